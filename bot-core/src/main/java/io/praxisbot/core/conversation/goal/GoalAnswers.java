package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Said;
import io.praxisbot.core.conversation.answer.Asked;
import io.praxisbot.core.conversation.answer.GoalKind;
import io.praxisbot.core.conversation.answer.Keep;
import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.answer.Unsure;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.goal.Template;
import io.praxisbot.core.goal.Templates;
import io.praxisbot.core.goal.wording.BusinessWish;
import io.praxisbot.core.goal.wording.PastDate;
import io.praxisbot.core.goal.wording.Performing;
import io.praxisbot.core.message.Texts;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is answered after the wish: the best outcome, the obstacle, what to do, and when. */
final class GoalAnswers {

  private static final Pattern TO_LEARN =
      Pattern.compile(
          "(?i)(?:(?:make it |as )?(?:a )?learning goal|find three ways(?: to do it)?|something to (?:learn|find out))[.!]*");
  private static final Pattern FOR_WORK =
      Pattern.compile(
          "(?i)(?:(?:it's|it’s|it is|that's) )?(?:for|about) (?:my )?(?:work|job)[.!]*");

  private static final Pattern YES =
      Pattern.compile(
          "(?i)\\s*(?:yes|yep|yeah|ok|okay|sure|fine|good|take it|keep it|(?:yes,? )?that(?:'s|’s| is) (?:it|my plan)"
              + "|(?:yes,? )?(?:that|it) fits(?: me)?)[.!]*\\s*");

  private final Dialogue dialogue;
  private final Moment moment;
  private final Reply reply;

  GoalAnswers(Dialogue dialogue, Moment moment, Reply reply) {
    this.dialogue = dialogue;
    this.moment = moment;
    this.reply = reply;
  }

  /** What would be different. What others decide is asked about, if there is room for it. */
  Reply outcome(String text) {
    if (isPending() && (Keep.isKeep(text) || Skip.isSkip(text))) {
      return kept();
    }
    if (Skip.isSkip(text) || Unsure.isUnsure(text)) {
      return hoping("", "", "");
    }
    if (Asked.isQuestion(text)) {
      return reply.say("goal.outcome.help");
    }
    if (dialogue.note(GoalNotes.ASKED).equals(GoalChecks.PAST)) {
      return hoping(redated(text), "", "");
    }
    if (GoalKind.read(text).equals(Optional.of(GoalKind.BUSINESS))
        && dialogue.note(GoalNotes.SERVES).isEmpty()
        && BusinessWish.reads(dialogue.note(GoalNotes.WISH))) {
      return new GoalWish(dialogue, moment, reply).business();
    }
    if (TO_LEARN.matcher(text.strip()).matches() && asLearning().isPresent()) {
      return toLearn();
    }
    if (FOR_WORK.matcher(text.strip()).matches() && !dialogue.note(GoalNotes.BEYOND).isEmpty()) {
      return forWork();
    }
    Optional<String> doubt =
        isPending() ? Optional.empty() : new GoalChecks(moment.facts().today()).ofOutcome(text);
    boolean asks = doubt.isPresent() && GoalNotes.hasRoom(dialogue);
    String note = asks ? GoalNotes.FIRST : GoalNotes.OUTCOME;
    reply.remembering(new Said.OfNote(reply.turn(), dialogue.id(), note));
    if (asks) {
      return GoalQuestions.askOutcome(reply, pending(text, doubt.orElseThrow()));
    }
    boolean control = doubt.filter(d -> !d.equals(GoalChecks.PAST)).isPresent();
    return hoping(text, "", control ? "goal.outcome.control" : "");
  }

  /** Another date for the same words, or other words. */
  private String redated(String text) {
    String first = dialogue.note(GoalNotes.FIRST);
    return PastDate.mended(first, text, moment.facts().today())
        .orElseGet(
            () -> new GoalChecks(moment.facts().today()).ofWish(text).isPresent() ? first : text);
  }

  private boolean isPending() {
    return !dialogue.note(GoalNotes.ASKED).isEmpty();
  }

  private Dialogue pending(String first, String doubt) {
    return GoalNotes.plusOne(dialogue)
        .noting(GoalNotes.FIRST, first)
        .noting(GoalNotes.ASKED, doubt);
  }

  private Reply hoping(String outcome, String chosen, String hint) {
    Dialogue noted = GoalNotes.settled(dialogue).noting(GoalNotes.OUTCOME, outcome);
    return GoalQuestions.askObstacle(reply, noted, chosen, hint);
  }

  /** Words that were asked about stay as they are. */
  Reply kept() {
    String first = dialogue.note(GoalNotes.FIRST);
    return switch (dialogue.question()) {
      case GoalQuestions.OUTCOME -> hoping(first, "keep", "");
      case PlanQuestions.ACTION ->
          PlanQuestions.askPlan(
              reply, GoalNotes.settled(dialogue).noting(PlanQuestions.ACTION_NOTE, first), "keep");
      default -> new GoalWish(dialogue, moment, reply).kept();
    };
  }

  Reply skipped() {
    return dialogue.question().equals(GoalQuestions.OUTCOME)
        ? hoping("", "skip", "")
        : GoalQuestions.askAction(reply, dialogue, "skip");
  }

  /** The wish becomes something to find out. */
  Reply toLearn() {
    Dialogue turned =
        asLearning()
            .map(wish -> GoalNotes.plusOne(dialogue).noting(GoalNotes.WISH, wish))
            .orElse(dialogue);
    return GoalQuestions.askOutcome(reply, turned, "goal.outcome.turned");
  }

  private Optional<String> asLearning() {
    return Performing.asLearning(dialogue.note(GoalNotes.WISH))
        .filter(wish -> Length.of(wish) <= GoalWish.LONGEST);
  }

  /** The wish is about work after all. */
  Reply forWork() {
    Dialogue turned = GoalNotes.plusOne(dialogue).noting(GoalNotes.BEYOND, "");
    return GoalQuestions.askOutcome(reply, turned, "");
  }

  Reply obstacle(String text) {
    if (Asked.isQuestion(text)) {
      return reply.say("goal.obstacle.help");
    }
    boolean none = Skip.isSkip(text) || Unsure.isUnsure(text);
    if (!none) {
      reply.remembering(new Said.OfNote(reply.turn(), dialogue.id(), GoalNotes.OBSTACLE));
    }
    Dialogue noted = dialogue.noting(GoalNotes.OBSTACLE, none ? "" : text);
    return GoalQuestions.askAction(reply, noted, "");
  }

  /** What to do: a whole plan, one of the suggestions by its number, or the action alone. */
  Optional<Plan> action(String text) {
    if (isPending() && Keep.isKeep(text)) {
      kept();
      return Optional.empty();
    }
    if (!isPending() && text.strip().matches("[1-3]")) {
      suggested(text.strip());
      return Optional.empty();
    }
    Optional<String> doubt = isPending() ? Optional.empty() : doubtAbout(text);
    if (doubt.isPresent()) {
      reply.remembering(new Said.OfNote(reply.turn(), dialogue.id(), GoalNotes.FIRST));
      GoalQuestions.askAction(reply, pending(text, doubt.get()), "");
      return Optional.empty();
    }
    Dialogue settled = GoalNotes.settled(dialogue).noting(GoalNotes.CUE, "");
    return PlanQuestions.acted(text, isPending() ? PlanQuestions.doubted(settled) : settled, reply);
  }

  private Optional<String> doubtAbout(String action) {
    boolean answer =
        !Skip.isSkip(action)
            && !Unsure.isUnsure(action)
            && Length.of(action) <= PlanQuestions.LONGEST
            && PlanQuestions.whole(action).isEmpty();
    return answer && GoalNotes.hasRoom(dialogue)
        ? new GoalChecks(moment.facts().today()).ofAction(action)
        : Optional.empty();
  }

  /** A suggestion, by its number: the template's with its moment, or one that fits the focus. */
  Reply suggested(String number) {
    Optional<Template> template = Templates.find(dialogue.note(GoalNotes.TEMPLATE));
    if (template.isEmpty() || !number.matches("[1-3]")) {
      Press press = Press.answer(FlowName.GOAL, "suggested", number, dialogue.nonce());
      return PlanQuestions.suggested(press, dialogue, reply, moment);
    }
    Texts texts = new Texts(moment.me().locale());
    int which = Integer.parseInt(number);
    Dialogue filled =
        dialogue
            .noting(PlanQuestions.ACTION_NOTE, texts.plain(template.get().action(which)))
            .noting(GoalNotes.CUE, texts.plain(template.get().cue(which)));
    return PlanQuestions.askPlan(reply, filled, number);
  }

  /** When exactly; a yes takes the moment that was suggested, and is no moment itself. */
  Optional<Plan> cue(String text) {
    if (!YES.matcher(text).matches()) {
      return PlanQuestions.cued(text, dialogue, Optional.empty(), reply);
    }
    Optional<Plan> suggested =
        PlanQuestions.plan(dialogue.note(GoalNotes.CUE), dialogue.note(PlanQuestions.ACTION_NOTE));
    if (suggested.isEmpty()) {
      reply.say("plan.shorter");
    }
    return suggested;
  }
}
