package io.praxisbot.core.followup.gap;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A measure that was asked for several times in a row and got no reading. Only check-ins that were
 * answered count: silence is a gap of its own.
 */
final class MeasureNotRead implements PersonRule {

  @Override
  public Stream<Gap> find(Look look) {
    return look.facts().circumstances().measures().stream()
        .filter(measure -> isAsked(measure, look.facts()))
        .flatMap(measure -> gap(measure, look).stream());
  }

  /** Whether it stands alone, or belongs to a goal that is active. */
  private static boolean isAsked(Measure measure, Facts facts) {
    return measure.state() == Measure.State.ACTIVE
        && (measure.goal().isEmpty() || goal(measure, facts).isPresent());
  }

  private static Optional<Gap> gap(Measure measure, Look look) {
    List<CheckIn> missed = missed(measure, look.facts());
    return missed.size() < look.thresholds().misses()
        ? Optional.empty()
        : Optional.of(
                Gap.about(
                    new Gap.Subject(measure.id().value(), measure.words()),
                    GapKind.MEASURE_NOT_READ,
                    measure.person(),
                    missed.get(missed.size() - 1).askedAt()))
            .map(gap -> goal(measure, look.facts()).map(gap::within).orElse(gap));
  }

  private static Optional<CareerGoal> goal(Measure measure, Facts facts) {
    return facts.activeGoals().stream()
        .filter(goal -> measure.goal().equals(Optional.of(goal.id())))
        .findFirst();
  }

  /** Those since its latest reading that asked for it, newest first. */
  private static List<CheckIn> missed(Measure measure, Facts facts) {
    List<CheckIn> checkIns = facts.checkIns();
    return Stream.iterate(0, at -> at < checkIns.size(), at -> at + 1)
        .takeWhile(at -> isUnread(measure, checkIns.get(at), facts))
        .filter(at -> checkIns.get(at).answered())
        .filter(at -> measure.due(before(checkIns, at), day(checkIns.get(at), facts)))
        .map(checkIns::get)
        .toList();
  }

  /** Whether the measure was there when it was asked, and has no reading since. */
  private static boolean isUnread(Measure measure, CheckIn checkIn, Facts facts) {
    LocalDate day = day(checkIn, facts);
    return !measure.since().isAfter(day)
        && measure.of(checkIn.period().start()).isEmpty()
        && measure.readings().stream().noneMatch(reading -> !reading.day().isBefore(day));
  }

  private static Optional<LocalDate> before(List<CheckIn> checkIns, int at) {
    return checkIns.stream().skip(at + 1L).findFirst().map(c -> c.period().start());
  }

  private static LocalDate day(CheckIn checkIn, Facts facts) {
    return facts.person().today(checkIn.askedAt());
  }
}
