package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Lag;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.Shift;
import io.praxisbot.core.cadence.Shift.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks once more at what has come due, under the facts of that moment: what was set since it was
 * planned, who is away, and how late it is.
 */
final class Claims {

  /** Whatever comes later than this was kept up, most likely with many others. */
  private static final Duration LATE = Duration.ofMinutes(30);

  private final Reminders reminders;
  private final TalkDays talkDays;

  Claims(Reminders reminders, TalkDays talkDays) {
    this.reminders = reminders;
    this.talkDays = talkDays;
  }

  Ruling on(Occurrence due, Footing footing, Instant now) {
    return switch (due.kind()) {
      case CHECK_IN, DIGEST -> ofRule(due, footing, now);
      case REMINDER -> ofReminder(due, footing, now);
      case PLAN -> ofPlan(due, footing, now);
      case RETURN -> ofReturn(due, footing, now);
      case ONE_ON_ONE -> ofTalk(due, footing, now);
    };
  }

  /** A period whose moment was put off, or taken away, is planned anew from where it starts. */
  private static Ruling ofRule(Occurrence due, Footing footing, Instant now) {
    boolean away = footing.calendar().isAway(footing.today(now));
    boolean changed =
        !footing.bears(due) && (footing.isLaterInPeriod(due, now) || footing.fallsOut(due));
    return away || changed
        ? new Ruling.Waits(footing.again(due, due.period().start(), now))
        : inTime(due, footing, now);
  }

  private Ruling ofReminder(Occurrence due, Footing footing, Instant now) {
    if (footing.bears(due)) {
      return inTime(due, footing, now);
    }
    if (footing.rules().reminder().isEmpty()) {
      return new Ruling.Expires();
    }
    return later(Optional.of(reminders.moved(due, footing, now)), due, footing, now);
  }

  private Ruling ofPlan(Occurrence due, Footing footing, Instant now) {
    if (footing.bears(due)) {
      return inTime(due, footing, now);
    }
    if (footing.rules().plan().isEmpty()) {
      return new Ruling.Expires();
    }
    return later(reminders.ofPlanFrom(due, footing), due, footing, now);
  }

  /** Whoever came back early, or is asked on that day anyway, isn't greeted. */
  private Ruling ofReturn(Occurrence due, Footing footing, Instant now) {
    Optional<Occurrence> greeting =
        reminders
            .greeting(footing)
            .filter(back -> back.period().start().equals(due.period().start()));
    return greeting.isEmpty() ? new Ruling.Expires() : later(greeting, due, footing, now);
  }

  /** Whoever doesn't talk on that day any more has no agenda for it. */
  private Ruling ofTalk(Occurrence due, Footing footing, Instant now) {
    Optional<Occurrence> there = talkDays.on(due.period().start(), footing);
    return there.isEmpty() ? new Ruling.Expires() : later(there, due, footing, now);
  }

  private static Ruling later(
      Optional<Occurrence> then, Occurrence due, Footing footing, Instant now) {
    return then.filter(o -> o.dueAt().filter(at -> at.isAfter(now)).isPresent())
        .<Ruling>map(o -> new Ruling.Waits(o.remembering(due.past())))
        .orElseGet(() -> inTime(due, footing, now));
  }

  /**
   * Nobody is written to on a day off or in quiet hours, and not everybody at once whom nobody
   * wrote to in time. What is late again after that is spread again, until it makes no sense.
   */
  private static Ruling inTime(Occurrence due, Footing footing, Instant now) {
    Moments moments = moments(due, footing, now);
    Optional<Instant> good = moments.from(now, usual(due, footing));
    if (good.isEmpty()) {
      return new Ruling.Expires();
    }
    return good.get().isAfter(now) || isLate(due, now)
        ? new Ruling.Waits(caughtUp(due, footing, moments.spread(good.get(), due.person())))
        : new Ruling.Happens();
  }

  private static boolean isLate(Occurrence due, Instant now) {
    return now.isAfter(due.dueAt().orElseThrow().plus(LATE));
  }

  /**
   * What is late comes by day; only what comes in the evening or at night by its own rule may come
   * there late as well, rather than not at all.
   */
  private static Moments moments(Occurrence due, Footing footing, Instant now) {
    Moments any = Moments.of(footing, due);
    LocalTime usual = usual(due, footing);
    boolean none = any.awake().from(now, usual).isEmpty();
    return !isLate(due, now) || (none && Moments.asleep(usual)) ? any : any.awake();
  }

  private static LocalTime usual(Occurrence due, Footing footing) {
    return switch (due.kind()) {
      case CHECK_IN, DIGEST -> footing.cadence(due.kind()).time();
      case REMINDER ->
          footing.rules().reminder().map(Lag::time).orElse(CadenceDefaults.REMINDER_TIME);
      case PLAN, RETURN, ONE_ON_ONE -> footing.rules().plan().orElse(CadenceDefaults.PLAN).time();
    };
  }

  private static boolean spread(Occurrence due) {
    return due.shifts().stream().anyMatch(shift -> shift.why() == Why.LATE);
  }

  private static Occurrence caughtUp(Occurrence due, Footing footing, Instant at) {
    List<Shift> shifts = new ArrayList<>(due.shifts());
    if (!spread(due)) {
      shifts.add(new Shift(Why.LATE, footing.today(due.dueAt().orElseThrow()), ""));
    }
    return footing.planned(due, at, shifts);
  }
}
