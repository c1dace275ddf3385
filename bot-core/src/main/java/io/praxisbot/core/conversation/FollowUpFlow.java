package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.Acting.About;
import io.praxisbot.core.conversation.Recipients.Named;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.followup.Member;
import java.util.Map;
import java.util.Optional;

/** What a manager does about what is open with somebody, by a press or by typing it. */
final class FollowUpFlow implements Flow {

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
    Reply reply = new Reply(moment).between();
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
        .map(person -> reply.say("followup", Map.of("person", person.id().value())).done())
        .orElseGet(() -> unknown(named, on.person().get(), reply));
  }

  private static Step act(Command.ActOn act, Reply reply, Moment moment) {
    Recipients team = Recipients.onTeam(moment);
    Named named = team.named(act.person(), act.words());
    if (named.found().person().isEmpty() && team.isMe(act.person())) {
      return reply.say("followup.self").done();
    }
    return named
        .found()
        .person()
        .flatMap(person -> moment.facts().member(person.id()))
        .map(member -> act(act, member, named.words(), reply, moment))
        .orElseGet(() -> unknown(named, act.person(), reply));
  }

  private static Step act(
      Command.ActOn act, Member member, Optional<String> words, Reply reply, Moment moment) {
    About about = Acting.mostUrgent(member, moment);
    return switch (act.act()) {
      case TALKED -> new Acting(about, reply, moment).talked("");
      case NOT_NOW ->
          Acting.open(member, moment).isEmpty()
              ? reply.say("followup.nothing", about.args()).done()
              : new Acting(about, reply, moment).notNow();
      case ENCOURAGE -> new Encouraging(about, reply, moment).begin(words.orElse(""));
      case PROMISE ->
          new Promising(Acting.whole(member), reply, moment).begin(words.orElse(""), act.by());
    };
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
      case "talked" ->
          new Acting(about, reply, moment).talked(SayingFlow.opening(press, 3, moment));
      case "agenda" -> new Acting(about, reply, moment).onTheAgenda();
      case "notnow" -> new Acting(about, reply, moment).notNow();
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
