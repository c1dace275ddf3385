package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.goal.Plan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

  /** "Hand over two tasks when Joe comes in", and not "ask Joe when he comes in". */
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?i)^(?!.*\\b(?:ask|find out|know|tell|check|decide|say|note|see|agree|learn)(?: \\S+)?,? when\\b)"
              + "(\\S+\\s.*?\\S),?\\s+((?:when|whenever|as soon as|every time|each time)\\s+\\S+\\s+\\S.*)$",
          Pattern.DOTALL);

  private static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
  private static final Pattern DAY_LAST =
      Pattern.compile(
          "(?i)^(\\S+\\s.*?\\S),?\\s+((?:(?:on|every|each|next)\\s+"
              + WEEKDAY
              + "|tomorrow)(?:\\s+(?:morning|afternoon|evening)s?)?)[.!]*$",
          Pattern.DOTALL);

  private static final Pattern SOON =
      Pattern.compile(
          "(?i)^(.*?)(?:\\bon\\s+)?\\b(the day after tomorrow|tomorrow|today)\\b(?!['’])(?:\\s+(morning|afternoon|evening)\\b)?(.*)$",
          Pattern.DOTALL);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

  private PlanWords() {}

  /** What to do, with when to do it at its end; empty if it doesn't say. */
  static Optional<Plan> trailing(String text) {
    Matcher trailing = TRAILING.matcher(text.strip());
    return trailing.matches() ? plan(trailing.group(2), trailing.group(1)) : Optional.empty();
  }

  /** The same, or with a day at its end. */
  static Optional<Plan> withMoment(String text) {
    Matcher day = DAY_LAST.matcher(text.strip());
    return trailing(text)
        .or(() -> day.matches() ? plan(day.group(2), day.group(1)) : Optional.empty());
  }

  /** A plan for "tomorrow" by its day, since it is read on other days, too. */
  static Plan dated(Plan plan, LocalDate today) {
    Matcher soon = SOON.matcher(plan.cue());
    if (!soon.matches()) {
      return plan;
    }
    int days = List.of("today", "tomorrow").indexOf(soon.group(2).toLowerCase(Locale.ROOT));
    String day = "on " + today.plusDays(days < 0 ? 2 : days).format(DAY);
    String part = soon.group(3) == null ? "" : " in the " + soon.group(3);
    String cue = soon.group(1) + day + part + soon.group(4);
    return Length.of(cue) <= PlanQuestions.LONGEST ? new Plan(cue, plan.action()) : plan;
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
