package io.praxisbot.core.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Holidays;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.Workdays;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.people.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thursdays at 15:00, which in Honolulu is Friday 01:00 UTC, and in Kathmandu Thursday 09:15. */
class JudgeTest {

  private static final Instant START = Instant.parse("2027-02-01T00:10:00Z");
  private static final Instant END = Instant.parse("2027-03-05T12:00:00Z");
  private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
  private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

  private final Life life = new Life();
  private final Judge.Tally tally = new Judge.Tally();

  @Test
  void whoeverMovesAfterTheMomentThereIsRightlyAskedAtTheOldOne() {
    life.becomes(in(HONOLULU), START);
    life.becomes(in(KATHMANDU), Instant.parse("2027-02-18T12:50:00Z"));
    assertThat(
            judged(
                asked("02-05T01:00", "02-12T01:00", "02-19T01:00", "02-25T09:15", "03-04T09:15")))
        .isEmpty();
    assertThat(tally.exact).isEqualTo(1);
  }

  @Test
  void whoeverMovesEastIsAskedThereOnWhatIsStillTheirOldWeek() {
    life.becomes(on(DayOfWeek.MONDAY, HONOLULU), START);
    life.becomes(on(DayOfWeek.MONDAY, KATHMANDU), Instant.parse("2027-02-20T12:50:00Z"));
    assertThat(judged(asked("02-09T01:00", "02-16T01:00", "02-22T09:15", "03-01T09:15"))).isEmpty();
    assertThat(tally.exact).isEqualTo(2);
  }

  @Test
  void nobodyIsForgottenByAHabitThatNeverComes() {
    Habit sundays = new Habit(1, 0, DayOfWeek.SUNDAY, Habit.USUAL.time(), true);
    life.becomes(of(sundays, HONOLULU), START);
    assertThat(judged(List.of())).isEmpty();
    life.becomes(in(HONOLULU), START);
    assertThat(judged(List.of())).anySatisfy(f -> assertThat(f).contains("forgotten for 33 days"));
  }

  @Test
  void anHourTooLateIsAFault() {
    life.becomes(in(HONOLULU), START);
    assertThat(
            judged(
                asked("02-05T01:00", "02-12T01:00", "02-19T02:00", "02-26T01:00", "03-05T01:00")))
        .singleElement()
        .asString()
        .contains("2027-02-19T02:00:00Z] instead of 2027-02-19T01:00:00Z");
  }

  @Test
  void notAskedAfterThreeMessagesIsAFaultWhoeverCausedThem() {
    life.becomes(in(HONOLULU), START);
    List<CheckIn> leftOut = asked("02-05T01:00", "02-12T01:00", "02-19T01:00", "03-05T01:00");
    assertThat(judged(leftOut, other(22, false), other(23, false), other(24, false)))
        .singleElement()
        .asString()
        .contains("was asked []");
  }

  @Test
  void askedAfterThreeThatOthersCausedIsRightAndAfterThreeOnTheirOwnAFault() {
    life.becomes(in(HONOLULU), START);
    Written checkIn = new Written(Instant.parse("2027-02-26T01:00:00Z"), true);
    assertThat(judged(all(), other(22, false), other(23, false), other(24, false), checkIn))
        .isEmpty();
    assertThat(tally.full).isEqualTo(1);
    assertThat(judged(all(), other(22, true), other(23, true), other(24, true), checkIn))
        .anySatisfy(fault -> assertThat(fault).contains("more than three"));
  }

  @Test
  void whatTookThePlaceOfTheCheckInIsAFault() {
    life.becomes(in(HONOLULU), START);
    assertThat(judged(all(), other(22, false), other(23, false), other(24, true)))
        .containsExactly("ana got what weighs less in the place of the check-in, for 2027-02-25");
  }

  @Test
  void aFourthOnItsOwnIsAFaultAndOneThatOthersCausedIsNot() {
    life.becomes(in(HONOLULU), START);
    Written fourth = new Written(Instant.parse("2027-02-26T20:00:00Z"), true);
    assertThat(judged(all(), other(22, true), other(23, false), other(24, false), fourth))
        .singleElement()
        .asString()
        .contains("more than three");
    Written told = new Written(fourth.at(), false);
    assertThat(judged(all(), other(22, true), other(23, false), other(24, false), told)).isEmpty();
  }

  private static List<CheckIn> all() {
    return asked("02-05T01:00", "02-12T01:00", "02-19T01:00", "02-26T01:00", "03-05T01:00");
  }

  private static Written other(int day, boolean planned) {
    return new Written(Instant.parse("2027-02-" + day + "T20:00:00Z"), planned);
  }

  private List<String> judged(List<CheckIn> asked, Written... proactive) {
    return new Judge("ana", life, asked, List.of(proactive), List.of(), tally).judged(START, END);
  }

  private static List<CheckIn> asked(String... moments) {
    return Stream.of(moments).map(at -> asked(Instant.parse("2027-" + at + ":00Z"))).toList();
  }

  private static CheckIn asked(Instant at) {
    LocalDate monday =
        LocalDate.ofInstant(at, ZoneOffset.UTC)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Period week = new Period(monday, monday.plusWeeks(1));
    return CheckIn.opened(new PersonId("ana"), Firm.ORGANIZATION, week, at, List.of());
  }

  private static Facts in(ZoneId zone) {
    return on(Habit.USUAL.day(), zone);
  }

  private static Facts on(DayOfWeek day, ZoneId zone) {
    return of(new Habit(1, 0, day, Habit.USUAL.time(), false), zone);
  }

  private static Facts of(Habit habit, ZoneId zone) {
    return new Facts(
        zone,
        habit,
        Workdays.USUAL,
        Holidays.NONE,
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
