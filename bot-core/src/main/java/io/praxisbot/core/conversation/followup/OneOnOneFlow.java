package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Found;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Pairs;
import io.praxisbot.core.conversation.Pairs.Pair;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.command.AgendaWish;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a manager and one of their people want to talk about, seen from either side. */
public final class OneOnOneFlow implements Flow {

  /** The other one, in what a delivery and a press hold. */
  static final String WITH = "with";

  @Override
  public FlowName name() {
    return FlowName.ONE_ON_ONE;
  }

  /** Where somebody reads the agenda with that one. */
  static SlotId slot(PersonId reader, PersonId other) {
    return new SlotId("agenda." + reader + "." + other);
  }

  @Override
  public Step due(Input.Due due, Moment moment) {
    return new Morning(due, moment).step();
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Command.Agenda wanted = (Command.Agenda) command;
    Reply reply = new Reply(moment);
    Pairs pairs = new Pairs(moment);
    if (wanted.person().isPresent()) {
      Found found = pairs.found(wanted.person().get());
      if (found.person().isEmpty()) {
        return found.several().isEmpty()
            ? notTheirs(wanted.person().get(), reply, pairs)
            : found.said(reply, wanted.person().get()).done();
      }
      return act(pairs.with(found.person().get().id()).orElseThrow(), wanted.wish(), moment);
    }
    List<Pair> all = pairs.all();
    boolean look = wanted.wish() instanceof AgendaWish.Look;
    if (all.isEmpty()) {
      return new AgendaActs(moment, reply).alone(wanted.wish());
    }
    Optional<Pair> meant =
        all.size() == 1 || !look ? pairs.own().or(() -> only(all)) : Optional.empty();
    return meant
        .map(pair -> act(pair, wanted.wish(), moment))
        .orElseGet(() -> reply.say(look ? "agenda.list" : "agenda.whose").done());
  }

  private static Step notTheirs(PersonRef named, Reply reply, Pairs pairs) {
    return pairs
        .elsewhere(named)
        .map(p -> reply.say("deputy.agenda", Map.of(Acting.PERSON, p.id().value())))
        .orElseGet(() -> reply.quoting(named.label()).say("agenda.notyours"))
        .done();
  }

  private static Optional<Pair> only(List<Pair> all) {
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  private static Step act(Pair pair, AgendaWish wish, Moment moment) {
    return new AgendaActs(moment, new Reply(moment)).with(pair, wish);
  }

  /**
   * In a message of its own. The one before shows it no more: what is taken back goes from where it
   * stands, and it stands in one place.
   */
  static Reply shown(Pair pair, Map<String, String> more, Reply reply) {
    SlotId slot = slot(reply.me(), pair.other().id());
    return reply
        .replaceIn(slot, "agenda.below", there(Acting.PERSON, pair.other().id().value()))
        .sayIn(slot, "agenda", args(pair, more));
  }

  /** What isn't for the other one any more goes from what they read before. */
  public static void changedFor(Person other, Reply reply) {
    String me = reply.me().value();
    reply
        .uncounted()
        .changeIn(slot(other.id(), reply.me()), other, "agenda", there(WITH, me))
        .changeIn(Morning.slot(other.id()), other, "agenda.today.changed", there(WITH, me));
  }

  static Map<String, String> there(String name, String value) {
    return Map.of(name, value, Delivery.IF_THERE, "yes");
  }

  static Map<String, String> args(Pair pair, Map<String, String> more) {
    Map<String, String> args = new LinkedHashMap<>(more);
    args.put(WITH, pair.other().id().value());
    return args;
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    if (press.action().equals("list")) {
      return commanded(new Command.Agenda(Optional.empty(), new AgendaWish.Look()), moment);
    }
    String[] parts = press.subject().split(":", -1);
    return parts[0].isEmpty()
        ? new AgendaPresses(moment, Optional.empty()).step(press.action(), parts)
        : new Pairs(moment)
            .with(new PersonId(parts[0]))
            .map(pair -> new AgendaPresses(moment, Optional.of(pair)).step(press.action(), parts))
            .orElseGet(() -> new Reply(moment).say("gone").done());
  }

  @Override
  public Step submitted(Press press, Map<String, String> values, Moment moment) {
    Reply reply = new Reply(moment);
    Optional<Pair> pair = new Pairs(moment).with(new PersonId(press.subject().split(":", 2)[0]));
    if (pair.isEmpty()) {
      return reply.say("gone").done();
    }
    AgendaSent sent = new AgendaSent(moment, reply, values);
    Optional<AgendaWish> wish = press.action().equals("when") ? sent.day() : sent.point();
    return reply.refused() || wish.isEmpty()
        ? reply.done()
        : new AgendaActs(moment, reply).with(pair.get(), wish.get());
  }
}
