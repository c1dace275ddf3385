package io.praxisbot.core.cadence;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The days of the week on which people work, in the two letters of RFC 5545. */
public final class Workdays {

  /** Monday to Friday: what holds out of the box. */
  public static final Set<DayOfWeek> USUAL = parse("MO,TU,WE,TH,FR");

  private Workdays() {}

  /** {@code MO,TU,WE,TH,FR}, in the order of the week. */
  public static String notation(Set<DayOfWeek> days) {
    return days.stream().sorted().map(Notation::code).collect(Collectors.joining(","));
  }

  /**
   * The days of a notation, at least one.
   *
   * @throws IllegalArgumentException if it is none; it never repeats the text
   */
  public static Set<DayOfWeek> parse(String notation) {
    EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    Arrays.stream(notation.split(",", -1)).map(Notation::day).forEach(days::add);
    return Set.copyOf(days);
  }
}
