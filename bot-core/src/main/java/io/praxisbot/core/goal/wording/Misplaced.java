package io.praxisbot.core.goal.wording;

import java.util.regex.Pattern;

/**
 * Whether half of a plan stands in the wrong place: an action that nobody can do ("Monday", "I'm
 * nervous"), or a moment that is something to do ("talk to people"). It knows the plainest cases
 * only, each is met with one question, and whoever stays with their words keeps them.
 */
public final class Misplaced {

  private static final String WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?:on|every|each|next|this|by|in|at) )?(?:the )?(?:"
              + WEEKDAY
              + "(?: (?:morning|afternoon|evening|noon|lunch)s?)?|tomorrow|today|tonight"
              + "|next (?:week|month|year)|"
              + MONTH
              + "|\\d{1,2}(?:st|nd|rd|th)?(?: of)? "
              + MONTH
              + "(?: \\d{4})?|"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{4}-\\d{1,2}-\\d{1,2}"
              + "|\\d{1,2}:\\d{2}(?: ?[ap]m)?|\\d{1,2} ?[ap]m)");

  /** It begins like somebody's state, or like a thing. */
  private static final Pattern NO_DOING =
      Pattern.compile(
          "(?:i'm|i am|i get|i got|i feel|i felt|i was|i've|i have|i had|i can't|i don't|i never|i always"
              + "|it|it's|that|that's|this|these|those|he|she|they|you|there|there's"
              + "|a|an|the|my|our|your|his|her|their|some|no|nothing|something|anything|everything|because"
              + "|yes|maybe|\\d\\S*)(?: .*)?");

  private static final Pattern DOING =
      Pattern.compile(
          "(?:to )?(?:be|become|talk|speak|ask|tell|listen|try|do|make|write|read|give|take|learn|improve"
              + "|help|say|share|stop|invite|present|prepare|delegate|practi[sc]e|send|explain|focus|think"
              + "|stay|communicate|network|get (?:better|more|used|feedback|to know)|work on|lead (?:a|the|my))"
              + "(?: .*)?");

  /** Something else happens in it, or it says when. */
  private static final Pattern HAPPENS =
      Pattern.compile(
          "(?<= )(?:is|are|was|were|has|starts?|begins?|ends|comes?|goes|gets|opens|closes|finishes|arrives?|rings"
              + "|calls|asks|happens|at|before|after|every|each|when|while|during|tomorrow|today|"
              + WEEKDAY
              + "|\\d\\S*)\\b");

  private Misplaced() {}

  /** Whether they are a day or a time alone. */
  public static boolean isDay(String words) {
    return DAY.matcher(Plain.of(words)).matches();
  }

  /** Whether what stands for an action is none. */
  public static boolean isNoDoing(String action) {
    return isDay(action) || NO_DOING.matcher(Plain.of(action)).matches();
  }

  /** Whether what stands for a moment is something to do. */
  public static boolean isNoMoment(String cue) {
    String plain = Plain.of(cue);
    return DOING.matcher(plain).matches() && !HAPPENS.matcher(plain).find();
  }
}
