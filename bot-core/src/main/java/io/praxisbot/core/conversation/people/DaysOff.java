package io.praxisbot.core.conversation.people;

import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PauseEnd;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The time off that words mean for somebody, together with what is noted already. A person has one
 * at a time.
 *
 * @param wanted the days; empty if they can't be
 * @param problem which sentence tells why not
 * @param args what that sentence needs
 */
record DaysOff(Optional<Pause> wanted, Optional<String> problem, Map<String, String> args) {

  /** Far enough ahead for an example. */
  private static final int EXAMPLE_DAYS = 14;

  /** What the person takes for themselves; it is as they say now, whatever was noted before. */
  static DaysOff of(Command.PauseUntil wish, LocalDate today, Optional<Pause> noted) {
    DaysOff days = read(wish.from(), wish.end().orElseThrow(), today);
    return days.beside(noted.filter(p -> !p.overOn(today)), DaysOff::said).because(wish.reason());
  }

  /** What somebody else notes for them; it takes nothing away from what they took themselves. */
  static DaysOff given(
      Command.GiveLeave leave, PersonId by, LocalDate today, Optional<Pause> noted) {
    DaysOff days = read(leave.from(), leave.end(), today).givenBy(by);
    return days.beside(
        noted.filter(p -> !p.overOn(today)),
        (before, now) -> before.givenBy().isPresent() ? said(before, now) : before.with(now));
  }

  private static DaysOff read(Optional<LocalDate> from, PauseEnd end, LocalDate today) {
    LocalDate first = from.filter(day -> day.isAfter(today)).orElse(today);
    Optional<LocalDate> until = until(end, first);
    if (until.filter(back -> !back.isAfter(today)).isPresent()) {
      return problem("pause.past", Map.of("example", today.plusDays(EXAMPLE_DAYS).toString()));
    }
    if (until.filter(back -> !back.isAfter(first)).isPresent()) {
      return problem(
          "pause.order",
          Map.of("start", first.toString(), "example", first.plusDays(EXAMPLE_DAYS).toString()));
    }
    return new DaysOff(
        Optional.of(new Pause(first, until, Optional.empty())), Optional.empty(), Map.of());
  }

  private static Optional<LocalDate> until(PauseEnd end, LocalDate from) {
    if (end instanceof PauseEnd.On on) {
      return Optional.of(on.date());
    }
    return end instanceof PauseEnd.ForWeeks weeks
        ? Optional.of(from.plusWeeks(weeks.weeks()))
        : Optional.empty();
  }

  private static DaysOff problem(String key, Map<String, String> args) {
    return new DaysOff(Optional.empty(), Optional.of(key), args);
  }

  /** The latest word counts; it goes on from when it began, and the person's own note stays. */
  private static Pause said(Pause before, Pause now) {
    LocalDate first = before.covers(now.from()) ? before.from() : now.from();
    return new Pause(first, now.until(), before.reason(), now.givenBy());
  }

  /** How what is noted and what is said now come to one. */
  private interface Together {
    Pause of(Pause before, Pause now);
  }

  private DaysOff beside(Optional<Pause> noted, Together together) {
    if (noted.isEmpty() || wanted.isEmpty()) {
      return this;
    }
    Pause before = noted.get();
    return before.touches(wanted.get())
        ? with(together.of(before, wanted.get()))
        : problem("pause.other", dates(before));
  }

  /** The dates of a time off, for whoever may see them. */
  static Map<String, String> dates(Pause pause) {
    return Map.of(
        "from", pause.from().toString(),
        "until", pause.until().map(LocalDate::toString).orElse(""));
  }

  private DaysOff because(Optional<String> reason) {
    return wanted
        .filter(pause -> reason.isPresent())
        .map(pause -> with(pause.because(reason)))
        .orElse(this);
  }

  private DaysOff givenBy(PersonId by) {
    return wanted
        .map(p -> with(new Pause(p.from(), p.until(), p.reason(), Optional.of(by))))
        .orElse(this);
  }

  private DaysOff with(Pause pause) {
    return new DaysOff(Optional.of(pause), problem, args);
  }

  /** The days, if there is no problem. */
  Pause pause() {
    return wanted.orElseThrow();
  }
}
