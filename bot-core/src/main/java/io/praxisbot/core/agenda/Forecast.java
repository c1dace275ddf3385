package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.Fallen;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Planned;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.Shift;
import io.praxisbot.core.cadence.Slot;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the next weeks bring for one person if nothing changes, with what moves and what falls out.
 * It says what planning would do, one period after the other.
 */
public final class Forecast {

  /**
   * Something that comes, or falls out.
   *
   * @param day the rule's day, or the day of what comes after something else
   * @param zone where the person is
   * @param usual when the rule would have it, on the wall clock there
   * @param at when it comes; empty if it falls out
   * @param shifts why it isn't at its usual time
   */
  public record Event(
      OccurrenceKind kind,
      LocalDate day,
      ZoneId zone,
      LocalDateTime usual,
      Optional<Instant> at,
      List<Shift> shifts) {
    public Event {
      shifts = List.copyOf(shifts);
    }

    /** Where it stands among others. */
    public Instant place() {
      return at.orElseGet(() -> Planner.at(usual.toLocalDate(), usual.toLocalTime(), zone));
    }

    /** Whether it comes at another moment than its rule says. */
    public boolean moved() {
      return at.filter(moment -> !LocalDateTime.ofInstant(moment, zone).equals(usual)).isPresent();
    }
  }

  private final Footing footing;
  private final Collection<Occurrence> kept;
  private final Instant now;
  private final LocalDate until;
  private final List<Event> events = new ArrayList<>();

  private Forecast(Footing footing, Collection<Occurrence> kept, Instant now, LocalDate until) {
    this.footing = footing;
    this.kept = kept;
    this.now = now;
    this.until = until;
  }

  /**
   * All that comes before that day, the earliest first.
   *
   * @param kept what is planned for the person now
   * @param leads whether somebody reports to them
   * @param active what they try, what has waited longest first; empty if reminders of plans are
   *     left out
   */
  public static List<Event> of(
      Person person,
      Rules rules,
      Collection<Occurrence> kept,
      boolean leads,
      List<Behaviour> active,
      Instant now,
      LocalDate until) {
    Forecast forecast = new Forecast(new Footing(person, rules), kept, now, until);
    if (forecast.footing.isAsked()) {
      forecast.checkIns(active);
    }
    if (leads && forecast.footing.mayLead()) {
      forecast.add(OccurrenceKind.DIGEST, forecast.slots(OccurrenceKind.DIGEST, until));
    }
    return forecast.events.stream().sorted(Comparator.comparing(Event::place)).toList();
  }

  /** What fell out of the period that is planned now, before its moment. */
  public static List<Event> fallen(Person person, Rules rules, Occurrence planned) {
    Footing footing = new Footing(person, rules);
    LocalDate end = planned.dueAt().map(at -> footing.today(at)).orElse(planned.period().end());
    Forecast forecast = new Forecast(footing, List.of(planned), Instant.EPOCH, end);
    List<Slot> slots =
        Planner.outlook(
                footing.cadence(planned.kind()),
                footing.zone(),
                planned.period().start(),
                Instant.EPOCH,
                footing.calendar(),
                end)
            .stream()
            .filter(Fallen.class::isInstance)
            .toList();
    forecast.add(planned.kind(), slots);
    return List.copyOf(forecast.events);
  }

  /** A reminder of a plan may come before a check-in that is out of sight itself. */
  private void checkIns(List<Behaviour> active) {
    int beyond = footing.cadence(OccurrenceKind.CHECK_IN).rule().mostDaysBetween();
    LocalDate horizon = active.isEmpty() ? until : until.plusDays(2L * beyond);
    List<Slot> slots = slots(OccurrenceKind.CHECK_IN, horizon);
    List<Slot> seen = slots.stream().filter(slot -> slot.day().isBefore(until)).toList();
    add(OccurrenceKind.CHECK_IN, seen);
    planned(OccurrenceKind.REMINDER).ifPresent(this::asPlanned);
    planned(OccurrenceKind.RETURN).ifPresent(this::asPlanned);
    planned(OccurrenceKind.PLAN).filter(footing::bears).ifPresent(this::asPlanned);
    for (Slot slot : seen) {
      if (slot instanceof Planned checkIn) {
        reminder(checkIn);
      }
    }
    for (Slot slot : slots) {
      if (slot instanceof Planned checkIn && !hasPlan(checkIn)) {
        ofPlan(checkIn, active);
      }
    }
  }

  /** Whether the period's reminder of the plan has come, or stands where it is planned. */
  private boolean hasPlan(Planned checkIn) {
    return kept.stream()
        .filter(o -> o.kind() == OccurrenceKind.PLAN)
        .filter(o -> o.period().start().equals(checkIn.period().start()))
        .anyMatch(o -> o.dueAt().isEmpty() || footing.bears(o));
  }

  private Optional<Occurrence> planned(OccurrenceKind kind) {
    return kept.stream().filter(o -> o.kind() == kind && o.dueAt().isPresent()).findFirst();
  }

  private void asPlanned(Occurrence planned) {
    Instant at = planned.dueAt().orElseThrow();
    if (footing.today(at).isBefore(until)) {
      events.add(after(planned.kind(), usual(planned, at), at, planned.shifts()));
    }
  }

  /** What first stood against a reminder of a plan stood against it on the rule's own day. */
  private LocalDateTime usual(Occurrence planned, Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, footing.zone());
    return footing
        .rules()
        .plan()
        .filter(plan -> planned.kind() == OccurrenceKind.PLAN && !planned.shifts().isEmpty())
        .map(plan -> planned.shifts().get(0).day().atTime(plan.time()))
        .orElse(local);
  }

  /** What is planned stands where it stands, as long as it rests on what holds. */
  private List<Slot> slots(OccurrenceKind kind, LocalDate horizon) {
    Optional<Occurrence> planned = planned(kind).filter(footing::bears);
    LocalDate from = from(kind);
    if (planned.isEmpty()) {
      return outlook(kind, from, now, horizon);
    }
    Occurrence next = planned.get();
    Instant at = next.dueAt().orElseThrow();
    List<Slot> slots = new ArrayList<>();
    for (Slot slot : outlook(kind, from, now, horizon)) {
      if (slot instanceof Fallen && slot.day().isBefore(footing.today(at))) {
        slots.add(slot);
      }
    }
    if (footing.today(at).isBefore(horizon)) {
      slots.add(new Planned(at, next.day(), next.period(), next.shifts()));
      slots.addAll(outlook(kind, next.period().end(), at, horizon));
    }
    return slots;
  }

  private LocalDate from(OccurrenceKind kind) {
    LocalDate today = footing.today(now);
    Optional<LocalDate> start =
        kept.stream().filter(o -> o.kind() == kind).map(o -> o.period().start()).findFirst();
    boolean open = planned(kind).isPresent();
    return start.filter(day -> open || day.isAfter(today)).orElse(today);
  }

  private List<Slot> outlook(
      OccurrenceKind kind, LocalDate from, Instant after, LocalDate horizon) {
    return Planner.outlook(
        footing.cadence(kind), footing.zone(), from, after, footing.calendar(), horizon);
  }

  private void add(OccurrenceKind kind, List<Slot> slots) {
    for (Slot slot : slots) {
      LocalDateTime usual = slot.day().atTime(footing.cadence(kind).time());
      Optional<Instant> at =
          slot instanceof Planned planned ? Optional.of(planned.at()) : Optional.empty();
      events.add(new Event(kind, slot.day(), footing.zone(), usual, at, slot.shifts()));
    }
  }

  private void reminder(Planned checkIn) {
    footing
        .rules()
        .reminder()
        .flatMap(
            lag ->
                Planner.after(footing.today(checkIn.at()), lag, footing.zone(), footing.calendar()))
        .map(ZonedDateTime::toInstant)
        .filter(at -> footing.today(at).isBefore(until))
        .ifPresent(at -> events.add(reminder(at)));
  }

  private Event reminder(Instant at) {
    LocalDateTime local = LocalDateTime.ofInstant(at, footing.zone());
    return after(OccurrenceKind.REMINDER, local, at, List.of());
  }

  private void ofPlan(Planned checkIn, List<Behaviour> active) {
    LocalDate today = footing.today(now);
    LocalDate start = checkIn.period().start();
    LocalDate from = start.isBefore(today) ? today : start;
    PlanToRemind.next(active, footing, from, now, checkIn.at())
        .filter(planned -> footing.today(planned.at()).isBefore(until))
        .filter(planned -> !greets(planned.at()))
        .ifPresent(planned -> events.add(ofPlan(planned, footing.rules().plan().orElseThrow())));
  }

  /** Whoever is welcomed back on that day reads their plan in the welcome. */
  private boolean greets(Instant at) {
    return planned(OccurrenceKind.RETURN)
        .flatMap(Occurrence::dueAt)
        .filter(welcome -> footing.today(welcome).equals(footing.today(at)))
        .isPresent();
  }

  private Event ofPlan(Planned planned, Cadence plan) {
    return new Event(
        OccurrenceKind.PLAN,
        planned.day(),
        footing.zone(),
        planned.day().atTime(plan.time()),
        Optional.of(planned.at()),
        planned.shifts());
  }

  private Event after(OccurrenceKind kind, LocalDateTime usual, Instant at, List<Shift> shifts) {
    return new Event(kind, footing.today(at), footing.zone(), usual, Optional.of(at), shifts);
  }
}
