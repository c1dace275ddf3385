package io.praxisbot.core.goal;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A number or rating that the person chose for themselves, in their own control, with its readings.
 *
 * @param goal what it belongs to; empty if it stands alone
 * @param words what is counted or rated, or what they want to do their best at
 * @param since the person's day on which it got its state
 * @param readings the latest {@value #REMEMBERED}, ordered by their day
 * @param sharedAt since when the manager of that time may know what is measured and whether it is
 *     read, but never how it stands; empty if nobody may
 */
public record Measure(
    MeasureId id,
    PersonId person,
    OrganizationId organization,
    Optional<GoalId> goal,
    String words,
    Kind kind,
    Direction direction,
    Rhythm rhythm,
    State state,
    LocalDate since,
    List<Reading> readings,
    Optional<Instant> sharedAt) {

  /** So many readings are kept: more than two years of weeks. */
  public static final int REMEMBERED = 120;

  /** What a reading is. */
  public enum Kind {
    /** How many times. */
    COUNT(0, 99_999),
    /** From 1 to 10. */
    RATING(1, 10),
    YES_NO(0, 1),
    /** "Did I do my best to …", from 1 to 10. */
    BEST_EFFORT(1, 10);

    private final int least;
    private final int most;

    Kind(int least, int most) {
      this.least = least;
      this.most = most;
    }

    /** The smallest value there is. */
    public int least() {
      return least;
    }

    /** The greatest value there is. */
    public int most() {
      return most;
    }
  }

  /** Which way the person would like it to go. */
  public enum Direction {
    UP,
    DOWN,
    KEEP
  }

  /** In which check-ins it is asked. */
  public enum Rhythm {
    EVERY_CHECK_IN,
    EVERY_SECOND_CHECK_IN,
    /** In the first check-in of a calendar month. */
    MONTHLY
  }

  /** Whether it is asked about. */
  public enum State {
    ACTIVE,
    LET_GO
  }

  public Measure {
    words = words.strip();
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a measure says what is measured");
    }
    for (Reading reading : readings) {
      require(kind, reading.value());
    }
    readings = Latest.of(readings, REMEMBERED);
  }

  /** One that nobody else knows of. */
  public Measure(
      MeasureId id,
      PersonId person,
      OrganizationId organization,
      Optional<GoalId> goal,
      String words,
      Kind kind,
      Direction direction,
      Rhythm rhythm,
      State state,
      LocalDate since,
      List<Reading> readings) {
    this(
        id,
        person,
        organization,
        goal,
        words,
        kind,
        direction,
        rhythm,
        state,
        since,
        readings,
        Optional.empty());
  }

  /**
   * Whether the manager of that line may know what is measured and whether it is read: what was
   * shared with a former one is not this one's to see. A goal that is kept takes it along.
   */
  public boolean sharedWith(ReportingLine line) {
    return sharedAt.filter(at -> !at.isBefore(line.since())).isPresent();
  }

  /** Shared from then on, or with nobody. */
  public Measure shared(Optional<Instant> from) {
    return new Measure(
        id,
        person,
        organization,
        goal,
        words,
        kind,
        direction,
        rhythm,
        state,
        since,
        readings,
        from);
  }

  /**
   * With one more reading. There is one for each check-in, and one a day outside of them: a later
   * one corrects it.
   *
   * @throws IllegalArgumentException if the value is none that this kind has
   */
  public Measure with(Reading reading) {
    Optional<Reading> former = readings.stream().filter(reading::replaces).findFirst();
    List<Reading> next = new ArrayList<>(readings);
    former.ifPresent(next::remove);
    next.add(former.map(r -> r.corrected(reading.value())).orElse(reading));
    next.sort(Comparator.comparing(Reading::day));
    return having(state, since, next);
  }

  /** In another state. */
  public Measure in(State next, LocalDate day) {
    return next == state ? this : having(next, day, readings);
  }

  /** Asked in other words or another rhythm; what has been read so far stays. */
  public Measure asking(String otherWords, Direction otherDirection, Rhythm otherRhythm) {
    return new Measure(
        id,
        person,
        organization,
        goal,
        otherWords,
        kind,
        otherDirection,
        otherRhythm,
        state,
        since,
        readings,
        sharedAt);
  }

  /** The latest reading. */
  public Optional<Reading> latest() {
    return readings.stream().reduce((former, later) -> later);
  }

  /** The reading that the check-in of that period got. */
  public Optional<Reading> of(LocalDate period) {
    return readings.stream().filter(r -> r.period().equals(Optional.of(period))).findFirst();
  }

  /** The reading that was given on that day outside of a check-in. */
  public Optional<Reading> outsideOn(LocalDate day) {
    return readings.stream().filter(new Reading(day, 0)::replaces).findFirst();
  }

  /**
   * Whether a check-in asks for it. What was asked and not answered is asked in the next one.
   *
   * @param previous the first day of the period of the check-in before; empty if this is the first
   * @param today the day on which this check-in opens
   */
  public boolean due(Optional<LocalDate> previous, LocalDate today) {
    return state == State.ACTIVE
        && switch (rhythm) {
          case EVERY_CHECK_IN -> true;
          case EVERY_SECOND_CHECK_IN -> previous.flatMap(this::of).isEmpty();
          case MONTHLY -> readings.stream().noneMatch(r -> isSameMonth(r.day(), today));
        };
  }

  /** Where the last four readings go. */
  public Trend trend() {
    return Trend.of(kind, readings.stream().map(Reading::value).toList());
  }

  /** Whether there is nothing left to gain in its direction. */
  public boolean atItsEnd() {
    return latest().map(reading -> reading.value() == end()).orElse(false);
  }

  /** The value beyond which there is none in its direction; none is if it is to be kept. */
  private int end() {
    return switch (direction) {
      case UP -> kind.most();
      case DOWN -> kind.least();
      case KEEP -> Integer.MAX_VALUE;
    };
  }

  private Measure having(State next, LocalDate day, List<Reading> read) {
    return new Measure(
        id, person, organization, goal, words, kind, direction, rhythm, next, day, read, sharedAt);
  }

  private static boolean isSameMonth(LocalDate one, LocalDate other) {
    return YearMonth.from(one).equals(YearMonth.from(other));
  }

  private static void require(Kind kind, int value) {
    if (value < kind.least() || value > kind.most()) {
      throw new IllegalArgumentException("no reading of a " + kind + " is like that");
    }
  }
}
