package io.praxisbot.core.cadence;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The notations of all that is no cadence. */
class OtherNotationsTest {

  private static final List<Function<String, ?>> PARSERS =
      List.of(QuietHours::parse, Lag::parse, ClosingDays::parse, Workdays::parse, Programme::parse);

  private static final LocalDate DAY = LocalDate.of(2027, 5, 14);

  @Test
  void areWrittenAsTheyAreTyped() {
    assertThat(new QuietHours(LocalTime.of(18, 0), LocalTime.of(8, 0)).notation())
        .isEqualTo("18:00-08:00");
    assertThat(new Lag(1, LocalTime.of(10, 0)).notation())
        .isEqualTo("AFTER=1;BYHOUR=10;BYMINUTE=0");
    assertThat(Workdays.notation(Set.of(SUNDAY, MONDAY))).isEqualTo("MO,SU");
    assertThat(new ClosingDays(List.of(span(7, 9), span(0, 0))).notation())
        .isEqualTo("2027-05-14,2027-05-21/2027-05-23");
    assertThat(
            new Programme(false, Set.of(MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0), 2)
                .notation())
        .isEqualTo("FLEXIBLE;BYDAY=MO;09:00-17:00;WEEKS=2");
  }

  @Property
  void areReadBack(@ForAll long seed) {
    Random random = new Random(seed);
    LocalTime one = time(random);
    LocalTime other = one.plusMinutes(1 + random.nextInt(24 * 60 - 1));
    QuietHours quiet = new QuietHours(one, other);
    Lag lag = new Lag(1 + random.nextInt(Lag.MOST), one);
    ClosingDays closing = closing(random);
    Programme programme =
        new Programme(
            random.nextInt(4) == 0,
            days(random),
            one.isBefore(other) ? one : other,
            one.isBefore(other) ? other : one,
            1 + random.nextInt(12));
    Set<DayOfWeek> workdays = days(random);

    assertThat(QuietHours.parse(quiet.notation())).contains(quiet);
    assertThat(Lag.parse(lag.notation())).contains(lag);
    assertThat(ClosingDays.parse(closing.notation())).isEqualTo(closing);
    assertThat(Programme.parse(programme.notation())).isEqualTo(programme);
    assertThat(Workdays.parse(Workdays.notation(workdays))).isEqualTo(workdays);
  }

  @Test
  void saysOffWhereNothingHolds() {
    assertThat(QuietHours.parse("OFF")).isEmpty();
    assertThat(Lag.parse("OFF")).isEmpty();
    assertThat(ClosingDays.parse("")).isEqualTo(ClosingDays.NONE);
  }

  @Test
  void equalDaysHaveEqualNotationsInWhateverOrderTheyWereAdded() {
    ClosingDays one = new ClosingDays(List.of(span(0, 9), span(0, 2), span(-3, 4)));
    ClosingDays other = new ClosingDays(List.of(span(-3, 4), span(0, 2), span(0, 9), span(0, 2)));

    assertThat(one).isEqualTo(other);
    assertThat(one.notation()).isEqualTo(other.notation());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fortnightly",
        "25:00-26:00",
        "18:00",
        "18:00-18:00",
        "18:00:30-19:00",
        "-",
        "off",
        "2027-W19",
        "AFTER=0;BYHOUR=10;BYMINUTE=0",
        "AFTER=6;BYHOUR=10;BYMINUTE=0",
        "AFTER=1;BYHOUR=24;BYMINUTE=0",
        "AFTER=1;BYHOUR=10;BYMINUTE=60",
        "2027-02-30",
        "2027-05-15/2027-05-14",
        "2027-05-14/2027-05-15/2027-05-16",
        "2027-05-14,",
        "MO,XX",
        "mo",
        "STRUCTURED;",
        "FLEXIBLE",
        "FLEXIBLE;BYDAY=;09:00-17:00;WEEKS=2",
        "FLEXIBLE;BYDAY=MO;17:00-09:00;WEEKS=2",
        "FLEXIBLE;BYDAY=MO;09:00-17:00;WEEKS=13",
        "FLEXIBLE;BYDAY=MO;09:00-17:00;WEEKS=0"
      })
  void refuseAnyOtherText(String text) {
    PARSERS.forEach(
        parse ->
            assertThatIllegalArgumentException().isThrownBy(() -> parse.apply(text)).withNoCause());
  }

  @Property
  void neverRepeatWhatWasTyped(@ForAll @NotBlank String text) {
    String typed = text + "…";
    PARSERS.forEach(
        parse ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> parse.apply(typed))
                .withNoCause()
                .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
                .doesNotContain(typed));
  }

  private static ClosingDays closing(Random random) {
    List<ClosingDays.Span> spans = new ArrayList<>();
    while (random.nextInt(4) > 0) {
      int first = random.nextInt(2000) - 1000;
      spans.add(span(first, first + random.nextInt(20)));
    }
    return new ClosingDays(spans);
  }

  private static ClosingDays.Span span(int first, int last) {
    return new ClosingDays.Span(DAY.plusDays(first), DAY.plusDays(last));
  }

  private static Set<DayOfWeek> days(Random random) {
    EnumSet<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
    days.add(DayOfWeek.of(1 + random.nextInt(7)));
    return days;
  }

  private static LocalTime time(Random random) {
    return LocalTime.MIN.plusMinutes(random.nextInt(24 * 60));
  }
}
