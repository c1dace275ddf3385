package io.praxisbot.core.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Holidays;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

  private static final PublicHolidays ALL = new PublicHolidays();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de       | 2026-10-03 | German Unity Day
          de-by    | 2026-06-04 | Corpus Christi
          de-by    | 2027-01-06 | Epiphany
          de-by-mu | 2028-08-15 | Assumption day
          de-sn    | 2026-11-18 | Day of Repentance and Prayer
          pt       | 2028-04-25 | Freedom and Democracy Day
          pt       | 2026-12-01 | Independence Day
          gb       | 2027-03-26 | Good Friday
          gb-eng   | 2027-03-29 | Easter Monday
          gb-eng   | 2027-08-30 | Summer Bank Holiday
          gb-sct   | 2026-11-30 | St. Andrew's Day
          gb-sct   | 2027-08-02 | Summer Bank Holiday
          gb-nir   | 2027-07-12 | Battle of the Boyne
          us       | 2026-11-26 | Thanksgiving Day
          us       | 2027-01-18 | Martin Luther King, Jr. Day
          us-ca    | 2027-03-31 | César Chávez's Birthday
          ch       | 2028-08-01 | National Day
          ch-ge    | 2027-09-09 | Genevan Fast
          br       | 2027-09-07 | Independence Day
          br       | 2027-11-15 | National Day
          ca-qc    | 2027-06-24 | Saint-Jean-Baptiste Day
          in       | 2027-01-26 | Republic Day
          """)
  void knowsTheDaysThatPeopleHaveOff(String code, LocalDate day, String name) {
    assertThat(holidays(code).on(day)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "de, 2028-08-15", // Assumption Day is only off in the Catholic parts of Bavaria and Saarland
    "de-by, 2028-08-15",
    "de, 2026-06-04", // Corpus Christi
    "de-be, 2026-06-04",
    "gb-sct, 2027-03-29", // Easter Monday
    "gb-sct, 2027-08-30",
    "gb-eng, 2026-11-30",
    "pt, 2027-02-09", // Carnival is kept, but not off by law
    "de, 2026-12-24",
    "us, 2026-11-27"
  })
  void takesNoOtherDayForOne(String code, LocalDate day) {
    assertThat(holidays(code).on(day)).isEmpty();
  }

  @Test
  void givesADayThatMovesOffOnBothDates() {
    assertThat(holidays("gb-eng").on(date("2027-12-25"))).contains("Christmas");
    assertThat(holidays("gb-eng").on(date("2027-12-27"))).contains("Christmas");
    assertThat(holidays("us").on(date("2027-07-04"))).contains("Independence Day");
    assertThat(holidays("us").on(date("2027-07-05"))).contains("Independence Day");
  }

  @Test
  void findsANewYearsDayThatMovesIntoTheYearBefore() {
    assertThat(holidays("us").on(date("2027-12-31"))).contains("New Year's Day");
    assertThat(holidays("us").on(date("2028-01-01"))).contains("New Year's Day");
    assertThat(holidays("us").on(date("2028-01-03"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "zz", "de-", "-by", "de-zz", "de-by-zz", "DE", "nyse", "dj_stoxx", "a b"})
  void hasNoCalendarOfAnyOtherCode(String code) {
    assertThat(ALL.of(code)).isEmpty();
    assertThat(ALL.named(code)).isEmpty();
    assertThat(ALL.regions(code)).isEmpty();
  }

  @Test
  void namesCountriesAndRegionsInEnglish() {
    assertThat(ALL.named("de")).contains("Germany");
    assertThat(ALL.named("de-by")).contains("Germany, Bavaria");
    assertThat(ALL.named("de-by-mu")).contains("Germany, Bavaria, Munich");
    assertThat(ALL.regions("gb")).containsExactly("gb-eng", "gb-nir", "gb-sct", "gb-wls");
    assertThat(ALL.countries()).hasSizeGreaterThan(200).contains("br", "ch", "pt", "us");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de-by              | de-by
          DE-BY              | de-by
          de_by              | de-by
          ' de  by '         | de-by
          pt-11-LSB          | pt-11-lsb
          Portugal           | pt
          germany            | de
          DEUTSCHLAND        | de
          bavaria            | de-by
          Bayern             | de-by
          Germany, Bavaria   | de-by
          munich             | de-by-mu
          Österreich         | at
          osterreich         | at
          Brasil             | br
          España             | es
          espana             | es
          Schweiz            | ch
          Suisse             | ch
          uk                 | gb
          Great Britain      | gb
          United Kingdom     | gb
          england            | gb-eng
          usa                | us
          United States      | us
          california         | us-ca
          georgia            | ge
          Zürich             | ch-zh
          """)
  void readsACodeOrAName(String typed, String code) {
    assertThat(ALL.code(typed)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "—", "off", "atlantis", "germny", "limburg"})
  void readsNothingIntoAnythingElse(String typed) {
    assertThat(ALL.code(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "germny, de",
    "grmany, de",
    "bavria, de-by",
    "portugla, pt",
    "uinted kingdom, gb",
    "switz, ch",
    "de-bx, de-be",
    "deutchland, de"
  })
  void offersWhatWasProbablyMeant(String typed, String code) {
    assertThat(ALL.closest(typed)).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
    assertThat(ALL.closest(typed)).contains(code);
  }

  @Test
  void offersNothingForWhatIsLikeNothing() {
    assertThat(ALL.closest("")).isEmpty();
    assertThat(ALL.closest("qwertyuiop")).isEmpty();
    assertThat(ALL.closest("x".repeat(100_000))).isEmpty();
  }

  @Test
  void everyCodeIsReadAsItself() {
    List<String> codes = Places.all().map(Place::code).toList();

    assertThat(codes).doesNotHaveDuplicates().allSatisfy(c -> assertThat(ALL.code(c)).contains(c));
  }

  @Test
  void everyCountryHasDaysInYearsThatAreReckonedAndNoneInAnyOther() {
    List<String> withoutPeople = List.of("aq", "bv", "hm", "io", "tf", "um");
    assertThat(ALL.countries())
        .containsAll(withoutPeople)
        .filteredOn(country -> !withoutPeople.contains(country))
        .allSatisfy(
            country -> {
              assertThat(List.of(2027, 2150)).allMatch(year -> hasDays(country, year));
              assertThat(List.of(-5000, 1, 1949, 2151, 999_999_999))
                  .noneMatch(year -> hasDays(country, year));
            });
    assertThat(holidays("de").on(LocalDate.of(1950, 12, 25))).isPresent();
    assertThat(holidays("de").on(LocalDate.of(1949, 12, 25))).isEmpty();
    assertThat(holidays("de").on(LocalDate.of(2150, 12, 25))).isPresent();
    assertThat(holidays("de").on(LocalDate.of(2151, 12, 25))).isEmpty();
  }

  private static boolean hasDays(String country, int year) {
    return IntStream.rangeClosed(1, 365)
        .mapToObj(day -> LocalDate.ofYearDay(year, day))
        .anyMatch(day -> holidays(country).on(day).isPresent());
  }

  /** Only a few years are kept; which, nobody can tell. */
  @Test
  void answersTheSameAboutAYearHoweverManyOthersWereAskedFor() {
    for (int round = 0; round < 2; round++) {
      for (int year = 2000; year < 2100; year++) {
        assertThat(holidays("de").on(LocalDate.of(year, 10, 3))).contains("German Unity Day");
        assertThat(holidays("de").on(LocalDate.of(year, 10, 4))).isEmpty();
      }
    }
    assertThat(holidays("de").on(date("2017-10-31"))).isPresent(); // once, for the Reformation
    assertThat(holidays("de").on(date("2025-10-31"))).isEmpty();
  }

  @Test
  void answersManyThreadsAlike() {
    PublicHolidays fresh = new PublicHolidays();
    Set<Object> answers = ConcurrentHashMap.newKeySet();

    IntStream.range(0, 64)
        .parallel()
        .forEach(
            i -> {
              answers.add(fresh.of("de-by").orElseThrow().on(date("2027-05-27")).orElse("none"));
              answers.add(fresh.of("de-by").orElseThrow());
            });

    assertThat(answers).hasSize(2).contains("Corpus Christi");
  }

  private static Holidays holidays(String code) {
    return ALL.of(code).orElseThrow();
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
