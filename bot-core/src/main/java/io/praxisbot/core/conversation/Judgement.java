package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Passage;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.cadence.Verdict;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.people.Enrolment;
import java.time.LocalDate;
import java.util.Optional;

/** What becomes of something that has come due, from what is known at that moment. */
public final class Judgement {

  private final Input.Due due;
  private final Moment moment;

  public Judgement(Input.Due due, Moment moment) {
    this.due = due;
    this.moment = moment;
  }

  /** Whether the period is asked about now. */
  public Verdict checkIn() {
    if (!takesPart()) {
      return Verdict.NOT_TAKING_PART;
    }
    if (!moment.facts().today().isBefore(due.period().end())) {
      return Verdict.EXPIRED;
    }
    if (moment.self().checkIn(CheckIn.idFor(moment.me().id(), due.period()).value()).isPresent()) {
      return Verdict.BEGUN_EARLY;
    }
    if (!Caps.askedLongEnoughAgo(moment)) {
      return Verdict.QUIETER;
    }
    if (!Caps.hasRoom(OccurrenceKind.CHECK_IN, moment)) {
      return Verdict.TOO_MANY;
    }
    return new Asking(moment).attempts().isEmpty() ? hint() : Verdict.CAME;
  }

  /** Whether it is said that there is nothing to ask about. */
  private Verdict hint() {
    if (saidOften()) {
      return Verdict.NOTHING;
    }
    return Caps.hasRoomForAHint(moment) ? Verdict.CAME : Verdict.TOO_MANY;
  }

  /**
   * Whether it was said often enough that there is nothing to ask about; a goal stated since then
   * is a word worth answering.
   */
  private boolean saidOften() {
    return moment.self().checkIns().stream()
            .takeWhile(c -> c.attempts().isEmpty())
            .filter(c -> !statedSince(moment.me().today(c.askedAt())))
            .count()
        >= Caps.QUIET_AFTER;
  }

  private boolean statedSince(LocalDate day) {
    return moment.self().goals().stream().anyMatch(g -> !g.since().isBefore(day));
  }

  /** Whether the person is reminded of the check-in that is open. */
  public Verdict reminder() {
    if (!takesPart()) {
      return Verdict.NOT_TAKING_PART;
    }
    Optional<CheckIn> open = moment.self().openCheckIn().filter(this::isAbout);
    if (open.isEmpty() || open.get().attempts().isEmpty()) {
      return Verdict.NOTHING;
    }
    if (open.get().answered()) {
      return Verdict.ANSWERED;
    }
    return aside(Caps.QUIET_AFTER);
  }

  /** Whether the person is reminded of their plan. One open question at a time is enough. */
  public Verdict plan() {
    if (!takesPart()) {
      return Verdict.NOT_TAKING_PART;
    }
    if (!moment.self().hasBehaviour()) {
      return Verdict.NOTHING;
    }
    Optional<CheckIn> open = moment.self().openCheckIn();
    if (open.filter(this::isAbout).isPresent()) {
      return Verdict.BEGUN_EARLY;
    }
    boolean waits = open.filter(c -> !c.answered() && !c.attempts().isEmpty()).isPresent();
    return waits ? Verdict.QUIETER : aside(Caps.QUIET_AFTER - 1);
  }

  /** Whether the person is welcomed back; a check-in on the same day does that as well. */
  public Verdict comingBack() {
    if (!takesPart()) {
      return Verdict.NOT_TAKING_PART;
    }
    LocalDate today = moment.facts().today();
    boolean checkInToday = day(OccurrenceKind.CHECK_IN).filter(today::equals).isPresent();
    return moment.self().unwelcomed(today).isEmpty() || checkInToday
        ? Verdict.NOTHING
        : aside(Integer.MAX_VALUE);
  }

  /**
   * Whether somebody is told with whom they talk on that day, and what they promised for it.
   *
   * @param anything whether there is anything of it
   * @param told whether another message of this morning told of it
   */
  public Verdict morning(LocalDate day, boolean anything, boolean told) {
    if (isAway()) {
      return Verdict.NOT_TAKING_PART;
    }
    if (!anything) {
      return told ? Verdict.TOGETHER : Verdict.NOTHING;
    }
    if (!moment.facts().today().equals(day)) {
      return Verdict.EXPIRED;
    }
    return Caps.hasRoom(due.kind(), moment) ? Verdict.CAME : Verdict.TOO_MANY;
  }

  private boolean isAway() {
    Enrolment enrolment = moment.me().enrolmentOn(moment.facts().today());
    boolean off = enrolment == Enrolment.PAUSED || enrolment == Enrolment.LEFT;
    return !moment.me().belongs() || off;
  }

  /** Whether a digest is made: it goes to whoever leads somebody, and is there. */
  public Verdict digest() {
    if (isAway()) {
      return Verdict.NOT_TAKING_PART;
    }
    return moment.facts().team().isEmpty() ? Verdict.NOTHING : Verdict.CAME;
  }

  /**
   * What comes beside the check-ins. After a time in which nothing ran it expires with its day, and
   * a check-in that waits as well goes first.
   *
   * @param silent after more unanswered ones than that it doesn't come
   */
  private Verdict aside(int silent) {
    if (!day(due.kind()).orElse(due.day()).equals(moment.facts().today()) || checkInWaits()) {
      return Verdict.EXPIRED;
    }
    if (moment.self().silent() > silent) {
      return Verdict.QUIETER;
    }
    return Caps.hasRoom(due.kind(), moment) ? Verdict.CAME : Verdict.TOO_MANY;
  }

  private boolean checkInWaits() {
    return moment
        .self()
        .planned(OccurrenceKind.CHECK_IN)
        .flatMap(Occurrence::dueAt)
        .filter(at -> !at.isAfter(moment.facts().now()))
        .isPresent();
  }

  /** The day on which that kind is planned, which may be another than the rule's. */
  private Optional<LocalDate> day(OccurrenceKind kind) {
    return moment.self().planned(kind).flatMap(Occurrence::dueAt).map(moment.me()::today);
  }

  private boolean takesPart() {
    return moment.me().takesPart(moment.facts().now());
  }

  private boolean isAbout(CheckIn checkIn) {
    return checkIn.period().start().equals(due.period().start());
  }

  /**
   * What is kept of it.
   *
   * @param asked whether the person is asked, so that one reminder may follow
   */
  public Change.Passed passed(Verdict verdict, boolean asked) {
    return passed(moment, due.kind(), due.period(), due.day(), verdict, asked);
  }

  public Change.Passed passed(Verdict verdict) {
    return passed(verdict, verdict.came());
  }

  /** What is kept of something planned that the person was quicker than. */
  public static Change.Passed early(Occurrence planned, Verdict verdict, Moment moment) {
    return passed(moment, planned.kind(), planned.period(), planned.day(), verdict, true);
  }

  private static Change.Passed passed(
      Moment moment,
      OccurrenceKind kind,
      Period period,
      LocalDate day,
      Verdict verdict,
      boolean asked) {
    Passage passage = new Passage(day, moment.facts().now(), verdict);
    return new Change.Passed(moment.me().id(), kind, period, asked, Optional.of(passage));
  }
}
