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
import io.praxisbot.core.conversation.reader.Recipients;
import io.praxisbot.core.conversation.reader.Recipients.Named;
import io.praxisbot.core.followup.gap.Member;
import java.util.ArrayList;
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
        .orElseGet(() -> unknown(named, on.person().get(), reply));
  }

  /** About all who are named, or about nobody. */
  private static Step act(Command.ActOn act, Reply reply, Moment moment) {
    Recipients team = Recipients.onTeam(moment);
    List<Member> members = new ArrayList<>();
    Optional<String> words = act.words();
    for (PersonRef ref : act.people()) {
      Named named = team.named(ref, act.words());
      Optional<Member> member =
          named.found().person().flatMap(person -> moment.facts().member(person.id()));
      if (member.isEmpty()) {
        return named.found().person().isEmpty() && team.isMe(ref)
            ? reply.say("followup.self").done()
            : unknown(named, ref, reply);
      }
      members.add(member.get());
      words = named.words();
    }
    return act(act, members.stream().distinct().toList(), words, reply, moment);
  }

  private static Step act(
      Command.ActOn act, List<Member> members, Optional<String> words, Reply reply, Moment moment) {
    Member first = members.get(0);
    return switch (act.act()) {
      case TALKED -> each(members, moment, reply, about -> about.talked("")).done();
      case NOT_NOW -> each(members, moment, reply, Acting::putOff).done();
      case ENCOURAGE ->
          new Encouraging(Acting.mostUrgent(first, moment), reply, moment).begin(words.orElse(""));
      case PROMISE ->
          new Promising(Acting.whole(first), reply, moment).begin(words.orElse(""), act.by());
    };
  }

  /** Each of them has a message of its own, and is taken back alone. */
  private static Reply each(
      List<Member> members, Moment moment, Reply reply, Function<Acting, Reply> act) {
    for (int i = 0; i < members.size(); i++) {
      About about = Acting.mostUrgent(members.get(i), moment);
      var unused = act.apply(new Acting(about, reply, moment, i));
    }
    return reply;
  }

  /** Names those whom somebody can mean, and nobody else. */
  public static Step whom(Spoken spoken, Moment moment) {
    return new Reply(moment).quoting(spoken.name().label()).say("followup.whom").done();
  }

  private static Step unknown(Named named, PersonRef ref, Reply reply) {
    return named.found().several().isEmpty()
        ? reply.quoting(ref.label()).say("team.notyours").done()
        : named.found().said(reply, ref).done();
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
