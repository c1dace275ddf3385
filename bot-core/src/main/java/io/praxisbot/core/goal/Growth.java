package io.praxisbot.core.goal;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out when somebody goes on without growing. Never a grade, and told to nobody but them. */
public final class Growth {

  /** Neither told before it has lasted so long, nor again before so long has passed. */
  public static final Period PATIENCE = Period.ofWeeks(6);

  /** So many check-ins with something tried go on without learning. */
  public static final int TRIES = 4;

  /** What has just come about may be gone next week. */
  private static final Period SETTLING = Period.ofWeeks(2);

  private final Practice practice;
  private final LocalDate today;

  private Growth(Practice practice, LocalDate today) {
    this.practice = practice;
    this.today = today;
  }

  /**
   * The signals for a day, the oldest first.
   *
   * @param told the day on which each kind was told last; none if it never was
   */
  public static List<GrowthSignal> signals(
      Practice practice, Map<GrowthSignal.Kind, LocalDate> told, LocalDate today) {
    return new Growth(practice, today)
        .all()
        .filter(
            s ->
                Optional.ofNullable(told.get(s.kind()))
                    .map(d -> isOver(d, PATIENCE, today))
                    .orElse(true))
        .sorted(Comparator.comparing(GrowthSignal::since))
        .toList();
  }

  private Stream<GrowthSignal> all() {
    return Stream.of(triesWithoutLearning().stream(), standingStill(), onlyBusiness().stream())
        .flatMap(found -> found);
  }

  private Optional<GrowthSignal> triesWithoutLearning() {
    Optional<LocalDate> learned = latest(practice.learned());
    List<LocalDate> since =
        practice.tried().stream()
            .filter(day -> learned.map(day::isAfter).orElse(true))
            .sorted()
            .toList();
    return Optional.of(since)
        .filter(days -> days.size() >= TRIES && isRecent(days.get(days.size() - 1)))
        .map(days -> learned.orElse(days.get(0)))
        .filter(day -> isOver(day, PATIENCE, today))
        .map(day -> new GrowthSignal(GrowthSignal.Kind.TRIES_WITHOUT_LEARNING, day));
  }

  private Stream<GrowthSignal> standingStill() {
    return practice.measures().stream()
        .filter(m -> m.state() == Measure.State.ACTIVE && m.direction() != Measure.Direction.KEEP)
        .filter(m -> m.trend() == Trend.STILL && !m.atItsEnd())
        .filter(m -> m.latest().map(Reading::day).filter(this::isRecent).isPresent())
        .map(
            m ->
                new GrowthSignal(
                    GrowthSignal.Kind.MEASURE_STILL, stillSince(m), Optional.of(m.id())))
        .filter(signal -> isOver(signal.since(), SETTLING, today));
  }

  private static LocalDate stillSince(Measure measure) {
    return measure.readings().get(measure.readings().size() - Trend.READINGS).day();
  }

  /** A career goal that is paused or proposed is one that the person knows of. */
  private Optional<GrowthSignal> onlyBusiness() {
    boolean career =
        practice.goals().stream().anyMatch(g -> g instanceof CareerGoal && isOpen(g.state()));
    Stream<LocalDate> business =
        practice.goals().stream()
            .filter(g -> g instanceof BusinessGoal && g.state() == Goal.State.ACTIVE)
            .map(Goal::since);
    return business
        .min(Comparator.naturalOrder())
        .filter(day -> !career)
        .map(day -> latest(Stream.concat(Stream.of(day), careerEnded()).toList()).orElse(day))
        .filter(day -> isOver(day, SETTLING, today))
        .map(day -> new GrowthSignal(GrowthSignal.Kind.ONLY_BUSINESS_GOALS, day));
  }

  private Stream<LocalDate> careerEnded() {
    return practice.goals().stream().filter(g -> g instanceof CareerGoal).map(Goal::since);
  }

  private static boolean isOpen(Goal.State state) {
    return state != Goal.State.ACHIEVED && state != Goal.State.LET_GO;
  }

  private boolean isRecent(LocalDate day) {
    return !isOver(day, PATIENCE, today);
  }

  private static boolean isOver(LocalDate since, Period time, LocalDate today) {
    return !since.plus(time).isAfter(today);
  }

  private static Optional<LocalDate> latest(List<LocalDate> days) {
    return days.stream().max(Comparator.naturalOrder());
  }
}
