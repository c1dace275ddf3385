package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.ReportingLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What admins do: who takes part, who is whose manager, and when everything happens. */
final class AdminFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.ADMIN;
  }

  @Override
  public boolean takesAnyText(String question) {
    return false;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    if (!moment.me().admin()) {
      return reply.say("admin.only").done();
    }
    // A preview that nobody applied is replaced by whatever the admin does next.
    moment
        .conversation()
        .dialogue(FlowName.ADMIN)
        .ifPresent(d -> reply.end(reply.settle(d, "cancel")));
    if (command instanceof Command.Status) {
      return reply.say("status").done();
    } else if (command instanceof Command.Enrol enrol) {
      return enrol(enrol, reply, moment);
    } else if (command instanceof Command.Unenrol unenrol) {
      return unenrol(unenrol, reply, moment);
    } else if (command instanceof Command.ManagerOf set) {
      return manager(set, reply, moment);
    }
    return CadenceChange.takes(command)
        ? new CadenceChange(moment, reply).commanded(command)
        : reply.say("not.understood").done();
  }

  private static Step enrol(Command.Enrol command, Reply reply, Moment moment) {
    List<Person> people = new ArrayList<>();
    for (PersonRef ref : command.people()) {
      Found found = Found.of(ref, moment.facts().directory());
      Optional<Person> person = knownOrInvited(found, ref, moment);
      if (person.isEmpty()) {
        return found.said(reply, ref).done();
      }
      people.add(person.get());
    }
    Optional<Person> manager = Optional.empty();
    if (command.manager().isPresent()) {
      PersonRef ref = command.manager().get();
      Found found = Found.of(ref, moment.facts().directory());
      manager = knownOrInvited(found, ref, moment);
      if (manager.isEmpty()) {
        return found.said(reply, ref).done();
      }
      if (Bars.of(manager.get()).isPresent()) {
        return barred(manager.get(), reply);
      }
      Optional<Step> circle = circle(people, manager.get(), reply, moment);
      if (circle.isPresent()) {
        return circle.get();
      }
    }
    return enrolled(people, manager, reply, moment);
  }

  /** Whom no platform has shown yet is invited by the address that it will show them with. */
  private static Optional<Person> knownOrInvited(Found found, PersonRef ref, Moment moment) {
    if (found.person().isPresent() || !found.several().isEmpty()) {
      return found.person();
    }
    return ref.email()
        .map(email -> Invitation.to(email, moment.me().organization(), moment.turn().receivedAt()));
  }

  /** Somebody who can't take part can't be anybody's manager either. */
  private static Step barred(Person manager, Reply reply) {
    return reply
        .say(
            "admin.manager." + Bars.of(manager).orElseThrow(),
            Map.of("person", manager.id().value()))
        .done();
  }

  private static Optional<Step> circle(
      List<Person> people, Person manager, Reply reply, Moment moment) {
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

  /** Who can't take part is skipped, and the admin is told why; the others are enrolled. */
  private static Step enrolled(
      List<Person> named, Optional<Person> manager, Reply reply, Moment moment) {
    List<Person> people = named.stream().filter(p -> Bars.of(p).isEmpty()).toList();
    var at = moment.turn().receivedAt();
    List<Person> fresh =
        people.stream()
            .filter(p -> p.enrolment() != Enrolment.ACTIVE && !p.accounts().isEmpty())
            .distinct()
            .toList();
    List<Person> invited = awaited(people, manager);
    invited.forEach(person -> reply.change(new Change.Invited(person)));
    people.forEach(person -> redeem(person, reply, moment));
    for (Person person : fresh) {
      reply.change(new Change.Enrolled(person.id(), Enrolment.ACTIVE, at));
    }
    manager.ifPresent(
        m -> people.stream().distinct().forEach(p -> under(m, p, fresh, reply, moment)));
    for (Person person : fresh) {
      reply.change(new Change.PlannedAnew(person.id())).tell(person, "welcome", Map.of());
    }
    Map<String, String> args = new LinkedHashMap<>();
    args.put("fresh", ids(fresh));
    args.put("invited", ids(invited));
    args.put(
        "already",
        ids(
            people.stream()
                .filter(p -> !fresh.contains(p) && !invited.contains(p))
                .distinct()
                .toList()));
    args.put("manager", people.isEmpty() ? "" : manager.map(m -> m.id().value()).orElse(""));
    for (Person person : named) {
      Bars.of(person)
          .ifPresent(bar -> args.merge(bar, ids(List.of(person)), (a, b) -> a + "," + b));
    }
    return reply.say("admin.enrolled", args).done();
  }

  /** Nobody else is awaited any more by the address of somebody who is there. */
  private static void redeem(Person person, Reply reply, Moment moment) {
    Optional<String> email = person.profile().flatMap(Profile::email);
    moment.facts().directory().people().stream()
        .filter(other -> email.isPresent() && other.awaited() && !person.awaited())
        .filter(other -> other.profile().flatMap(Profile::email).equals(email))
        .map(other -> new Change.Redeemed(other.id(), person.id(), moment.turn().receivedAt()))
        .forEach(reply::change);
  }

  /** Whoever leads them is invited like them; without anybody to lead, nobody is. */
  private static List<Person> awaited(List<Person> people, Optional<Person> manager) {
    Stream<Person> leads = people.isEmpty() ? Stream.empty() : manager.stream();
    return Stream.concat(people.stream(), leads)
        .filter(person -> person.accounts().isEmpty())
        .distinct()
        .toList();
  }

  /** Whoever takes part already is told in the same commit; the others by their welcome. */
  private static void under(
      Person manager, Person employee, List<Person> fresh, Reply reply, Moment moment) {
    PersonId id = manager.id();
    if (moment.facts().directory().managerOf(employee.id()).equals(Optional.of(id))) {
      return;
    }
    line(employee, manager, reply, moment);
    if (!fresh.contains(employee) && !employee.accounts().isEmpty()) {
      reply.tell(employee, "manager.set", Map.of("manager", id.value()));
    }
  }

  private static void line(Person employee, Person manager, Reply reply, Moment moment) {
    reply.change(
        new Change.ManagerSet(
            employee.id(),
            employee.organization(),
            manager.id(),
            ReportingLine.SetBy.ADMIN,
            moment.turn().receivedAt()));
  }

  private static String ids(List<Person> people) {
    return String.join(",", people.stream().map(p -> p.id().value()).toList());
  }

  private static Step unenrol(Command.Unenrol command, Reply reply, Moment moment) {
    List<Person> people = new ArrayList<>();
    for (PersonRef ref : command.people()) {
      Found found = Found.of(ref, moment.facts().directory());
      if (found.person().isEmpty()) {
        return found.said(reply, ref).done();
      }
      people.add(found.person().get());
    }
    List<Person> active =
        people.stream()
            .filter(p -> Set.of(Enrolment.ACTIVE, Enrolment.INVITED).contains(p.enrolment()))
            .distinct()
            .toList();
    for (Person person : active) {
      reply
          .change(new Change.Enrolled(person.id(), Enrolment.LEFT, moment.turn().receivedAt()))
          .change(new Change.PlannedAnew(person.id()));
      if (person.enrolment() == Enrolment.ACTIVE) {
        reply.tell(person, "leave.byadmin", Map.of());
      }
    }
    return reply
        .say("admin.unenrolled", Map.of("people", ids(active), "named", ids(people)))
        .done();
  }

  /** The employee is told in the same commit that gives the manager sight. */
  private static Step manager(Command.ManagerOf command, Reply reply, Moment moment) {
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
      return barred(above, reply);
    }
    Optional<Step> circle = circle(List.of(who), above, reply, moment);
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
    line(who, above, reply, moment);
    return reply
        .say("admin.manager.set", Map.of("person", who.id().value(), "other", id.value()))
        .done();
  }

  @Override
  public Step typed(String text, Moment moment) {
    Dialogue open = moment.conversation().current().orElseThrow();
    Optional<Boolean> yes =
        text.strip().equalsIgnoreCase("apply") ? Optional.of(true) : YesNo.read(text);
    if (yes.isEmpty()) {
      return new Reply(moment).say("use.buttons").done();
    }
    Reply reply = new Reply(moment);
    return new CadenceChange(moment, reply).answered(open, yes.get() ? "apply" : "cancel");
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Reply reply = new Reply(moment);
    if (!moment.me().admin()) {
      return reply.say("admin.only").done();
    }
    reply.take(open.get());
    return new CadenceChange(moment, reply).answered(open.get(), press.action());
  }
}
