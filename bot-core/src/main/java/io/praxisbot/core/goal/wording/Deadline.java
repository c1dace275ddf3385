package io.praxisbot.core.goal.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date by which somebody would like to be there. Only one that says its year can be over. */
public final class Deadline {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final List<Pattern> DATES =
      List.of(
          date(YEAR + "-(?<number>\\d{1,2})-" + DAY),
          date(DAY + "\\. ?(?<number>\\d{1,2})\\. ?" + YEAR),
          date(DAY + "(?:st|nd|rd|th|\\.)? (?:of )?" + MONTH + ",? " + YEAR),
          date(MONTH + " " + DAY + "(?:st|nd|rd|th)?,? " + YEAR),
          date(MONTH + ",? " + YEAR),
          date("q(?<quarter>[1-4])[ /]" + YEAR),
          date("(?<=\\b(?:by|until|till|before|end of) )" + YEAR));

  /** Words that say when and nothing else, with a number or two: "next March, in two years". */
  private static final Pattern WHEN =
      Pattern.compile(
          "(?i)(?:(?:by|in|on|at|before|until|till|within|of|from|the|an?|end|start|middle|early|late"
              + "|mid|about|around|next|this|coming|following|now|time|spring|summer|autumn|fall"
              + "|winter|christmas|easter|q[1-4]|quarter|half|days?|weeks?|months?|years?|decade"
              + "|two|three|four|five|six|ten|"
              + MONTH.replace("?<month>", "?:")
              + "|\\d{1,4}(?:st|nd|rd|th)?)[\\s,./-]*)+");

  private static final Pattern NO_DATE =
      Pattern.compile(
          "(?i)(?:(?:some ?time |some ?day |much )?later(?: on)?|some ?day|some ?time|soon|any ?time|when ?ever"
              + "|no date|none|without(?: (?:a|the))?(?: date)?|never ?mind(?: the date)?"
              + "|(?:drop|forget|remove) (?:it|the date)|open|no)[\\s.!]*");

  private static final Pattern LEAD_IN =
      Pattern.compile("(?i)^(?:(?:i mean(?:t)?|sorry|oops|no|well|then|make it|rather)[,:]? )+");

  private static final String BEFORE_IT =
      "(?i)(?:\\b(?:by|in|on|at|before|until|till|within|the|end of|from)\\s+)*";

  private Deadline() {}

  private static Pattern date(String pattern) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])" + pattern + "(?![\\p{L}\\d-])", Pattern.CASE_INSENSITIVE);
  }

  /**
   * The first date of the words that is over.
   *
   * @param today the person's
   * @return the date as it stands in the words; empty if there is none
   */
  public static Optional<String> past(String words, LocalDate today) {
    for (Pattern pattern : DATES) {
      Matcher found = pattern.matcher(words);
      if (found.find()) {
        return last(found).filter(day -> day.isBefore(today)).map(day -> found.group());
      }
    }
    return Optional.empty();
  }

  /** Whether the words are a date and nothing more, "by March 2027", whenever it is. */
  public static boolean isOnly(String words) {
    String bare =
        words.strip().replaceAll("(?i)^(?:i mean(?:t)? |sorry,? )?(?:by |in |until |on )?", "");
    String date = bare.replaceAll("[\\s.!]+$", "");
    return date.matches(YEAR) || DATES.stream().anyMatch(d -> d.matcher(date).matches());
  }

  /**
   * The words with another date in the place of the one that is over, or with none at all.
   *
   * @param answer what somebody said when they were asked for the date
   * @return empty if that is neither a date nor that there is none
   */
  public static Optional<String> mended(String words, String answer, LocalDate today) {
    Optional<String> past = past(words, today);
    String said = LEAD_IN.matcher(answer.strip()).replaceFirst("").replaceAll("[\\s.!]+$", "");
    if (past.isEmpty()) {
      return Optional.empty();
    }
    Pattern over = Pattern.compile(BEFORE_IT + Pattern.quote(past.get()));
    if (NO_DATE.matcher(said).matches()) {
      return Optional.of(over.matcher(words).replaceFirst("").replaceAll("\\s{2,}", " ").strip())
          .filter(rest -> !rest.isEmpty());
    }
    if (!isOnly(said) && !WHEN.matcher(said).matches()) {
      return Optional.empty();
    }
    boolean bare =
        said.substring(0, 1).matches("\\d")
            || DATES.stream().anyMatch(d -> d.matcher(said).matches());
    return Optional.of(
        bare
            ? words.replace(past.get(), said)
            : over.matcher(words).replaceFirst(Matcher.quoteReplacement(said)));
  }

  /** The last day that is meant; empty if no calendar has it. */
  private static Optional<LocalDate> last(Matcher found) {
    int year = Integer.parseInt(found.group("year"));
    try {
      return Optional.of(
          part(found, "day")
              .map(day -> LocalDate.of(year, month(found), Integer.parseInt(day)))
              .orElseGet(() -> YearMonth.of(year, month(found)).atEndOfMonth()));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int month(Matcher found) {
    return part(found, "number")
        .map(Integer::parseInt)
        .or(() -> part(found, "month").map(Deadline::month))
        .or(() -> part(found, "quarter").map(q -> 3 * Integer.parseInt(q)))
        .orElse(12);
  }

  private static int month(String name) {
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  /** A group that the pattern may not have. */
  private static Optional<String> part(Matcher found, String group) {
    return found.pattern().pattern().contains("(?<" + group + ">")
        ? Optional.ofNullable(found.group(group))
        : Optional.empty();
  }
}
