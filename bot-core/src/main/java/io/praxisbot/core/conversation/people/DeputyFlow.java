package io.praxisbot.core.conversation.people;

import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Found;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Noting;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.conversation.reader.StandingIn;
import io.praxisbot.core.people.Deputy;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Saying who stands in for a manager for a time: one's own deputy, or for admins anybody's. */
public final class DeputyFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.DEPUTY;
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    if (command instanceof Command.NameDeputy named) {
      return of(named.manager(), moment, (m, reply) -> name(named, m, reply, moment));
    }
    if (command instanceof Command.EndDeputy ended) {
      return of(ended.manager(), moment, (m, reply) -> end(m, reply, moment));
    }
    Command.ShowDeputy shown = (Command.ShowDeputy) command;
    return of(shown.manager(), moment, DeputyFlow::show);
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Optional<Person> manager =
        moment
            .facts()
            .directory()
            .person(new PersonId(press.subject()))
            .filter(p -> mine(p, moment));
    Reply reply = new Reply(moment);
    return manager.isPresent() && press.action().equals("end")
        ? end(manager.get(), reply, moment)
        : reply.say("gone").done();
  }

  /** One's own; an admin's anybody's. Whoever leads nobody has nobody to stand in for. */
  private static Step of(
      Optional<PersonRef> ref, Moment moment, BiFunction<Person, Reply, Step> step) {
    Reply reply = new Reply(moment);
    Found found =
        ref.map(r -> Found.of(r, moment))
            .orElseGet(() -> new Found(Optional.of(moment.me()), List.of()));
    if (found.person().isEmpty() && moment.me().admin()) {
      return found.said(reply, ref.orElseThrow()).done();
    }
    Optional<Person> manager = found.person().filter(p -> mine(p, moment));
    if (manager.isEmpty()) {
      return reply.say("admin.only").done();
    }
    if (new StandingIn(moment, reply, manager.get()).leads()) {
      return step.apply(manager.get(), reply);
    }
    return manager.get().id().equals(moment.me().id())
        ? reply.say(moment.me().admin() ? "deputy.alone.admin" : "deputy.alone").done()
        : reply.say("deputy.leads.nobody", Map.of("person", manager.get().id().value())).done();
  }

  private static boolean mine(Person manager, Moment moment) {
    return moment.me().admin() || manager.id().equals(moment.me().id());
  }

  private static Step show(Person manager, Reply reply) {
    return reply.say("deputy", Map.of("manager", manager.id().value())).done();
  }

  private static Step name(Command.NameDeputy command, Person manager, Reply reply, Moment moment) {
    Found found = Found.of(command.deputy(), moment.facts().directory());
    if (found.person().isEmpty()) {
      return found.said(reply, command.deputy()).done();
    }
    Person who = found.person().get();
    Map<String, String> about = Map.of("person", who.id().value(), "manager", manager.id().value());
    if (who.id().equals(manager.id())) {
      return reply.say("deputy.self").done();
    }
    if (Bars.of(who).isPresent() || who.accounts().isEmpty()) {
      return reply.say("deputy.barred", about).done();
    }
    StandingIn standing = new StandingIn(moment, reply, manager);
    Optional<Deputy> deputy = standing.during(who.id(), command.from(), command.until());
    if (deputy.isEmpty()) {
      return reply.say("deputy.order", about).done();
    }
    if (StandingIn.isTooLong(deputy.get())) {
      return reply.say("deputy.long", about).done();
    }
    if (standing.standing().equals(deputy)) {
      return show(manager, reply);
    }
    Noting noting = new Noting(moment);
    noting.part(new Part.OfDeputy(manager.id(), standing.standing(), deputy));
    standing.name(who, deputy.get());
    noting.into(reply, command);
    return reply.say("deputy.named", answer(manager, noting)).done();
  }

  private static Step end(Person manager, Reply reply, Moment moment) {
    StandingIn standing = new StandingIn(moment, reply, manager);
    Optional<Deputy> deputy = standing.standing();
    if (deputy.isEmpty()) {
      return show(manager, reply);
    }
    Noting noting = new Noting(moment);
    noting.part(new Part.OfDeputy(manager.id(), deputy, Optional.empty()));
    standing.end(deputy.get());
    noting.into(reply, "deputy none for \"" + manager.name().replace("\"", "") + "\"");
    Map<String, String> args = new LinkedHashMap<>(answer(manager, noting));
    args.put("person", deputy.get().person().value());
    return reply.say("deputy.ended", args).done();
  }

  private static Map<String, String> answer(Person manager, Noting noting) {
    return Map.of("manager", manager.id().value(), "change", noting.id());
  }
}
