package io.praxisbot.core.conversation.people;

import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Found;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.LineChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.Parsed;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.conversation.goal.HelpFlow;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Naming one's manager, who then accepts or not. Until then it gives no sight of anything. */
public final class ManagerFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.MANAGER;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    Optional<PersonRef> named = ((Command.AskToManage) command).manager();
    if (named.isEmpty()) {
      return reply.say("manager.now").done();
    }
    Found found = Found.of(named.get(), moment.facts().directory());
    if (found.person().isEmpty()) {
      return bothNamed(named.get(), moment)
          .filter(both -> moment.me().admin())
          .map(both -> new HelpFlow().guess(new Parsed.DidYouMean(both.canonical(), both), moment))
          .orElseGet(() -> found.said(reply, named.get()).done());
    }
    return moment.me().enrolment() == Enrolment.ACTIVE
        ? asked(found.person().get(), reply, moment)
        : new HelpFlow().notTakingPart(Optional.empty(), moment);
  }

  /** Two names one after the other: whose manager, and who it becomes. */
  private static Optional<Command> bothNamed(PersonRef ref, Moment moment) {
    List<String> words = List.of(ref.label().split(" "));
    return IntStream.range(1, words.size())
        .mapToObj(at -> parts(words, at, moment))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Command> parts(List<String> words, int at, Moment moment) {
    Optional<PersonRef> employee = somebody(words.subList(0, at), moment);
    Optional<PersonRef> manager = somebody(words.subList(at, words.size()), moment);
    return employee.flatMap(who -> manager.map(whose -> new Command.ManagerOf(who, whose)));
  }

  private static Optional<PersonRef> somebody(List<String> words, Moment moment) {
    return PersonRef.of(String.join(" ", words))
        .filter(ref -> Found.of(ref, moment.facts().directory()).person().isPresent());
  }

  private static Step asked(Person manager, Reply reply, Moment moment) {
    PersonId me = moment.me().id();
    if (manager.id().equals(me)) {
      return reply.say("manager.self").done();
    }
    if (moment.self().standing().reporting().manager().equals(Optional.of(manager.id()))) {
      return reply.say("manager.already", Map.of("person", manager.id().value())).done();
    }
    if (Bars.of(manager).isPresent()) {
      return reply
          .say(
              "admin.manager." + Bars.of(manager).orElseThrow(),
              Map.of("person", manager.id().value()))
          .done();
    }
    if (setByAdmin(moment)) {
      return reply.say("manager.byadmin").done();
    }
    if (moment.facts().directory().wouldCircle(me, manager.id())) {
      return reply
          .say("manager.circle", Map.of("person", me.value(), "other", manager.id().value()))
          .done();
    }
    if (proposed(moment.self().standing().reporting()).equals(Optional.of(manager.id()))) {
      return reply.say("manager.proposed.already", Map.of("person", manager.id().value())).done();
    }
    return reply
        .change(
            new LineChange.ManagerProposed(
                me, moment.me().organization(), manager.id(), moment.turn().receivedAt()))
        .tell(manager, "manager.asked", Map.of("employee", me.value()))
        .say("manager.proposed", Map.of("person", manager.id().value()))
        .done();
  }

  private static boolean setByAdmin(Moment moment) {
    return moment
        .self()
        .standing()
        .reporting()
        .current()
        .filter(line -> line.setBy() == ReportingLine.SetBy.ADMIN)
        .isPresent();
  }

  private static Optional<PersonId> proposed(Reporting reporting) {
    return reporting.proposed().map(ReportingLine::manager);
  }

  /** The named manager answers. Whoever wasn't asked hears what they would hear of nobody. */
  @Override
  public Step pressed(Press press, Moment moment) {
    Directory directory = moment.facts().directory();
    PersonId me = moment.me().id();
    Optional<Person> employee =
        moment
            .facts()
            .named()
            .filter(
                p ->
                    directory
                        .line(p.id())
                        .flatMap(ManagerFlow::proposed)
                        .filter(me::equals)
                        .isPresent());
    if (employee.isEmpty()) {
      return new Reply(moment).say("refused.proposal-gone").done();
    }
    Map<String, String> about = Map.of("employee", employee.get().id().value());
    Reply reply = new Reply(moment);
    if (!press.action().equals("accept")) {
      return declined(employee.get(), about, reply, moment);
    }
    return directory.wouldCircle(employee.get().id(), me)
        ? reply
            .say(
                "manager.circle",
                Map.of("person", employee.get().id().value(), "other", me.value()))
            .done()
        : accepted(employee.get(), about, reply, moment);
  }

  private static Step accepted(
      Person employee, Map<String, String> about, Reply reply, Moment moment) {
    PersonId me = moment.me().id();
    return reply
        .change(
            new LineChange.ProposalAccepted(
                employee.id(), moment.me().organization(), me, moment.turn().receivedAt()))
        .say("manager.accepted", about)
        .tell(employee, "manager.yours", Map.of("manager", me.value()))
        .done();
  }

  private static Step declined(
      Person employee, Map<String, String> about, Reply reply, Moment moment) {
    PersonId me = moment.me().id();
    return reply
        .change(new LineChange.ProposalDeclined(employee.id(), moment.me().organization(), me))
        .say("manager.declined", about)
        .tell(employee, "manager.notyours", Map.of("manager", me.value()))
        .done();
  }
}
