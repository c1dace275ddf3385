package io.praxisbot.core.conversation.answer;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Understands which of a few things somebody means, by its number or by its words. */
public final class PickReader {

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
  private static final List<String> CARDINALS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  /** Fewer letters than these fit too much. */
  private static final int TELLING = 3;

  private PickReader() {}

  /** Which of them is meant, from 0; empty if none of them is, or more than one may be. */
  public static OptionalInt read(String text, List<String> things) {
    String plain = Plain.of(text).replace(",", "");
    OptionalInt number = number(plain.replaceFirst("^(?:the|number|no) ", "").replace(" one", ""));
    if (number.isPresent()) {
      return number.getAsInt() < things.size() ? number : OptionalInt.empty();
    }
    int[] meant =
        IntStream.range(0, things.size()).filter(i -> fits(plain, things.get(i))).toArray();
    return meant.length == 1 ? OptionalInt.of(meant[0]) : OptionalInt.empty();
  }

  private static OptionalInt number(String plain) {
    String digits = plain.replaceFirst("(?<=\\d)(?:st|nd|rd|th)$", "");
    if (digits.matches("[1-9]")) {
      return OptionalInt.of(Integer.parseInt(digits) - 1);
    }
    int ordinal = Math.max(ORDINALS.indexOf(plain), CARDINALS.indexOf(plain));
    return ordinal < 0 ? OptionalInt.empty() : OptionalInt.of(ordinal);
  }

  private static boolean fits(String plain, String thing) {
    String words = Plain.of(thing).replace(",", "").toLowerCase(Locale.ROOT);
    return plain.length() >= TELLING && words.contains(plain);
  }
}
