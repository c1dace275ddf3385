package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.IntakeChange;
import io.praxisbot.core.conversation.change.LineChange;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.table.Intake;
import io.praxisbot.core.table.Row;
import io.praxisbot.core.table.Trace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one page of a table changes, or changes back, and who is told. */
public final class Rows {

  private final RowFacts facts;
  private final Reply reply;
  private final OrganizationId organization;
  private final Instant at;
  private final List<Runnable> told = new ArrayList<>();
  private int left;

  public Rows(RowFacts facts, Reply reply, Moment moment) {
    this.facts = facts;
    this.reply = reply;
    this.organization = facts.intake().organization();
    this.at = moment.turn().receivedAt();
  }

  public void all() {
    String intake = facts.intake().id();
    int page = facts.page().number();
    if (facts.intake().state() == Intake.State.UNDOING) {
      facts.page().rows().forEach(row -> row.trace().ifPresent(t -> takeBack(row, t)));
      reply.change(new IntakeChange.PageUndone(intake, page, left, at));
    } else {
      facts.page().rows().stream().filter(this::isNew).forEach(this::invite);
      List<Trace> traces = new ArrayList<>();
      facts.page().rows().forEach(row -> traces.add(apply(row)));
      reply.change(new IntakeChange.PageApplied(intake, page, traces, left, at));
    }
    // Behind all changes, so that whoever is concerned by many of them is planned once.
    told.forEach(Runnable::run);
  }

  private Trace apply(Row row) {
    Optional<Person> known = facts.person(row.person()).filter(p -> !p.dissolved());
    if (known.flatMap(Bars::of).isPresent() || (known.isEmpty() && row.invited().isEmpty())) {
      left++;
      return Trace.NONE;
    }
    Trace trace = known.map(person -> takesPart(person, row)).orElseGet(() -> invited(row));
    boolean fresh = trace.enrolmentAfter().equals(Optional.of(Enrolment.ACTIVE));
    trace = moved(known, row, trace);
    trace = led(known, row, fresh, trace);
    trace = trace.changedAt(at);
    boolean planned = trace.managerAfter().isPresent();
    if ((fresh || (known.isPresent() && trace.zoneAfter().isPresent())) && !planned) {
      reply.change(new Change.PlannedAnew(row.person()));
    }
    if (fresh) {
      known.ifPresent(person -> tell(person, "welcome", Map.of()));
    }
    return trace;
  }

  private Trace takesPart(Person person, Row row) {
    if (!row.takesPart() || !IntakePlan.starts(person)) {
      return Trace.NONE;
    }
    reply.change(new PersonChange.Enrolled(person.id(), Enrolment.ACTIVE, at));
    return Trace.NONE.enrolment(person.enrolment(), Enrolment.ACTIVE);
  }

  private boolean isNew(Row row) {
    return row.invited().isPresent()
        && facts.person(row.person()).filter(p -> !p.dissolved()).isEmpty();
  }

  /** All of the page before anything else, so that whoever leads somebody is there. */
  private void invite(Row row) {
    String email = row.invited().orElseThrow();
    reply.change(new PersonChange.Invited(Invitation.to(email, organization, at)));
  }

  private Trace invited(Row row) {
    Enrolment before = facts.person(row.person()).map(Person::enrolment).orElse(Enrolment.NONE);
    return Trace.NONE.enrolment(before, Enrolment.INVITED);
  }

  private Trace moved(Optional<Person> known, Row row, Trace trace) {
    var before = known.map(Person::zone);
    if (row.zone().isEmpty() || row.zone().equals(before)) {
      return trace;
    }
    reply.change(new PersonChange.MovedTo(row.person(), row.zone().get()));
    return before.map(zone -> trace.zone(zone, row.zone().get())).orElse(trace);
  }

  /** Whoever takes part already is told in the same commit; the others by their welcome. */
  private Trace led(Optional<Person> known, Row row, boolean fresh, Trace trace) {
    Optional<PersonId> before = facts.managerOf(row.person());
    if (row.manager().isEmpty() || row.manager().equals(before)) {
      return trace;
    }
    PersonId manager = row.manager().get();
    if (facts.person(manager).flatMap(Bars::of).isPresent()) {
      left++;
      return trace;
    }
    line(row.person(), manager);
    known
        .filter(person -> !fresh && !person.accounts().isEmpty())
        .ifPresent(p -> tell(p, "manager.set", Map.of("manager", manager.value())));
    return trace.manager(before, manager);
  }

  private void line(PersonId employee, PersonId manager) {
    reply.change(
        new LineChange.ManagerSet(employee, organization, manager, ReportingLine.SetBy.ADMIN, at));
  }

  private void tell(Person person, String view, Map<String, String> args) {
    told.add(() -> reply.tell(person, view, args));
  }

  private void takeBack(Row row, Trace trace) {
    Optional<Person> now = facts.person(row.person());
    if (now.isEmpty()) {
      return;
    }
    boolean kept = !lineBack(row, trace, now.get());
    kept |= !zoneBack(trace, now.get());
    kept |= !enrolmentBack(trace, now.get());
    left += kept ? 1 : 0;
  }

  private boolean lineBack(Row row, Trace trace, Person now) {
    if (trace.managerAfter().isEmpty()) {
      return true;
    }
    PersonId manager = trace.managerAfter().get();
    boolean still = facts.managerOf(row.person()).equals(Optional.of(manager));
    if (!still || facts.circling().contains(row.person())) {
      return false;
    }
    Optional<PersonId> before =
        trace.managerBefore().filter(id -> facts.person(id).flatMap(Bars::of).isEmpty());
    reply.change(new LineChange.LineTakenBack(row.person(), organization, manager, before, at));
    if (trace.enrolmentAfter().isEmpty() && !now.accounts().isEmpty()) {
      tellOfLine(now, manager, before);
    }
    return true;
  }

  private void tellOfLine(Person now, PersonId after, Optional<PersonId> before) {
    before.ifPresentOrElse(
        id -> tell(now, "manager.set", Map.of("manager", id.value())),
        () -> tell(now, "undo.told.alone", Map.of("person", after.value())));
  }

  private boolean actedSince(Trace trace, Person now) {
    boolean changed = trace.at().filter(then -> !now.since().equals(then)).isPresent();
    return changed
        || now.pause()
            .filter(pause -> pause.givenBy().isEmpty() && !pause.overOn(now.today(at)))
            .isPresent();
  }

  private boolean zoneBack(Trace trace, Person now) {
    if (trace.zoneAfter().isEmpty()) {
      return true;
    }
    boolean still = trace.zoneAfter().get().equals(now.zone());
    if (still) {
      reply
          .change(new PersonChange.MovedTo(now.id(), trace.zoneBefore().orElseThrow()))
          .change(new Change.PlannedAnew(now.id()));
    }
    return still;
  }

  /**
   * Whoever was invited and has come since takes part of their own: they stay. So does whoever has
   * left and come back, or has taken time off, since then.
   */
  private boolean enrolmentBack(Trace trace, Person now) {
    if (trace.enrolmentAfter().isEmpty()) {
      return true;
    }
    boolean still =
        trace.enrolmentAfter().get() == Enrolment.INVITED
            ? now.awaited()
            : now.enrolment() == trace.enrolmentAfter().get() && !actedSince(trace, now);
    if (still) {
      reply
          .change(new PersonChange.Enrolled(now.id(), trace.enrolmentBefore().orElseThrow(), at))
          .change(new Change.PlannedAnew(now.id()));
      if (now.enrolment() == Enrolment.ACTIVE && !now.accounts().isEmpty()) {
        tell(now, "leave.byadmin", Map.of());
      }
    }
    return still;
  }
}
