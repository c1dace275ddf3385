package io.praxisbot.core.conversation.answer;

import io.praxisbot.core.conversation.answer.TypedReading.Problem;
import io.praxisbot.core.conversation.answer.TypedReading.Unread;
import io.praxisbot.core.conversation.answer.TypedReading.Value;
import io.praxisbot.core.goal.Measure;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what somebody typed as a reading of one of their measures: "7", "7 of 10", "twice", "not
 * once", "yes". When in doubt it asks: a wrong number would be worse than a second question.
 */
public final class ReadingReader {

  /** A number says itself at once; a story around it may hold others. */
  private static final int JUDGED = 200;

  private static final Pattern THOUSANDS =
      Pattern.compile("(?<![\\d.,])(\\d{1,3})[.,' ](\\d{3})(?![\\d.,])");
  private static final Pattern WHOLE = Pattern.compile("(?<![\\d.,])(\\d+)[.,]0+(?![\\d.,])");
  private static final Pattern PART =
      Pattern.compile("\\d[.,]\\d|\\bhalf\\b|[¼½¾⅓⅔]|\\d\\s*\\d?\\u2044\\d");
  private static final Pattern SCALED =
      Pattern.compile("(-?\\d+) ?(?:/|of|out of)(?: the| all)? ?(\\d+)\\b");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])-?\\d+(?!\\d)");
  private static final Pattern ROUGH =
      Pattern.compile(
          "\\b(?:a few|few|several|some|many|lots|a lot|often|couple|sometimes|more|less)\\b");
  private static final Pattern NOT_ONCE =
      Pattern.compile(
          "\\b(?:(?:not|never) (?:a single|one|once|at all|any)(?: one| times?)?|no times|no[- ]one|nobody)\\b");
  private static final Set<String> NO_TIMES =
      Set.of("no", "none", "never", "nothing", "nil", "not");

  private ReadingReader() {}

  /** The reading that the text gives, in the terms of that kind of measure. */
  public static TypedReading read(Measure.Kind kind, String text) {
    return kind == Measure.Kind.YES_NO ? yesOrNo(text) : number(kind, text);
  }

  private static TypedReading yesOrNo(String text) {
    return YesNo.read(text)
        .<TypedReading>map(yes -> new Value(yes ? 1 : 0))
        .orElseGet(() -> new Unread(Problem.NONE));
  }

  private static TypedReading number(Measure.Kind kind, String text) {
    String words = inDigits(text);
    if (PART.matcher(words).find()) {
      return new Unread(Problem.NOT_WHOLE);
    }
    Matcher scaled = SCALED.matcher(words);
    if (scaled.find() && NUMBER.matcher(words).results().count() == 2) {
      return onScale(kind, scaled.group(1), scaled.group(2));
    }
    List<String> numbers = NUMBER.matcher(words).results().map(m -> m.group()).toList();
    return new HashSet<>(numbers).size() > 1
        ? new Unread(Problem.SEVERAL)
        : numbers.stream()
            .findFirst()
            .map(number -> within(kind, number))
            .orElseGet(() -> none(kind, words));
  }

  /** "3 of 5" counts three; a rating has to be on the scale that was asked for. */
  private static TypedReading onScale(Measure.Kind kind, String number, String scale) {
    boolean same = kind == Measure.Kind.COUNT || scale.equals(String.valueOf(kind.most()));
    return same ? within(kind, number) : new Unread(Problem.OTHER_SCALE);
  }

  private static TypedReading none(Measure.Kind kind, String words) {
    if (ROUGH.matcher(words).find()) {
      return new Unread(Problem.ROUGH);
    }
    boolean zero =
        List.of(words.split("[ ,]+")).stream().findFirst().filter(NO_TIMES::contains).isPresent();
    return zero ? within(kind, "0") : new Unread(Problem.NONE);
  }

  private static TypedReading within(Measure.Kind kind, String number) {
    long value = number.length() > 9 ? Long.MAX_VALUE : Long.parseLong(number);
    if (number.startsWith("-") || value < kind.least()) {
      return new Unread(Problem.TOO_LOW);
    }
    return value > kind.most() ? new Unread(Problem.TOO_HIGH) : new Value((int) value);
  }

  /** In one spelling, and with the numbers that are words as digits. */
  private static String inDigits(String text) {
    String start = text.strip();
    String plain =
        Normalizer.normalize(
                start.substring(0, Math.min(start.length(), JUDGED)), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('\u2212', '-')
            .replaceAll("\\s+", " ");
    String digits = NumberWords.inDigits(NOT_ONCE.matcher(plain).replaceAll("0"));
    return WHOLE.matcher(THOUSANDS.matcher(digits).replaceAll("$1$2")).replaceAll("$1");
  }
}
