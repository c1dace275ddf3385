package io.praxisbot.core.conversation.people;

import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Found;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who is an admin: the first one by a code, the others by another admin. */
public final class AppointFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.APPOINT;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    if (command instanceof Command.ClaimAdmin claim) {
      return claim(claim.code(), reply, moment);
    }
    if (!moment.me().admin()) {
      return reply.say(refusal(command, moment)).done();
    }
    if (command instanceof Command.AddAdmin add) {
      return named(add.person(), moment, person -> added(person, reply));
    } else if (command instanceof Command.RemoveAdmin remove) {
      return named(remove.person(), moment, person -> removed(person, reply, moment));
    }
    return reply
        .say("admin.list", Map.of("people", ids(moment.facts().directory().admins().people())))
        .done();
  }

  /** What somebody who is no admin is told: while nobody is, how to become the first. */
  static String refusal(Command command, Moment moment) {
    boolean about =
        command instanceof Command.AddAdmin
            || command instanceof Command.RemoveAdmin
            || command instanceof Command.ListAdmins;
    return about && unclaimed(moment) ? "admin.unclaimed" : "admin.only";
  }

  private static boolean unclaimed(Moment moment) {
    return moment.facts().directory().admins().people().isEmpty();
  }

  private static Step claim(String typed, Reply reply, Moment moment) {
    if (moment.me().admin()) {
      return reply.say("admin.claim.already").done();
    }
    if (!unclaimed(moment)) {
      return reply.say("admin.claim.late").done();
    }
    Optional<String> code = moment.facts().directory().admins().claim();
    if (code.filter(kept -> ClaimCode.fits(kept, typed)).isEmpty()) {
      return reply.say("admin.claim.wrong").done();
    }
    return reply
        .change(new Change.Claimed(moment.me().id(), moment.me().organization(), code.get()))
        .say("admin.claim.done")
        .done();
  }

  private static Step named(PersonRef ref, Moment moment, Function<Person, Step> step) {
    Found found = Found.of(ref, moment.facts().directory());
    return found.person().map(step).orElseGet(() -> found.said(new Reply(moment), ref).done());
  }

  private static Step added(Person person, Reply reply) {
    Map<String, String> who = Map.of("person", person.id().value());
    if (person.admin()) {
      return reply.say("admin.add.already", who).done();
    }
    Optional<String> bar = Bars.of(person);
    if (bar.isPresent()) {
      return reply.say("admin.add." + bar.get(), who).done();
    }
    return reply
        .change(new PersonChange.MadeAdmin(person.id(), true))
        .tell(person, "admin.you", Map.of())
        .say("admin.add.done", who)
        .done();
  }

  private static Step removed(Person person, Reply reply, Moment moment) {
    Map<String, String> who = Map.of("person", person.id().value());
    if (!person.admin()) {
      return reply.say("admin.remove.none", who).done();
    }
    if (moment.facts().directory().admins().set().names(person)) {
      return reply.say("admin.remove.set", who).done();
    }
    if (moment.facts().directory().admins().isLast(person)) {
      return reply.say("admin.remove.last", who).done();
    }
    reply.change(new PersonChange.MadeAdmin(person.id(), false));
    if (person.id().equals(moment.me().id())) {
      return reply.say("admin.remove.self").done();
    }
    return reply.tell(person, "admin.younot", Map.of()).say("admin.remove.done", who).done();
  }

  private static String ids(List<Person> people) {
    return String.join(",", people.stream().map(p -> p.id().value()).toList());
  }
}
