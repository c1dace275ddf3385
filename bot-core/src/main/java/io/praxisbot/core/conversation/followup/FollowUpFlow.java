package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.command.Spoken;
import io.praxisbot.core.conversation.followup.Acting.About;
import io.praxisbot.core.conversation.followup.SeveralNamed.Unknown;
import io.praxisbot.core.conversation.reader.Recipients;
import io.praxisbot.core.conversation.reader.Recipients.Named;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a manager does about what is open with somebody, by a press or by typing it. */
public final class FollowUpFlow implements Flow {

  @Override
  public FlowName name() {
    return FlowName.FOLLOW_UP;
  }

  /** What was promised for today, once. */
  @Override
  public Step due(Input.Due due, Moment moment) {
    return new Morning(due, moment).step();
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    if (moment.facts().team().isEmpty()) {
      return reply.say("team.none").done();
    }
    if (command instanceof Command.ActOn act) {
      return act(act, reply, moment);
    }
    Command.FollowUpOn on = (Command.FollowUpOn) command;
    if (on.person().isEmpty()) {
      return reply.say("team").done();
    }
    Named named = Recipients.onTeam(moment).named(on.person().get(), Optional.empty());
    return named
        .found()
        .person()
        .flatMap(person -> moment.facts().member(person.id()))
        .map(member -> new Looking(reply, moment).at(member))
        .orElseGet(() -> unknown(named, on.person().get(), reply).done());
  }

  private static Step act(Command.ActOn act, Reply reply, Moment moment) {
    return act.act().ofSeveral()
        ? each(act, new SeveralNamed(act, moment), reply, moment)
        : one(act, reply, moment);
  }

  /** Words are for one of them. */
  private static Step one(Command.ActOn act, Reply reply, Moment moment) {
    PersonRef ref = act.people().get(0);
    Named named = Recipients.onTeam(moment).named(ref, act.words());
    if (SeveralNamed.isFurther(named.words(), moment)) {
      return reply.say("followup.one").done();
    }
    return named
        .found()
        .person()
        .flatMap(person -> moment.facts().member(person.id()))
        .map(member -> one(act, member, Spoken.said(named.words()).orElse(""), reply, moment))
        .orElseGet(() -> unknown(named, ref, reply, moment).done());
  }

  private static Step one(
      Command.ActOn act, Member member, String words, Reply reply, Moment moment) {
    return act.act() == Command.Act.PROMISE
        ? new Promising(Acting.whole(member), reply, moment).begin(words, act.by())
        : new Encouraging(Acting.mostUrgent(member, moment), reply, moment).begin(words);
  }

  /** Whoever isn't theirs is said so beside the others. */
  private static Step each(Command.ActOn act, SeveralNamed named, Reply reply, Moment moment) {
    boolean talk = act.act() == Command.Act.TALKED;
    if (talk && named.toCome() && !named.members().isEmpty()) {
      PersonId first = named.members().get(0).person().id();
      return reply.say("followup.tocome", Map.of("person", first.value())).done();
    }
    Function<Altogether, Reply> done = talk ? Altogether::talked : Altogether::notNow;
    each(named.members(), moment, reply, done);
    if (!named.unknown().isEmpty()) {
      unknown(named.unknown(), reply, moment);
    }
    return reply.done();
  }

  /** In one sentence, which can quote once. */
  private static Reply unknown(List<Unknown> all, Reply reply, Moment moment) {
    List<String> nobody =
        all.stream()
            .filter(one -> one.named().found().several().isEmpty())
            .map(one -> one.ref().label())
            .toList();
    Unknown first = all.get(0);
    return nobody.size() > 1
        ? reply.quoting(String.join(", ", nobody)).say("team.notyours")
        : unknown(first.named(), first.ref(), reply, moment);
  }

  private static Reply unknown(Named named, PersonRef ref, Reply reply, Moment moment) {
    boolean me = named.found().person().isEmpty() && Recipients.onTeam(moment).isMe(ref);
    return me ? reply.say("followup.self") : unknown(named, ref, reply);
  }

  /** Each of them has a message of its own, and is taken back alone. */
  private static void each(
      List<Member> members, Moment moment, Reply reply, Function<Altogether, Reply> act) {
    for (int i = 0; i < members.size(); i++) {
      var unused = act.apply(new Altogether(members.get(i), i, reply, moment));
    }
  }

  /** Names those whom somebody can mean, and nobody else. */
  public static Step whom(Spoken spoken, Moment moment) {
    return new Reply(moment).quoting(spoken.name().label()).say("followup.whom").done();
  }

  private static Reply unknown(Named named, PersonRef ref, Reply reply) {
    return named.found().several().isEmpty()
        ? reply.quoting(ref.label()).say("team.notyours")
        : named.found().said(reply, ref);
  }

  @Override
  public Step typed(String text, Moment moment) {
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    Reply reply = new Reply(moment);
    if (dialogue.question().equals(Promising.NEW_DAY)) {
      return new Promised(reply, moment).typed(text, dialogue);
    }
    Optional<About> about = Acting.of(dialogue, moment);
    if (about.isEmpty()) {
      return ended(dialogue, reply);
    }
    return Encouraging.asks(dialogue)
        ? new Encouraging(about.get(), reply, moment).typed(text, dialogue)
        : new Promising(about.get(), reply, moment).typed(text, dialogue);
  }

  /** Whom it was about isn't on their team any more. */
  private static Step ended(Dialogue dialogue, Reply reply) {
    reply.end(reply.settle(dialogue, ""));
    return reply.say("gone").done();
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    if (press.once()) {
      return answered(press, Map.of(), moment);
    }
    Reply reply = new Reply(moment);
    return switch (press.action()) {
      case "undo" -> new TakenBackActs(reply, moment).step(press);
      case "kept" -> new Promised(reply, moment).kept(press);
      case "reopen" -> new Promised(reply, moment).reopened(press);
      case "redate" -> new Promised(reply, moment).ask(press);
      default ->
          Acting.of(press, moment)
              .map(about -> pressed(press, about, reply, moment))
              .orElseGet(() -> reply.say("gone").done());
    };
  }

  private static Step pressed(Press press, About about, Reply reply, Moment moment) {
    return switch (press.action()) {
      case "words" -> new Looking(reply, moment).otherWords(press, about);
      case "talked" ->
          new Acting(about, reply, moment).talked(SayingFlow.opening(press, 3, moment)).done();
      case "agenda" -> new Acting(about, reply, moment).onTheAgenda();
      case "notnow" -> new Acting(about, reply, moment).notNow().done();
      case "encourage" -> new Encouraging(about, reply, moment).begin("");
      case "promise" -> new Promising(about, reply, moment).begin("", Optional.empty());
      default -> reply.say("gone").done();
    };
  }

  @Override
  public Step submitted(Press press, Map<String, String> values, Moment moment) {
    if (press.once()) {
      return answered(press, values, moment);
    }
    Reply reply = new Reply(moment);
    if (press.action().equals("redate")) {
      return new Promised(reply, moment).submitted(press, values);
    }
    return Acting.of(press, moment)
        .filter(about -> press.action().equals("promise"))
        .map(about -> new Promising(about, reply, moment).submitted(values))
        .orElseGet(() -> reply.say("gone").done());
  }

  /** An answer to a question that is open: by a press, or in a form. */
  private static Step answered(Press press, Map<String, String> values, Moment moment) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    Dialogue dialogue = open.get();
    Reply reply = new Reply(moment);
    reply.take(dialogue);
    if (press.action().equals("cancel")) {
      return reply.finish(dialogue, "nothing.changed", Map.of()).done();
    }
    if (dialogue.question().equals(Promising.NEW_DAY)) {
      return new Promised(reply, moment).answered(press, values, dialogue);
    }
    Optional<About> about = Acting.of(dialogue, moment);
    if (about.isEmpty()) {
      return ended(dialogue, reply);
    }
    return Encouraging.asks(dialogue)
        ? new Encouraging(about.get(), reply, moment).answered(press, values, dialogue)
        : new Promising(about.get(), reply, moment).answered(press, values, dialogue);
  }
}
