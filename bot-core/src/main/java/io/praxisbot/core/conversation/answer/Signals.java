package io.praxisbot.core.conversation.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/** The words that say whether something was tried, in texts as {@link Plain} spells them. */
final class Signals {

  /** What may stand before an answer without changing it. */
  private static final String OPENING =
      "(?:(?:well|so|ok|okay|hm+|oh|ah|sorry|sadly|unfortunately|honestly|actually|this week|last week"
          + "|today|hi|hello|hey|and|but|to be honest|i think|i guess|i'm afraid|we|just|finally)(?:, | |$))*+";

  /** "not", where it doesn't deny: "not only tried it", "not bad, tried it twice". */
  private static final Pattern NO_DENIAL =
      Pattern.compile(
          "\\b(?:not (?:only|just|bad|too bad)|no (?:problem|problems|doubt|worries))\\b");

  private static final Pattern UNSURE =
      Pattern.compile(
          "^(?:i )?(?:am |was |'m )?(?:not sure|no idea|do not know|do not remember|can not remember|maybe|perhaps)\\b");

  private static final Pattern PARTLY =
      Pattern.compile(
          "\\b(?:partly|partially|in part|kind of|kinda|sort of|sorta|half|halfway|somewhat|more or less"
              + "|a (?:little )?bit|a little|some of it|not (?:quite|completely|fully|entirely|all of it))\\b");

  private static final Pattern STARTED =
      Pattern.compile("^" + OPENING + "(?:i (?:have )?)?(?:only )?(?:just )?started\\b");

  private static final String OWN_DENIAL =
      "(?:did|have|had|could|was|would) (?:really |honestly |actually |just )?(?:not|never)\\b";

  private static final Pattern DENIED_FIRST =
      Pattern.compile(
          "^"
              + OPENING
              + "(?:no|nope|nah|never|not|none|nothing|(?:i )?(?:completely |totally |just )?forgot"
              + "|(?:i )?(?:"
              + OWN_DENIAL
              + ")|(?:i )?never|(?:i )?had no (?:chance|time)|(?:i )?do not think so)\\b");

  private static final Pattern DENIED_LATER =
      Pattern.compile(
          "\\b(?:i "
              + OWN_DENIAL
              + "|i (?:completely |totally |just |then )?forgot|not yet|not really|not tried|not done"
              + "|no (?:chance|time|opportunity)|never got|i failed)"
              + "|(?:^|, |\\b(?:but|so|and|then|just|or) )(?:"
              + OWN_DENIAL
              + "|no\\b(?! \\w)|forgot\\b)");

  private static final Pattern AFFIRMED_FIRST =
      Pattern.compile(
          "^"
              + OPENING
              + "(?:(?:yes|yep|yeah|yup|yess+|sure|absolutely|definitely|of course|indeed|done|did it|did that|did so"
              + "|tried|managed|gave it|i (?:have |really |actually |finally |even )?(?:did|tried|done|managed)"
              + "|it's done|i gave it)\\b|[yj]$)");

  private static final Pattern AFFIRMED_LATER =
      Pattern.compile(
          "\\b(?:i (?:have |really |actually |finally |then |even )?(?:did|tried|managed)\\b(?! not| never)"
              + "|tried it|tried that|did it|did that|done it|gave it a (?:try|go|shot))\\b");

  private static final Pattern TRIED_IN_VAIN =
      Pattern.compile("\\btried to\\b.*\\b(?:but|failed|could not|unable|without success)\\b");

  private static final Pattern ANSWER_WORDS =
      Pattern.compile(
          "\\b(?:yes|yep|yeah|yup|y|no|nope|nah|n|not|yet|really|sure|absolutely|definitely|of course|indeed|i|we"
              + "|did|do|have|had|has|was|could|would|tried|try|trying|done|managed|get|got|to|it|that|this|so|the|week"
              + "|partly|partially|in part|kind of|kinda|sort of|sorta|half|halfway|somewhat|more or less|a|little|bit"
              + "|quite|completely|fully|entirely|started|well|ok|okay|sorry|sadly|unfortunately|honestly|just|think|guess"
              + "|never|actually|finally|gave|go|shot)\\b|[ ,']");

  private Signals() {}

  /** What the text says, if it says one thing. */
  static Optional<TypedOutcome> outcome(String plain) {
    String text = NO_DENIAL.matcher(plain).replaceAll("").replaceAll("^[ ,]+", "");
    if (text.isEmpty() || UNSURE.matcher(text).find() || TRIED_IN_VAIN.matcher(text).find()) {
      return Optional.empty();
    }
    if (saysPartly(text)) {
      return unlessDisputed(text, TypedOutcome.PARTLY);
    }
    boolean denied = DENIED_FIRST.matcher(text).find();
    boolean affirmed = !denied && AFFIRMED_FIRST.matcher(text).find();
    return denied || affirmed ? leading(text, denied) : somewhere(text);
  }

  /** Whether the text holds nothing but the answer. */
  static boolean isBare(String plain) {
    return ANSWER_WORDS.matcher(plain).replaceAll("").isEmpty();
  }

  /** Only where it qualifies the answer, not any "a bit" in a long story. */
  private static boolean saysPartly(String text) {
    String beginning = text.substring(0, Math.min(text.length(), 40));
    return PARTLY.matcher(beginning).find() || STARTED.matcher(text).find();
  }

  private static Optional<TypedOutcome> unlessDisputed(String text, TypedOutcome outcome) {
    boolean disputed =
        DENIED_FIRST.matcher(withoutPartly(text)).find() || DENIED_LATER.matcher(text).find();
    return disputed ? Optional.empty() : Optional.of(outcome);
  }

  private static String withoutPartly(String text) {
    return PARTLY.matcher(text).replaceAll("");
  }

  private static Optional<TypedOutcome> leading(String text, boolean denied) {
    boolean disputed =
        denied ? AFFIRMED_LATER.matcher(text).find() : DENIED_LATER.matcher(text).find();
    if (disputed && !(denied && deniesTheTry(text))) {
      return Optional.empty();
    }
    return Optional.of(denied ? TypedOutcome.NOT_YET : TypedOutcome.TRIED);
  }

  /** "have not tried it", "did not say that i did it": the try itself is what is denied. */
  private static boolean deniesTheTry(String text) {
    String asserted = DENIED_TRY.matcher(text).replaceAll("");
    return !AFFIRMED_LATER.matcher(asserted).find();
  }

  private static final Pattern DENIED_TRY =
      Pattern.compile("\\b(?:not|never)(?: \\w+){0,2} (?:tried|done|did)(?: (?:it|that))?\\b");

  private static Optional<TypedOutcome> somewhere(String text) {
    boolean denied = DENIED_LATER.matcher(text).find();
    boolean affirmed = !deniesOnly(text) && AFFIRMED_LATER.matcher(text).find();
    if (denied == affirmed) {
      return Optional.empty();
    }
    return Optional.of(denied ? TypedOutcome.NOT_YET : TypedOutcome.TRIED);
  }

  private static boolean deniesOnly(String text) {
    return DENIED_TRY.matcher(text).find() && deniesTheTry(text);
  }
}
