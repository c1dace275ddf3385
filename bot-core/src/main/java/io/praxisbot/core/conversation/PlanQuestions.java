package io.praxisbot.core.conversation;

import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.message.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last two questions on the way to a behaviour: what to do, and when exactly. */
final class PlanQuestions {

  static final String ACTION = "ACTION";
  static final String PLAN = "PLAN";

  /** Long enough for a sentence, short enough for a button's neighbour and a digest's line. */
  static final int LONGEST = 200;

  private static final Pattern IF_THEN =
      Pattern.compile(
          "(?i)^\\s*(?:when|whenever|if|every time|each time)\\s+(.+?)[,;]?\\s+(?:then\\s+)?I(?:'|’)?\\s*(?:wi)?ll\\s+(.+)$",
          Pattern.DOTALL);
  private static final Pattern WHEN =
      Pattern.compile("(?i)^\\s*(?:when|whenever|if)\\s+", Pattern.DOTALL);
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
        dialogue, PLAN, "plan.when", Map.of("flow", dialogue.flow().name()), chosen);
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
    return askPlan(reply, dialogue.noting("action", action), press.subject());
  }

  /** A whole plan, "When …, I will …"; empty if it isn't one. */
  static Optional<Plan> whole(String text) {
    Matcher plan = IF_THEN.matcher(text);
    return plan.matches() ? plan(plan.group(1), plan.group(2)) : Optional.empty();
  }

  /** A plan from its two halves, which may repeat "when" and "I will"; empty if one is missing. */
  static Optional<Plan> plan(String cue, String action) {
    String when = trimmed(WHEN.matcher(cue).replaceFirst(""));
    String what = trimmed(I_WILL.matcher(action).replaceFirst(""));
    return when.isEmpty() || what.isEmpty() ? Optional.empty() : Optional.of(new Plan(when, what));
  }

  private static String trimmed(String text) {
    return text.strip().replaceAll("[\\s,.;]+$", "");
  }

  /** Checks a form's two fields; empty if something is to be mended, which the reply then says. */
  static Optional<Plan> submitted(Map<String, String> values, Reply reply) {
    String cue = values.getOrDefault("cue", "").strip();
    String action = values.getOrDefault("action", "").strip();
    require("cue", cue, reply);
    require("action", action, reply);
    if (reply.refused()) {
      return Optional.empty();
    }
    Optional<Plan> plan = plan(cue, action);
    if (plan.isEmpty()) {
      reply.refuse("action", "plan.missing.action", Map.of());
    }
    return plan;
  }

  private static void require(String field, String value, Reply reply) {
    if (value.isEmpty()) {
      reply.refuse(field, "plan.missing." + field, Map.of());
    } else if (value.length() > LONGEST) {
      reply.refuse(field, "input.shorter", Map.of("most", String.valueOf(LONGEST)));
    }
  }
}
