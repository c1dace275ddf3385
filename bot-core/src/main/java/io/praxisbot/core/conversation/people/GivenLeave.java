package io.praxisbot.core.conversation.people;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.conversation.Found;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Noting;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PauseEnd;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Time off that a manager notes for one of their people, or an admin for anybody. Whoever is not
 * theirs is answered like whoever there is not. The person is told, and has the last word.
 */
final class GivenLeave {

  private final Moment moment;
  private final Reply reply;

  GivenLeave(Moment moment) {
    this.moment = moment;
    this.reply = new Reply(moment);
  }

  /**
   * Notes it.
   *
   * @param own what to do if it is about the one who says it
   */
  Step given(Command.GiveLeave leave, Function<Command.PauseUntil, Step> own) {
    Found found = Found.of(leave.person(), theirs());
    if (found.person().isEmpty()) {
      return unknown(found, leave.person());
    }
    Person person = found.person().get();
    if (isMe(person)) {
      return own.apply(
          new Command.PauseUntil(leave.from(), Optional.of(leave.end()), Optional.empty()));
    }
    if (person.enrolment() != Enrolment.ACTIVE) {
      return say("leave.notpart", person, Map.of());
    }
    DaysOff days = DaysOff.given(leave, moment.me().id(), today(person), person.pause());
    return days.problem().isPresent()
        ? refused(days, person, leave)
        : noted(days.pause(), person, leave.canonical());
  }

  private Step refused(DaysOff days, Person person, Command.GiveLeave leave) {
    if (days.args().containsKey("example")) {
      reply.quoting(example(leave, days.args()).canonical());
    }
    String key = days.problem().orElseThrow().replace("pause.", "leave.");
    return say(key, person, days.args());
  }

  /** The same with an end that works. */
  private static Command.GiveLeave example(Command.GiveLeave leave, Map<String, String> args) {
    return new Command.GiveLeave(
        leave.person(),
        Optional.ofNullable(args.get("start")).map(LocalDate::parse),
        new PauseEnd.On(LocalDate.parse(args.get("example"))));
  }

  private Step noted(Pause pause, Person person, String command) {
    if (person.pause().equals(Optional.of(pause))) {
      return say("leave.already", person, DaysOff.dates(pause));
    }
    reply
        .change(noting(person, Optional.of(pause)))
        .change(new Change.PlannedAnew(person.id()))
        .change(change(person, Optional.of(pause), command))
        .tell(person, "leave.given", by());
    return say("leave.noted", person, noting(DaysOff.dates(pause)));
  }

  /**
   * Ends it; what somebody took themselves, only they end.
   *
   * @param own what to do if it is about the one who says it
   */
  Step ended(Command.EndLeave leave, Supplier<Step> own) {
    Found found = Found.of(leave.person(), theirs());
    if (found.person().isEmpty()) {
      return unknown(found, leave.person());
    }
    Person person = found.person().get();
    if (isMe(person)) {
      return own.get();
    }
    Optional<Pause> held = person.pause().filter(p -> !p.overOn(today(person)));
    if (held.isEmpty()) {
      return say("leave.notoff", person, Map.of());
    }
    return held.get().givenBy().isEmpty()
        ? say("leave.theirs", person, Map.of())
        : over(held.get(), person, leave.canonical());
  }

  private Step over(Pause held, Person person, String command) {
    reply
        .change(noting(person, Optional.empty()))
        .change(new Change.PlannedAnew(person.id()))
        .change(change(person, Optional.empty(), command));
    boolean begun = held.covers(today(person));
    Map<String, String> args = new LinkedHashMap<>(by());
    args.put("since", held.from().toString());
    reply.tell(person, begun ? "back" : "leave.withdrawn", args);
    return say("leave.over", person, noting(Map.of()));
  }

  private Change noting(Person person, Optional<Pause> after) {
    boolean onward = person.pause().filter(p -> !p.overOn(today(person))).isPresent();
    return new PersonChange.LeaveNoted(leave(person, after), onward);
  }

  private Change change(Person person, Optional<Pause> after, String command) {
    return new Noting(moment).part(leave(person, after)).noted(command);
  }

  private static AdminChange.Part.OfLeave leave(Person person, Optional<Pause> after) {
    return new AdminChange.Part.OfLeave(person.id(), person.pause(), after);
  }

  /** Whom they may note it for; themselves, too. */
  private Directory theirs() {
    Directory all = moment.facts().directory();
    if (moment.me().admin()) {
      return all;
    }
    Set<PersonId> mine = new HashSet<>(all.under(moment.me().id()));
    mine.add(moment.me().id());
    return new Directory(
        all.people().stream().filter(p -> mine.contains(p.id())).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  private Step unknown(Found found, PersonRef ref) {
    return found.said(reply, ref).done();
  }

  private boolean isMe(Person person) {
    return person.id().equals(moment.me().id());
  }

  private LocalDate today(Person person) {
    return person.today(moment.facts().now());
  }

  private Map<String, String> by() {
    return Map.of("by", moment.me().id().value());
  }

  /** With the name of the change, so that an admin may take it back. */
  private Map<String, String> noting(Map<String, String> args) {
    Map<String, String> all = new LinkedHashMap<>(args);
    all.put("change", new Noting(moment).id());
    return all;
  }

  private Step say(String view, Person person, Map<String, String> more) {
    Map<String, String> args = new LinkedHashMap<>(more);
    args.put("person", person.id().value());
    return reply.say(view, args).done();
  }
}
