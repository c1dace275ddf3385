package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Sent;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.goal.Plan;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The forms on the way to a goal: all of it at once, a template in own words, or the plan. */
final class GoalSent {

  private final Dialogue dialogue;
  private final Moment moment;
  private final Reply reply;

  GoalSent(Dialogue dialogue, Moment moment, Reply reply) {
    this.dialogue = dialogue;
    this.moment = moment;
    this.reply = reply;
  }

  Step submitted(String form, Map<String, String> values) {
    return switch (form) {
      case "all" -> all(values);
      case "words" -> words(values);
      default -> plan(values, dialogue, dialogue.note(PlanQuestions.ACTION_NOTE), p -> "");
    };
  }

  private Step all(Map<String, String> values) {
    Dialogue worded = focused(values, worded(values));
    return plan(values, worded, "", plan -> hint(worded, plan));
  }

  /**
   * The goal stands.
   *
   * @param hint what to say of its words; empty for nothing
   */
  private Step plan(
      Map<String, String> values, Dialogue worded, String action, Function<Plan, String> hint) {
    Optional<Plan> plan = PlanQuestions.submitted(values, "", "", action, reply);
    return plan.isEmpty() || reply.refused()
        ? reply.done()
        : new GoalMade(worded, moment, reply).with(plan.get(), hint.apply(plan.get()));
  }

  private Step words(Map<String, String> values) {
    Dialogue worded = worded(values);
    return reply.refused() ? reply.done() : GoalQuestions.askAction(reply, worded, "words").done();
  }

  /** What was said of a goal's words; they stand all the same, and can be changed. */
  private String hint(Dialogue worded, Plan plan) {
    GoalChecks checks = new GoalChecks(moment.facts().today());
    return checks
        .ofWish(worded.note(GoalNotes.WISH))
        .or(() -> checks.ofOutcome(worded.note(GoalNotes.OUTCOME)))
        .or(() -> checks.ofPlan(plan))
        .orElse("");
  }

  /** The goal in words, with its best outcome and what gets in the way. */
  private Dialogue worded(Map<String, String> values) {
    return dialogue
        .noting(GoalNotes.WISH, GoalCard.wish(values, dialogue.note(GoalNotes.WISH), reply))
        .noting(GoalNotes.OUTCOME, free(values, GoalNotes.OUTCOME))
        .noting(GoalNotes.OBSTACLE, free(values, GoalNotes.OBSTACLE));
  }

  private String free(Map<String, String> values, String field) {
    Sent sent = new Sent(values);
    String words = sent.words(field, dialogue.note(field));
    if (Length.of(words) > CheckIn.LONGEST_ANSWER) {
      Map<String, String> most = Map.of("most", String.valueOf(CheckIn.LONGEST_ANSWER));
      reply.refuse(sent.name(field), "input.shorter", most);
    }
    return words;
  }

  private Dialogue focused(Map<String, String> values, Dialogue worded) {
    String focus = values.getOrDefault(GoalNotes.FOCUS, "").toUpperCase(Locale.ROOT);
    String about = values.getOrDefault("about", "");
    if (!focus.matches("|KNOWLEDGE|TECHNIQUE|EXPERIENCE")) {
      reply.refuse(GoalNotes.FOCUS, "checkin.form.choose", Map.of());
    }
    if (!about.matches("|work|beyond")) {
      reply.refuse("about", "checkin.form.choose", Map.of());
    }
    String read = FocusReader.read(worded.note(GoalNotes.WISH)).name();
    return worded
        .noting(GoalNotes.FOCUS, focus.isEmpty() ? read : focus)
        .noting(GoalNotes.BEYOND, about.equals("beyond") ? "yes" : "");
  }
}
