package io.praxisbot.core.conversation.setting;

import io.praxisbot.core.access.AccessPolicy;
import io.praxisbot.core.access.Content;
import io.praxisbot.core.access.Subject;
import io.praxisbot.core.access.Viewer;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Found;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why somebody was asked, or wasn't: what is planned, and what became of what was sent. */
public final class WhyFlow implements Flow {

  private static final AccessPolicy POLICY = new AccessPolicy();

  @Override
  public FlowName name() {
    return FlowName.WHY;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Command.Why why = (Command.Why) command;
    return why.person()
        .map(ref -> about(ref, moment))
        .orElseGet(() -> about(moment.me(), new Reply(moment)));
  }

  /**
   * Among those alone whom the person may ask about: all others are unknown, and none of several.
   */
  private static Step about(PersonRef ref, Moment moment) {
    Directory all = moment.facts().directory();
    List<Person> visible = all.people().stream().filter(p -> sees(moment, all, p)).toList();
    Found found = Found.of(ref, new Directory(visible, List.of(), List.of(), List.of()));
    Reply reply = new Reply(moment);
    return found
        .person()
        .map(p -> about(p, reply))
        .orElseGet(
            () -> ofTheirs(ref, moment, reply).orElseGet(() -> found.said(reply, ref)).done());
  }

  /** Of the people they lead they may see when these are asked, not what became of it. */
  private static Optional<Reply> ofTheirs(PersonRef ref, Moment moment, Reply reply) {
    Directory all = moment.facts().directory();
    List<Person> led =
        all.people().stream().filter(p -> sees(Content.SCHEDULE, moment, all, p)).toList();
    return Found.of(ref, new Directory(led, List.of(), List.of(), List.of()))
        .person()
        .map(p -> reply.quoting(ref.label()).say("why.team", Map.of("person", p.id().value())));
  }

  private static boolean sees(Moment moment, Directory all, Person person) {
    return sees(Content.LEDGER, moment, all, person);
  }

  private static boolean sees(Content content, Moment moment, Directory all, Person person) {
    Person me = moment.me();
    Viewer viewer = new Viewer(me.id(), me.organization(), me.administers());
    var subject = new Subject(person.id(), person.organization(), all.managerOf(person.id()));
    return POLICY.sees(viewer, content, subject);
  }

  private static Step about(Person person, Reply reply) {
    return reply.say("why", Map.of("person", person.id().value())).done();
  }
}
