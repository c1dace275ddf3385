package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Said;
import io.praxisbot.core.conversation.Sent;
import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.answer.Unsure;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.goal.wording.Misplaced;
import io.praxisbot.core.goal.wording.PastDate;
import io.praxisbot.core.message.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The last two questions on the way to a behaviour: what to do, and when exactly. */
public final class PlanQuestions {

  static final String ACTION = "ACTION";
  static final String PLAN = "PLAN";

  /** The note that holds what will be done. */
  static final String ACTION_NOTE = "action";

  /** The note that holds the moment, where that was said before what will be done. */
  private static final String MOMENT_NOTE = "moment";

  /** The note that holds the moment of a plan that waits for its place. */
  private static final String CUE_NOTE = "planned";

  /** The note that the moment was asked for once more. */
  private static final String VAGUE = "vaguemoment";

  /** The note that something was asked about the action. */
  private static final String DOUBTED = "doubted";

  /** The note that says why a plan is changed: another moment, something smaller, a next step. */
  static final String WHY = "why";

  /** Long enough for a sentence, short enough for a button's neighbour and a digest's line. */
  public static final int LONGEST = 200;

  private PlanQuestions() {}

  /** Asks what to do, with three suggestions that fit the focus. */
  static Reply askAction(Reply reply, Dialogue dialogue, String chosen) {
    return reply.askBelow(
        dialogue,
        ACTION,
        "plan.action",
        Map.of("flow", dialogue.flow().name(), "focus", dialogue.note("focus")),
        chosen);
  }

  /** Asks when exactly, with what is known filled in. */
  static Reply askPlan(Reply reply, Dialogue dialogue, String chosen) {
    return reply.askBelow(
        dialogue,
        PLAN,
        "plan.when",
        Map.of(
            "flow",
            dialogue.flow().name(),
            "why",
            dialogue.note(WHY),
            "behaviour",
            dialogue.note("behaviour")),
        chosen);
  }

  /**
   * What was typed at "what could you do": a whole plan, or the half that is missing is asked for.
   */
  static Optional<Plan> acted(String text, Dialogue dialogue, Reply reply) {
    if (Skip.isSkip(text) || Unsure.isUnsure(text)) {
      return again("plan.any", dialogue, reply);
    }
    String moment = dialogue.note(MOMENT_NOTE);
    Optional<Plan> whole =
        PlanWords.wholeOrOrdered(text)
            .or(() -> PlanWords.trailing(text))
            .or(() -> moment.isEmpty() ? Optional.empty() : plan(moment, text));
    if (whole.isPresent()) {
      return sound(whole.get(), dialogue, reply);
    }
    if (Length.of(text) > LONGEST) {
      return again("plan.shorter", dialogue, reply);
    }
    if (PlanWords.isMomentAlone(text) || Misplaced.isDay(text)) {
      return again("plan.what", dialogue.noting(MOMENT_NOTE, text), reply);
    }
    Optional<String> doubt = doubt(text, dialogue);
    if (doubt.isPresent()) {
      return again(doubt.get(), doubted(dialogue), reply);
    }
    reply.remembering(new Said.OfNote(reply.turn(), dialogue.id(), ACTION_NOTE));
    askPlan(reply, dialogue.noting(ACTION_NOTE, text), "");
    return Optional.empty();
  }

  /**
   * What was typed at "when exactly": a whole plan, or the half that was asked for.
   *
   * @param before the plan that is being changed
   */
  static Optional<Plan> cued(String text, Dialogue dialogue, Optional<Plan> before, Reply reply) {
    if (Skip.isSkip(text) || Unsure.isUnsure(text)) {
      return open("plan.shorter", dialogue, reply);
    }
    Optional<Plan> whole = PlanWords.whole(text);
    if (whole.isPresent()) {
      return sound(whole.get(), dialogue, reply);
    }
    return asksAction(dialogue)
        ? action(text, dialogue, before.map(Plan::cue).orElse(""), reply)
        : moment(text, dialogue, before, reply);
  }

  private static boolean asksAction(Dialogue dialogue) {
    return Set.of("smaller", "step").contains(dialogue.note(WHY));
  }

  /** What will be done, where the moment is known; one that is said with it goes before that. */
  private static Optional<Plan> action(String text, Dialogue dialogue, String cue, Reply reply) {
    Optional<Plan> said = PlanWords.wholeOrOrdered(text).or(() -> PlanWords.withMoment(text));
    if (said.isPresent()) {
      return sound(said.get(), dialogue, reply);
    }
    if (PlanWords.isMomentAlone(text) || Misplaced.isDay(text)) {
      return open("plan.what", dialogue.noting(MOMENT_NOTE, text), reply);
    }
    Optional<String> doubt = doubt(text, dialogue);
    if (doubt.isPresent()) {
      return open(doubt.get(), doubted(dialogue), reply);
    }
    String moment = dialogue.note(MOMENT_NOTE);
    Optional<Plan> plan = plan(moment.isEmpty() ? cue : moment, text);
    return plan.isPresent()
        ? plan.map(p -> PlanWords.dated(p, reply.today()))
        : open("plan.shorter", dialogue, reply);
  }

  /** What to ask about that action, unless something was asked about it already. */
  private static Optional<String> doubt(String action, Dialogue dialogue) {
    return dialogue.note(DOUBTED).isEmpty() ? PlanDoubts.ofAction(action) : Optional.empty();
  }

  /** Nothing is asked about the action any more: it is taken as it is said next. */
  static Dialogue doubted(Dialogue dialogue) {
    return dialogue.noting(DOUBTED, "yes");
  }

  /** The moment, where it is known what will be done. */
  private static Optional<Plan> moment(
      String text, Dialogue dialogue, Optional<Plan> before, Reply reply) {
    if (PlanWords.isActionAlone(text) && Length.of(text) <= LONGEST) {
      return open("plan.moment.missing", dialogue.noting(ACTION_NOTE, text), reply);
    }
    String said = dialogue.note(ACTION_NOTE);
    Optional<Plan> plan = plan(text, said.isEmpty() ? before.map(Plan::action).orElse("") : said);
    return plan.isEmpty()
        ? open("plan.shorter", dialogue, reply)
        : sound(plan.get(), dialogue, reply);
  }

  /**
   * The plan, if its moment can come and somebody can do it. A moment that is over can't come; what
   * else is doubtful is asked about once, and then taken as it is.
   */
  private static Optional<Plan> sound(Plan said, Dialogue dialogue, Reply reply) {
    Plan plan = PlanWords.dated(said, reply.today());
    Dialogue noted = dialogue.noting(ACTION_NOTE, plan.action());
    if (PastDate.isIn(plan.cue(), reply.today())) {
      return other("plan.past", noted, reply);
    }
    Optional<String> action = doubt(plan.action(), dialogue);
    if (action.isPresent()) {
      Dialogue without = dialogue.noting(ACTION_NOTE, "").noting(MOMENT_NOTE, plan.cue());
      return again(action.get(), doubted(without), reply);
    }
    Optional<String> cue =
        dialogue.note(VAGUE).isEmpty() ? PlanDoubts.ofCue(plan.cue()) : Optional.empty();
    return cue.isPresent()
        ? other(cue.get(), noted.noting(VAGUE, "yes"), reply)
        : Optional.of(plan);
  }

  /** Asks for another moment. */
  private static Optional<Plan> other(String key, Dialogue dialogue, Reply reply) {
    if (dialogue.question().equals(PLAN)) {
      return open(key, asksAction(dialogue) ? dialogue.noting(WHY, "moment") : dialogue, reply);
    }
    askPlan(reply.say(key), dialogue, "");
    return Optional.empty();
  }

  /** Says what would help; what to do stays the question, or becomes it. */
  private static Optional<Plan> again(String key, Dialogue dialogue, Reply reply) {
    if (dialogue.question().equals(ACTION) || asksAction(dialogue)) {
      return open(key, dialogue, reply);
    }
    askAction(reply.say(key), dialogue, "");
    return Optional.empty();
  }

  private static Optional<Plan> open(String key, Dialogue dialogue, Reply reply) {
    reply.say(key).keep(dialogue);
    return Optional.empty();
  }

  /** The plan whose halves were both said before; empty if one is missing. */
  static Optional<Plan> known(Dialogue dialogue) {
    return plan(dialogue.note(CUE_NOTE), dialogue.note(ACTION_NOTE));
  }

  /** The dialogue that knows both halves of a plan, so that nobody has to say them again. */
  static Dialogue knowing(Dialogue dialogue, Plan plan) {
    return dialogue.noting(CUE_NOTE, plan.cue()).noting(ACTION_NOTE, plan.action());
  }

  /** A suggestion was pressed: its words are the action, in the person's language. */
  static Reply suggested(Press press, Dialogue dialogue, Reply reply, Moment moment) {
    String key =
        "plan.suggestion."
            + dialogue.note("focus").toLowerCase(Locale.ROOT)
            + "."
            + press.subject();
    Texts texts = new Texts(moment.me().locale());
    String action = texts.has(key) ? texts.plain(key) : "";
    return askPlan(reply, dialogue.noting(ACTION_NOTE, action), press.subject());
  }

  /** A whole plan; see {@link PlanWords#whole}. */
  static Optional<Plan> whole(String text) {
    return PlanWords.whole(text);
  }

  /** A plan from its two halves; see {@link PlanWords#plan}. */
  static Optional<Plan> plan(String cue, String action) {
    return PlanWords.plan(cue, action);
  }

  /** What stands behind the field names of the n-th plan in a form; the first has no number. */
  static String place(int n) {
    return n == 0 ? "" : "." + (n + 1);
  }

  /**
   * Checks the two fields of a plan in a form; empty if something is to be mended, which the reply
   * then says.
   *
   * @param place behind the names of the two fields, see {@link #place}
   * @param cue what the first one held
   * @param action what the second one held
   */
  static Optional<Plan> submitted(
      Map<String, String> values, String place, String cue, String action, Reply reply) {
    Sent sent = new Sent(values);
    String when = sent.words("cue" + place, cue);
    String what = sent.words("action" + place, action);
    boolean hasWhen = require("cue", sent.name("cue" + place), when, reply);
    boolean hasWhat = require("action", sent.name("action" + place), what, reply);
    if (!hasWhen || !hasWhat) {
      return Optional.empty();
    }
    Optional<Plan> plan = plan(when, what);
    if (plan.isEmpty()) {
      reply.refuse(sent.name("action" + place), "plan.missing.action", Map.of());
    } else if (!when.equals(cue) && PastDate.isIn(when, reply.today())) {
      reply.refuse(sent.name("cue" + place), "plan.past", Map.of());
      return Optional.empty();
    }
    return plan.map(p -> when.equals(cue) ? p : PlanWords.dated(p, reply.today()));
  }

  /** The same, with the plan that the fields held. */
  static Optional<Plan> submitted(
      Map<String, String> values, String place, Plan before, Reply reply) {
    return submitted(values, place, before.cue(), before.action(), reply);
  }

  private static boolean require(String half, String field, String value, Reply reply) {
    boolean tooLong = Length.of(value) > LONGEST;
    if (value.isEmpty()) {
      reply.refuse(field, "plan.missing." + half, Map.of());
    } else if (tooLong) {
      reply.refuse(field, "input.shorter", Map.of("most", String.valueOf(LONGEST)));
    }
    return !value.isEmpty() && !tooLong;
  }
}
