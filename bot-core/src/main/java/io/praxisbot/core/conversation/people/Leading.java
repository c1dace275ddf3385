package io.praxisbot.core.conversation.people;

import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.conversation.Found;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Noting;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.LineChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Admins say who is whose manager. */
final class Leading {

  private final Moment moment;
  private final Reply reply;

  Leading(Moment moment, Reply reply) {
    this.moment = moment;
    this.reply = reply;
  }

  /** The employee is told in the same commit that gives the manager sight. */
  Step set(Command.ManagerOf command) {
    Found employee = Found.of(command.employee(), moment.facts().directory());
    if (employee.person().isEmpty()) {
      return employee.said(reply, command.employee()).done();
    }
    Found manager = Found.of(command.manager(), moment.facts().directory());
    if (manager.person().isEmpty()) {
      return manager.said(reply, command.manager()).done();
    }
    Person who = employee.person().get();
    Person above = manager.person().get();
    if (Bars.of(above).isPresent()) {
      return barred(above);
    }
    Optional<Step> circle = circle(List.of(who), above);
    if (circle.isPresent()) {
      return circle.get();
    }
    PersonId id = above.id();
    if (moment.facts().directory().managerOf(who.id()).equals(Optional.of(id))) {
      return reply
          .say("admin.manager.already", Map.of("person", who.id().value(), "other", id.value()))
          .done();
    }
    if (!who.accounts().isEmpty()) {
      reply.tell(who, "manager.set", Map.of("manager", id.value()));
    }
    Noting noting = new Noting(moment);
    set(who, above, noting);
    noting.into(reply, command);
    return reply
        .say(
            "admin.manager.set",
            Map.of("person", who.id().value(), "other", id.value(), "change", noting.id()))
        .done();
  }

  /** The employee is told that nobody but they see anything any more. */
  Step end(Command.EndLine command) {
    Found employee = Found.of(command.employee(), moment.facts().directory());
    if (employee.person().isEmpty()) {
      return employee.said(reply, command.employee()).done();
    }
    Person who = employee.person().get();
    Optional<PersonId> manager = moment.facts().directory().managerOf(who.id());
    if (manager.isEmpty()) {
      return reply.say("admin.manager.none", Map.of("person", who.id().value())).done();
    }
    Noting noting = new Noting(moment);
    noting.part(new Part.OfLine(who.id(), manager, Optional.empty()));
    reply.change(
        new LineChange.LineRestored(
            who.id(), who.organization(), Optional.empty(), manager, moment.turn().receivedAt()));
    noting.into(reply, command);
    if (!who.accounts().isEmpty()) {
      reply.tell(who, "manager.ended", Map.of("person", manager.get().value()));
    }
    return reply
        .say(
            "admin.manager.ended",
            Map.of(
                "person", who.id().value(), "other", manager.get().value(), "change", noting.id()))
        .done();
  }

  /** Somebody who can't take part can't be anybody's manager either. */
  Step barred(Person manager) {
    return reply
        .say(
            "admin.manager." + Bars.of(manager).orElseThrow(),
            Map.of("person", manager.id().value()))
        .done();
  }

  Optional<Step> circle(List<Person> people, Person manager) {
    return people.stream()
        .filter(p -> moment.facts().directory().wouldCircle(p.id(), manager.id()))
        .findFirst()
        .map(
            p ->
                reply
                    .say(
                        p.id().equals(manager.id()) ? "admin.ownmanager" : "manager.circle",
                        Map.of("person", p.id().value(), "other", manager.id().value()))
                    .done());
  }

  void set(Person employee, Person manager, Noting noting) {
    noting.part(
        new Part.OfLine(
            employee.id(),
            moment.facts().directory().managerOf(employee.id()),
            Optional.of(manager.id())));
    reply.change(
        new LineChange.ManagerSet(
            employee.id(),
            employee.organization(),
            manager.id(),
            ReportingLine.SetBy.ADMIN,
            moment.turn().receivedAt()));
  }
}
