package io.praxisbot.core.cadence;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Cadences.class)
@Domain(DomainContext.Global.class)
class NotationTest {

  private static final LocalTime THREE = LocalTime.of(15, 0);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void writesEveryFriday() {
    assertThat(new Cadence(Weekly.on(FRIDAY), THREE).notation())
        .isEqualTo("FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0");
  }

  @Test
  void writesEverySecondFridayWithItsFirstOccurrence() {
    assertThat(new Cadence(new Weekly(2, FRIDAY, MONDAY), THREE).notation())
        .isEqualTo(
            "DTSTART:20261204T150000\n"
                + "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;BYHOUR=15;BYMINUTE=0");
  }

  @Test
  void writesTheFirstTuesdayAndTheLastFridayOfTheMonth() {
    assertThat(new Cadence(new Monthly(1, TUESDAY), LocalTime.of(9, 30)).notation())
        .isEqualTo("FREQ=MONTHLY;BYDAY=1TU;BYHOUR=9;BYMINUTE=30");
    assertThat(new Cadence(new Monthly(Monthly.LAST, FRIDAY), THREE).notation())
        .isEqualTo("FREQ=MONTHLY;BYDAY=-1FR;BYHOUR=15;BYMINUTE=0");
  }

  @Test
  void writesADayOfTheMonthSoThatEveryMonthHasOne() {
    assertThat(new Cadence(new DayOfMonth(15), THREE).notation())
        .isEqualTo("FREQ=MONTHLY;BYMONTHDAY=15;BYHOUR=15;BYMINUTE=0");
    assertThat(new Cadence(new DayOfMonth(30), THREE).notation())
        .isEqualTo("FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1;BYHOUR=15;BYMINUTE=0");
  }

  @Test
  void writesWhatFallsOutOnADayOff() {
    assertThat(new Cadence(Weekly.on(FRIDAY), THREE, OnDayOff.FALLS_OUT).notation())
        .isEqualTo("FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0\nX-PRAXIS-DAYS-OFF:SKIP");
  }

  @Property
  void readsBackWhateverItWrites(@ForAll Cadence cadence) {
    assertThat(Cadence.parse(cadence.notation())).isEqualTo(cadence);
  }

  @Property
  void refusesAnyOtherTextWithAnIllegalArgument(@ForAll String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Cadence.parse(text));
  }

  @Property
  void readsADamagedNotationAsAnotherCadenceOrRefusesIt(
      @ForAll Cadence cadence, @ForAll @IntRange(max = 40) int place, @ForAll char damage) {
    StringBuilder damaged = new StringBuilder(cadence.notation());
    damaged.setCharAt(Math.min(place, damaged.length() - 1), damage);

    try {
      Cadence read = Cadence.parse(damaged.toString());
      assertThat(Cadence.parse(read.notation())).isEqualTo(read);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageMatching("(a |only |FREQ|INTERVAL|BY|DTSTART).*");
    }
  }

  @Test
  void readsPartsInAnyOrderAndCase() {
    assertThat(Cadence.parse(" rrule:byminute=0;byhour=15;byday=fr;interval=1;freq=weekly\n"))
        .isEqualTo(new Cadence(Weekly.on(FRIDAY), THREE));
  }

  @Test
  void takesEqualRulesForEqualWhereTheAnchorSaysNothing() {
    assertThat(new Weekly(1, FRIDAY, MONDAY)).isEqualTo(Weekly.on(FRIDAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                                    | is written like FREQ=WEEKLY
          fridays at three                                      | is written like FREQ=WEEKLY
          FREQ=WEEKLY;BYDAY=FR;BYHOUR=15                        | needs BYMINUTE
          FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0;BYMINUTE=30 | each once
          FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0;COUNT=3     | nothing else
          FREQ=WEEKLY;BYDAY=FR;BYHOUR=25;BYMINUTE=0             | BYHOUR is a whole number from 0 to 23
          FREQ=WEEKLY;BYDAY=FR;BYHOUR=99999999999;BYMINUTE=0    | BYHOUR is a whole number from 0 to 23
          FREQ=WEEKLY;BYDAY=FR;BYHOUR=15;BYMINUTE=-1            | BYMINUTE is a whole number from 0 to 59
          FREQ=WEEKLY;BYDAY=XX;BYHOUR=15;BYMINUTE=0             | BYDAY is one of MO
          FREQ=WEEKLY;BYDAY=1FR;BYHOUR=15;BYMINUTE=0            | has no number
          FREQ=WEEKLY;INTERVAL=13;BYDAY=FR;BYHOUR=15;BYMINUTE=0 | INTERVAL is a whole number from 1 to 12
          FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;BYHOUR=15;BYMINUTE=0  | needs its first occurrence
          FREQ=MONTHLY;BYDAY=FR;BYHOUR=15;BYMINUTE=0            | which weekday of the month
          FREQ=MONTHLY;BYDAY=5FR;BYHOUR=15;BYMINUTE=0           | BYDAY is one of MO
          FREQ=WEEKLY;BYDAY=FR;BYMONTHDAY=13;BYHOUR=15;BYMINUTE=0 | only a monthly cadence on a day
          FREQ=WEEKLY;BYDAY=FR;BYSETPOS=-1;BYHOUR=15;BYMINUTE=0 | only a monthly cadence on a day
          FREQ=MONTHLY;BYDAY=1FR;BYSETPOS=1;BYHOUR=15;BYMINUTE=0 | only a monthly cadence on a day
          FREQ=MONTHLY;BYMONTHDAY=32;BYHOUR=15;BYMINUTE=0       | BYMONTHDAY is a day from 1 to 31
          FREQ=MONTHLY;BYMONTHDAY=0;BYHOUR=15;BYMINUTE=0        | BYMONTHDAY is a day from 1 to 31
          FREQ=MONTHLY;BYMONTHDAY=-1;BYHOUR=15;BYMINUTE=0       | BYMONTHDAY is a day from 1 to 31
          FREQ=MONTHLY;BYMONTHDAY=31;BYHOUR=15;BYMINUTE=0       | BYSETPOS=-1
          FREQ=MONTHLY;BYMONTHDAY=1,15;BYHOUR=15;BYMINUTE=0     | BYSETPOS=-1
          FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=1FR;BYHOUR=15;BYMINUTE=0 | BYSETPOS=-1
          FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=13;BYHOUR=15;BYMINUTE=0 | BYSETPOS=-1
          FREQ=DAILY;BYDAY=FR;BYHOUR=15;BYMINUTE=0              | WEEKLY or MONTHLY
          """)
  void saysWhatToWriteInstead(String notation, String sentence) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cadence.parse(notation))
        .withMessageContaining(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "20261203T150000, is the first occurrence",
    "20261204T153000, is the first occurrence",
    "20260230T150000, needs its first occurrence",
    "20261204, needs its first occurrence",
    "30001205T150000, between the years 1900 and 2999"
  })
  void refusesAFirstOccurrenceThatIsNotOne(String start, String sentence) {
    String everySecondFriday = "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;BYHOUR=15;BYMINUTE=0";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cadence.parse("DTSTART:" + start + "\nRRULE:" + everySecondFriday))
        .withMessageContaining(sentence);
  }
}
