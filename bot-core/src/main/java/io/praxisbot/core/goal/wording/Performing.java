package io.praxisbot.core.goal.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A wish for a result, "win the pitch", "give ten talks": on what is new to somebody, looking for
 * ways to do it does better than aiming at the result (Seijts and Latham; docs/science.md).
 */
public final class Performing {

  private static final Pattern LEAD_IN =
      Pattern.compile(
          "(?i)^(?:(?:i (?:will|would like to|want to|need to|have to|should|must|hope to|plan to)"
              + "|i['’]d (?:like|love) to|my goal is(?: to)?|to) )+");
  private static final Pattern RESULT =
      Pattern.compile(
          "(?:win|master|ace|pass|achieve|reach|hit|beat|score|get|finish|deliver|complete|give|hold"
              + "|write|run|publish|present|solve|handle|close|make|produce|build|do) .{3,}");
  private static final Pattern AIM =
      Pattern.compile(
          "^(?:win|master|ace|beat|score|pass) |\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten"
              + "|twelve|twenty|every|always|perfect(?:ly)?|flawless(?:ly)?|without (?:a )?mistakes?"
              + "|the best|the most|the fastest|number one|top)\\b");
  private static final Pattern LEARNING =
      Pattern.compile(
          "\\b(?:learn|understand|find|discover|explore|try|practi[sc]e|ways|how|course|book)\\b");

  private Performing() {}

  /**
   * The wish said as something to find out.
   *
   * @return empty if it doesn't read like a result, or can't be turned that simply
   */
  public static Optional<String> asLearning(String words) {
    Matcher before = LEAD_IN.matcher(words.strip());
    String point = before.replaceFirst("").replaceAll("[\\s.!]+$", "");
    String plain = Plain.of(point);
    boolean turns = RESULT.matcher(plain).matches() && AIM.matcher(plain).find();
    return turns && !LEARNING.matcher(plain).find()
        ? Optional.of("find three ways to " + begun(point))
        : Optional.empty();
  }

  private static String begun(String point) {
    return point.substring(0, 1).toLowerCase(Locale.ROOT) + point.substring(1);
  }
}
