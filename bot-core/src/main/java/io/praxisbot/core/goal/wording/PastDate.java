package io.praxisbot.core.goal.wording;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether words name a day that is over, and none that is to come: "on 3 March 2024" in 2026. A
 * date without a year is never over, for it comes again.
 */
public final class PastDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
  private static final String DAY = "(?<day>\\d{1,2})";

  /** The ways to write a date, those that say most before those that may be a part of them. */
  private static final List<Pattern> WAYS =
      List.of(
          way(YEAR + "-(?<number>\\d{1,2})-" + DAY),
          way(DAY + "\\s?\\.\\s?(?<number>\\d{1,2})\\s?\\.\\s?" + YEAR),
          way("(?<one>\\d{1,2})/(?<other>\\d{1,2})/" + YEAR),
          way(DAY + "(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR),
          way(MONTH + "\\s+" + DAY + "(?:st|nd|rd|th)?,?\\s+" + YEAR),
          way(MONTH + ",?\\s+" + YEAR),
          way("q(?<quarter>[1-4])[ /]" + YEAR),
          way("(?<=\\b(?:by|until|till|before|end of) )" + YEAR),
          way("(?<=^(?:in|during) )" + YEAR + "$"));

  private static final Pattern OVER =
      Pattern.compile(
          "(?:on |in |by )?(?:yesterday|the day before yesterday|last (?:week|month|year|monday|tuesday"
              + "|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter)"
              + "|(?:\\d+|a|one|two|three) (?:days?|weeks?|months?|years?) ago)");

  private static final Pattern LEAD_IN =
      Pattern.compile("(?i)^(?:i mean(?:t)? |sorry,? )?(?:by |in |until |on )?");

  /** A date in words, where it begins, and the last day that it may mean. */
  private record Found(String words, int at, LocalDate last) {}

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

  private static final Pattern MENDING =
      Pattern.compile("(?i)^(?:(?:i mean(?:t)?|sorry|oops|no|well|then|make it|rather)[,:]? )+");

  private static final String BEFORE_IT =
      "(?i)(?:\\b(?:by|in|on|at|before|until|till|within|the|end of|from)\\s+)*";

  private PastDate() {}

  private static Pattern way(String pattern) {
    return Pattern.compile(
        "(?<![\\p{L}\\d])" + pattern + "(?![\\p{L}\\d-])", Pattern.CASE_INSENSITIVE);
  }

  /** Whether they do, on that day. */
  public static boolean isIn(String words, LocalDate today) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return find(plain, today).isPresent() || OVER.matcher(plain).matches();
  }

  /**
   * The first date of the words that is over.
   *
   * @param today the person's
   * @return the date as it stands in the words; empty if there is none, or one is to come
   */
  public static Optional<String> find(String words, LocalDate today) {
    List<Found> dates = dates(words.strip());
    return dates.stream().allMatch(found -> found.last().isBefore(today))
        ? dates.stream().min(Comparator.comparingInt(Found::at)).map(Found::words)
        : Optional.empty();
  }

  /** The date that the words are and nothing more, "by March 2027", whenever it is. */
  public static Optional<String> alone(String words) {
    String date = LEAD_IN.matcher(words.strip()).replaceFirst("").replaceAll("[\\s.!]+$", "");
    boolean one = date.matches(YEAR) || WAYS.stream().anyMatch(w -> w.matcher(date).matches());
    return one ? Optional.of(date) : Optional.empty();
  }

  /** What is read as a date in one way isn't read again in part. */
  /**
   * The words with another date in the place of the one that is over, or with none at all.
   *
   * @param answer what somebody said when they were asked for the date
   * @return empty if that is neither a date nor that there is none
   */
  public static Optional<String> mended(String words, String answer, LocalDate today) {
    Optional<String> past = find(words, today);
    String said = MENDING.matcher(answer.strip()).replaceFirst("").replaceAll("[\\s.!]+$", "");
    if (past.isEmpty()) {
      return Optional.empty();
    }
    Pattern over = Pattern.compile(BEFORE_IT + Pattern.quote(past.get()));
    if (NO_DATE.matcher(said).matches()) {
      return Optional.of(over.matcher(words).replaceFirst("").replaceAll("\\s{2,}", " ").strip())
          .filter(rest -> !rest.isEmpty());
    }
    if (alone(said).isEmpty() && !WHEN.matcher(said).matches()) {
      return Optional.empty();
    }
    boolean bare =
        said.substring(0, 1).matches("\\d")
            || WAYS.stream().anyMatch(d -> d.matcher(said).matches());
    return Optional.of(
        bare
            ? words.replace(past.get(), said)
            : over.matcher(words).replaceFirst(Matcher.quoteReplacement(said)));
  }

  private static List<Found> dates(String words) {
    List<Found> dates = new ArrayList<>();
    StringBuilder rest = new StringBuilder(words);
    for (Pattern way : WAYS) {
      Matcher found = way.matcher(rest.toString());
      while (found.find()) {
        last(found).ifPresent(day -> dates.add(new Found(found.group(), found.start(), day)));
        rest.replace(found.start(), found.end(), "|".repeat(found.group().length()));
      }
    }
    return dates;
  }

  /** The last day that is meant; empty if no calendar has it. */
  private static Optional<LocalDate> last(Matcher found) {
    int year = Integer.parseInt(found.group("year"));
    if (part(found, "one").isPresent()) {
      return eitherWay(year, number(found, "one"), number(found, "other"));
    }
    return part(found, "day").isPresent()
        ? day(year, month(found), number(found, "day"))
        : day(year, month(found), 1).map(first -> YearMonth.from(first).atEndOfMonth());
  }

  private static int month(Matcher found) {
    return part(found, "number")
        .map(Integer::parseInt)
        .or(() -> part(found, "month").map(PastDate::month))
        .or(() -> part(found, "quarter").map(q -> 3 * Integer.parseInt(q)))
        .orElse(12);
  }

  private static int month(String name) {
    return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  /** Day or month first, whichever is later. */
  private static Optional<LocalDate> eitherWay(int year, int one, int other) {
    return Stream.of(day(year, one, other), day(year, other, one))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  /** No day at all is no day that is over. */
  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  /** A group that the pattern may not have. */
  private static Optional<String> part(Matcher found, String group) {
    return found.pattern().pattern().contains("(?<" + group + ">")
        ? Optional.ofNullable(found.group(group))
        : Optional.empty();
  }
}
