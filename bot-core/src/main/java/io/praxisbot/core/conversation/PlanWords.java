package io.praxisbot.core.conversation;

import io.praxisbot.core.goal.Plan;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a plan, or half of one, from what somebody typed. */
final class PlanWords {

  private static final String WHENEVER = "(?:when|whenever|if|every time|each time)";
  private static final Pattern IF_THEN =
      Pattern.compile(
          "(?i)^\\s*" + WHENEVER + "\\s+(.+?)[,;]?\\s+(?:then\\s+)?I(?:'|’)?\\s*(?:wi)?ll\\s+(.+)$",
          Pattern.DOTALL);
  private static final Pattern TURNED =
      Pattern.compile(
          "(?i)^\\s*I(?:'|’)?\\s*(?:wi)?ll\\s+(.+?)[,;]?\\s+(" + WHENEVER + "\\s+.+)$",
          Pattern.DOTALL);

  /** "When we meet, ask a question": a doing follows, and not more about the moment. */
  private static final Pattern ORDERED =
      Pattern.compile(
          "(?i)^\\s*"
              + WHENEVER
              + "\\s+([^,;]+)[,;]\\s*(?:then\\s+|to\\s+)?(?!(?:on|at|in|by|every|each|before|after|with|without"
              + "|and|or|but|during|from|for|to|until|while|when|if|the|a|an|my|our|we|it|he|she|they|there"
              + "|i|usually|mostly|maybe|monday|tuesday|wednesday|thursday|friday)\\b)(\\p{L}\\S*\\s+\\S.*)$",
          Pattern.DOTALL);

  private static final Pattern WHEN =
      Pattern.compile("(?i)^\\s*" + WHENEVER + "\\s+", Pattern.DOTALL);
  private static final Pattern I_WILL =
      Pattern.compile("(?i)^\\s*(?:I\\s+will|I(?:'|’)ll)\\s+", Pattern.DOTALL);

  private PlanWords() {}

  /** A whole plan, "When …, I will …" or "I will … when …"; empty if it isn't one. */
  static Optional<Plan> whole(String text) {
    Matcher plan = IF_THEN.matcher(text);
    if (plan.matches()) {
      return plan(plan.group(1), plan.group(2));
    }
    Matcher turned = TURNED.matcher(text);
    return turned.matches() ? plan(turned.group(2), turned.group(1)) : Optional.empty();
  }

  /** The same, or "When …, ask …", where it was asked what to do. */
  static Optional<Plan> wholeOrOrdered(String text) {
    return whole(text).or(() -> ordered(text));
  }

  private static Optional<Plan> ordered(String text) {
    Matcher ordered = ORDERED.matcher(text);
    return ordered.matches() ? plan(ordered.group(1), ordered.group(2)) : Optional.empty();
  }

  /** Whether it says when, and not what. */
  static boolean isMomentAlone(String text) {
    return WHEN.matcher(text).find() && wholeOrOrdered(text).isEmpty();
  }

  /** Whether it says what, and not when. */
  static boolean isActionAlone(String text) {
    return I_WILL.matcher(text).find() && whole(text).isEmpty();
  }

  /**
   * A plan from its two halves, which may repeat "when" and "I will"; empty if one is missing or
   * too long.
   */
  static Optional<Plan> plan(String cue, String action) {
    String when = trimmed(WHEN.matcher(cue).replaceFirst(""));
    String what = begun(trimmed(I_WILL.matcher(action).replaceFirst("")));
    boolean fits =
        Length.of(when) <= PlanQuestions.LONGEST && Length.of(what) <= PlanQuestions.LONGEST;
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
}
