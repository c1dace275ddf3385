package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.answer.Unsure;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.message.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last two questions on the way to a behaviour: what to do, and when exactly. */
final class PlanQuestions {

  static final String ACTION = "ACTION";
  static final String PLAN = "PLAN";

  /** The note that holds what will be done. */
  static final String ACTION_NOTE = "action";

  /** The note that says why a plan is changed: another moment, something smaller, a next step. */
  static final String WHY = "why";

  /** Long enough for a sentence, short enough for a button's neighbour and a digest's line. */
  static final int LONGEST = 200;

  private static final Pattern IF_THEN =
      Pattern.compile(
          "(?i)^\\s*(?:when|whenever|if|every time|each time)\\s+(.+?)[,;]?\\s+(?:then\\s+)?I(?:'|’)?\\s*(?:wi)?ll\\s+(.+)$",
          Pattern.DOTALL);
  private static final Pattern TURNED =
      Pattern.compile(
          "(?i)^\\s*I(?:'|’)?\\s*(?:wi)?ll\\s+(.+?)[,;]?\\s+((?:when|whenever|if|every time|each time)\\s+.+)$",
          Pattern.DOTALL);
  private static final Pattern WHEN =
      Pattern.compile("(?i)^\\s*(?:when|whenever|if|every time|each time)\\s+", Pattern.DOTALL);
  private static final Pattern I_WILL =
      Pattern.compile("(?i)^\\s*(?:I\\s+will|I(?:'|’)ll)\\s+", Pattern.DOTALL);

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
        Map.of("flow", dialogue.flow().name(), "why", dialogue.note(WHY)),
        chosen);
  }

  /** What was typed at "what could you do": a whole plan, or the next question is asked. */
  static Optional<Plan> acted(String text, Dialogue dialogue, Reply reply) {
    Optional<Plan> whole = whole(text);
    if (whole.isPresent()) {
      return whole;
    }
    if (Skip.isSkip(text) || Unsure.isUnsure(text)) {
      reply.say("plan.any");
    } else if (Length.of(text) > LONGEST) {
      reply.say("plan.shorter");
    } else {
      reply.remembering(new Said.OfNote(reply.turn(), dialogue.id(), ACTION_NOTE));
      askPlan(reply, dialogue.noting(ACTION_NOTE, text), "");
    }
    return Optional.empty();
  }

  /**
   * What was typed at "when exactly": a whole plan, or the half that was asked for.
   *
   * @param before the plan that is being changed
   */
  static Optional<Plan> cued(String text, Dialogue dialogue, Optional<Plan> before, Reply reply) {
    String action = before.map(Plan::action).orElse("");
    String said = dialogue.note(ACTION_NOTE).isEmpty() ? action : dialogue.note(ACTION_NOTE);
    boolean asksAction = Set.of("smaller", "step").contains(dialogue.note(WHY));
    Optional<Plan> half =
        asksAction ? plan(before.map(Plan::cue).orElse(""), text) : plan(text, said);
    Optional<Plan> plan =
        Skip.isSkip(text) || Unsure.isUnsure(text) ? Optional.empty() : whole(text).or(() -> half);
    if (plan.isEmpty()) {
      reply.say("plan.shorter");
    }
    return plan;
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

  /** A whole plan, "When …, I will …" or "I will … when …"; empty if it isn't one. */
  static Optional<Plan> whole(String text) {
    Matcher plan = IF_THEN.matcher(text);
    if (plan.matches()) {
      return plan(plan.group(1), plan.group(2));
    }
    Matcher turned = TURNED.matcher(text);
    return turned.matches() ? plan(turned.group(2), turned.group(1)) : Optional.empty();
  }

  /**
   * A plan from its two halves, which may repeat "when" and "I will"; empty if one is missing or
   * too long.
   */
  static Optional<Plan> plan(String cue, String action) {
    String when = trimmed(WHEN.matcher(cue).replaceFirst(""));
    String what = begun(trimmed(I_WILL.matcher(action).replaceFirst("")));
    boolean fits = Length.of(when) <= LONGEST && Length.of(what) <= LONGEST;
    return when.isEmpty() || what.isEmpty() || !fits
        ? Optional.empty()
        : Optional.of(new Plan(when, what));
  }

  private static String trimmed(String text) {
    return text.strip().replaceAll("[\\s,.;]+$", "");
  }

  /** What stands after "I will" goes on in small letters: "Help …" but not "PR …". */
  private static String begun(String action) {
    boolean word =
        action.length() > 1
            && Character.isUpperCase(action.charAt(0))
            && Character.isLowerCase(action.charAt(1));
    return word ? action.substring(0, 1).toLowerCase(Locale.ROOT) + action.substring(1) : action;
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
    }
    return plan;
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
