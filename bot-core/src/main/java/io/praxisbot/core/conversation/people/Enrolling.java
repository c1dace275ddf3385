package io.praxisbot.core.conversation.people;

import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Found;
import io.praxisbot.core.conversation.Invitation;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Noting;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.LinkChange;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Profile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Admins say who takes part. */
final class Enrolling {

  private final Moment moment;
  private final Reply reply;
  private final Leading lines;
  private final Noting noting;

  Enrolling(Moment moment, Reply reply) {
    this.moment = moment;
    this.reply = reply;
    this.lines = new Leading(moment, reply);
    this.noting = new Noting(moment);
  }

  Step enrol(Command.Enrol command) {
    List<Person> people = new ArrayList<>();
    for (PersonRef ref : command.people()) {
      Found found = Found.of(ref, moment.facts().directory());
      Optional<Person> person = knownOrInvited(found, ref);
      if (person.isEmpty()) {
        return found.said(reply, ref).done();
      }
      people.add(person.get());
    }
    Optional<Person> manager = Optional.empty();
    if (command.manager().isPresent()) {
      PersonRef ref = command.manager().get();
      Found found = Found.of(ref, moment.facts().directory());
      manager = knownOrInvited(found, ref);
      if (manager.isEmpty()) {
        return found.said(reply, ref).done();
      }
      if (Bars.of(manager.get()).isPresent()) {
        return lines.barred(manager.get());
      }
      Optional<Step> circle = lines.circle(people, manager.get());
      if (circle.isPresent()) {
        return circle.get();
      }
    }
    return enrolled(command, people, manager);
  }

  /** Whom no platform has shown yet is invited by the address that it will show them with. */
  private Optional<Person> knownOrInvited(Found found, PersonRef ref) {
    if (found.person().isPresent() || !found.several().isEmpty()) {
      return found.person();
    }
    return ref.email()
        .map(email -> Invitation.to(email, moment.me().organization(), moment.turn().receivedAt()));
  }

  /** Who can't take part is skipped, and the admin is told why; the others are enrolled. */
  private Step enrolled(Command.Enrol command, List<Person> named, Optional<Person> manager) {
    List<Person> people = named.stream().filter(p -> Bars.of(p).isEmpty()).toList();
    var at = moment.turn().receivedAt();
    List<Person> fresh =
        people.stream()
            .filter(p -> p.enrolment() != Enrolment.ACTIVE && !p.accounts().isEmpty())
            .distinct()
            .toList();
    List<Person> invited = awaited(people, manager);
    for (Person person : invited) {
      reply.change(new PersonChange.Invited(person));
      note(person, Enrolment.INVITED);
    }
    people.forEach(this::redeem);
    for (Person person : fresh) {
      reply.change(new PersonChange.Enrolled(person.id(), Enrolment.ACTIVE, at));
      note(person, Enrolment.ACTIVE);
    }
    manager.ifPresent(m -> people.stream().distinct().forEach(p -> under(m, p, fresh)));
    for (Person person : fresh) {
      reply.change(new Change.PlannedAnew(person.id())).tell(person, "welcome", Map.of());
    }
    noting.into(reply, command);
    return reply.say("admin.enrolled", told(named, people, fresh, invited, manager)).done();
  }

  private Map<String, String> told(
      List<Person> named,
      List<Person> people,
      List<Person> fresh,
      List<Person> invited,
      Optional<Person> manager) {
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
    return noted(args);
  }

  private Map<String, String> noted(Map<String, String> args) {
    return noting.isEmpty() ? args : Answers.with(args, "change", noting.id());
  }

  /** What somebody was before; whom nobody knew yet was nothing. */
  private void note(Person person, Enrolment after) {
    Enrolment before =
        moment
            .facts()
            .directory()
            .person(person.id())
            .map(Person::enrolment)
            .orElse(Enrolment.NONE);
    if (before != after) {
      noting.part(new Part.OfEnrolment(person.id(), before, after));
    }
  }

  /** Nobody else is awaited any more by the address of somebody who is there. */
  private void redeem(Person person) {
    Optional<String> email = person.profile().flatMap(Profile::email);
    moment.facts().directory().people().stream()
        .filter(other -> email.isPresent() && other.awaited() && !person.awaited())
        .filter(other -> other.profile().flatMap(Profile::email).equals(email))
        .map(other -> new LinkChange.Redeemed(other.id(), person.id(), moment.turn().receivedAt()))
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
  private void under(Person manager, Person employee, List<Person> fresh) {
    PersonId id = manager.id();
    if (moment.facts().directory().managerOf(employee.id()).equals(Optional.of(id))) {
      return;
    }
    lines.set(employee, manager, noting);
    if (!fresh.contains(employee) && !employee.accounts().isEmpty()) {
      reply.tell(employee, "manager.set", Map.of("manager", id.value()));
    }
  }

  private static String ids(List<Person> people) {
    return String.join(",", people.stream().map(p -> p.id().value()).toList());
  }

  Step unenrol(Command.Unenrol command) {
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
          .change(
              new PersonChange.Enrolled(person.id(), Enrolment.LEFT, moment.turn().receivedAt()))
          .change(new Change.PlannedAnew(person.id()));
      note(person, Enrolment.LEFT);
      if (person.enrolment() == Enrolment.ACTIVE) {
        reply.tell(person, "leave.byadmin", Map.of());
      }
    }
    noting.into(reply, command);
    return reply
        .say("admin.unenrolled", noted(Map.of("people", ids(active), "named", ids(people))))
        .done();
  }
}
