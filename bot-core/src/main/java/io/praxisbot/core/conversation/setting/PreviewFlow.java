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
import io.praxisbot.core.conversation.command.Scope;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the next weeks bring: for oneself, for whoever leads a team its people, for admins anybody.
 */
public final class PreviewFlow implements Flow {

  private static final AccessPolicy POLICY = new AccessPolicy();

  @Override
  public FlowName name() {
    return FlowName.PREVIEW;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Scope scope = ((Command.Preview) command).scope();
    if (scope instanceof Scope.TeamOf of) {
      return named(of.manager(), "team", moment);
    }
    if (scope instanceof Scope.Only of) {
      return named(of.person(), "person", moment);
    }
    Reply reply = new Reply(moment);
    if (moment.me().admin()) {
      return reply.say("preview", Map.of("scope", "everybody")).done();
    }
    return moment.self().standing().leads()
        ? of(moment.me(), "team", reply)
        : of(moment.me(), "person", reply);
  }

  /** Among those alone whom the person may ask about: all others are unknown. */
  private static Step named(PersonRef ref, String scope, Moment moment) {
    if (ref.isMe()) {
      return of(moment.me(), scope, new Reply(moment));
    }
    Directory all = moment.facts().directory();
    Map<PersonId, PersonId> managers = all.managers();
    List<Person> visible =
        all.people().stream()
            .filter(p -> sees(moment, p, Optional.ofNullable(managers.get(p.id()))))
            .toList();
    Found found = Found.of(ref, new Directory(visible, List.of(), List.of(), List.of()));
    Reply reply = new Reply(moment);
    return found
        .person()
        .map(p -> of(p, scope, reply))
        .orElseGet(() -> found.said(reply, ref).done());
  }

  private static boolean sees(Moment moment, Person person, Optional<PersonId> manager) {
    Person me = moment.me();
    Viewer viewer = new Viewer(me.id(), me.organization(), me.administers());
    var subject = new Subject(person.id(), person.organization(), manager);
    return POLICY.sees(viewer, Content.SCHEDULE, subject);
  }

  private static Step of(Person person, String scope, Reply reply) {
    return reply.say("preview", Map.of("scope", scope, "whose", person.id().value())).done();
  }
}
