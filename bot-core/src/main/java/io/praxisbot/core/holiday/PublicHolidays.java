package io.praxisbot.core.holiday;

import io.praxisbot.core.cadence.Holidays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The calendars of public holidays of all countries and their regions. One is named by its country
 * (ISO 3166) and, where a region has its own days, the region, in lower case: {@code pt}, {@code
 * de-by}, {@code us-ca}. What was reckoned once is kept, within bounds: there are about 1,400
 * calendars, and each keeps a few years. Safe for use by many threads; the first answers take up to
 * a second, because the library reads its files then.
 */
public final class PublicHolidays {

  private static final PublicHolidays SHARED = new PublicHolidays();

  private final Map<String, HolidayCalendar> known = new ConcurrentHashMap<>();
  private volatile @Nullable Names names;

  PublicHolidays() {}

  /** The one of this process: what never changes while it runs is reckoned and kept once. */
  public static PublicHolidays shared() {
    return SHARED;
  }

  /** The codes of all countries, in order. */
  public SortedSet<String> countries() {
    return Places.countries();
  }

  /** The holidays of a calendar, named in English; empty if there is no such calendar. */
  public Optional<Holidays> of(String code) {
    HolidayCalendar calendar = known.get(code);
    return calendar == null ? Places.find(code).map(this::keep) : Optional.of(calendar);
  }

  /** What a calendar is called in English: "Germany, Bavaria"; empty if there is no such one. */
  public Optional<String> named(String code) {
    return Places.find(code).map(Place::name);
  }

  /** The codes of the regions, in order, that have days of their own; none if it has none. */
  public List<String> regions(String code) {
    return Places.find(code).stream().flatMap(Place::regions).map(Place::code).sorted().toList();
  }

  /**
   * The code of what somebody typed: a code, whatever its case and dashes, or what a country or
   * region is called in English or in one of the larger languages of Europe, whatever its case and
   * accents. A name of several places is the largest one's; empty if those are equally large.
   */
  public Optional<String> code(String typed) {
    Optional<String> exact = Places.find(Names.asCode(typed)).map(Place::code);
    return exact.or(() -> names().exactly(typed));
  }

  /** The codes, at most three, of what was probably meant: the nearest first. */
  public List<String> closest(String typed) {
    return names().closest(typed);
  }

  /** Only what exists is kept, whatever is asked for. */
  private Holidays keep(Place place) {
    return known.computeIfAbsent(place.code(), code -> new HolidayCalendar(place));
  }

  /** Made when first needed: it reads every calendar. */
  private Names names() {
    Names made = names;
    if (made == null) {
      made = Names.ofAll();
      names = made;
    }
    return made;
  }
}
