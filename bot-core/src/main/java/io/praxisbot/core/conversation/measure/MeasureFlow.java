package io.praxisbot.core.conversation.measure;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.answer.Unsure;
import io.praxisbot.core.conversation.change.MeasureChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.people.Enrolment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person's own measures: choosing one, noting how it stands, and no longer being asked. */
public final class MeasureFlow implements Flow {

  /** Each one is a question more in the check-in, and that is to take a minute. */
  static final int MOST_ACTIVE = 5;

  @Override
  public FlowName name() {
    return FlowName.MEASURE;
  }

  @Override
  public boolean takesAnyText(String question) {
    return !question.equals(MeasureMaking.SURE) && !question.equals(MeasureMaking.KIND);
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    if (moment.me().enrolment() != Enrolment.ACTIVE) {
      return reply.say("not.enrolled").done();
    }
    Optional<String> words = ((Command.OwnMeasure) command).words();
    if (words.isEmpty()) {
      return moment.facts().growing().measures().isEmpty()
          ? new MeasureMaking(moment, reply).begin("", "")
          : listed(moment, reply);
    }
    return new MeasureNoting(moment, reply)
        .noted(words.get())
        .orElseGet(() -> new MeasureMaking(moment, reply).beginWith(words.get()));
  }

  private static Step listed(Moment moment, Reply reply) {
    return reply.sayIn(list(moment), "measures", Map.of()).done();
  }

  /** Where the list of a person's measures stands. */
  private static SlotId list(Moment moment) {
    return new SlotId("measures." + moment.me().id());
  }

  @Override
  public Step typed(String text, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Reply reply = new Reply(moment);
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    MeasureMaking making = new MeasureMaking(moment, reply);
    boolean open = dialogue.question().equals(MeasureMaking.WHAT);
    if (Skip.isSkip(text)) {
      return reply.finish(dialogue, "measure.dropped", Map.of()).done();
    }
    if (open && Unsure.isUnsure(text)) {
      return making.unsure(dialogue);
    }
    return switch (dialogue.question()) {
      case MeasureNoting.WHICH, MeasureNoting.VALUE ->
          new MeasureNoting(moment, reply).typed(text, dialogue);
      default -> making.typed(text, dialogue);
    };
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Reply reply = new Reply(moment);
    return switch (press.action()) {
      case "start" -> started(press, moment, reply);
      case "list" -> listed(moment, reply);
      case "read" -> new MeasureNoting(moment, reply).asked(press.subject());
      case "stop" -> moved(press, Measure.State.LET_GO, moment, reply);
      case "again" -> moved(press, Measure.State.ACTIVE, moment, reply);
      case "share" -> shared(press, Optional.of(moment.turn().receivedAt()), moment, reply);
      case "keep" -> shared(press, Optional.empty(), moment, reply);
      default -> answered(press, moment, reply);
    };
  }

  /** The press names the goal that it is for, and what that was made from: "g-1:expert.teach". */
  private static Step started(Press press, Moment moment, Reply reply) {
    if (moment.me().enrolment() != Enrolment.ACTIVE) {
      return reply.say("not.enrolled").done();
    }
    String[] about = press.subject().split(":", 2);
    return new MeasureMaking(moment, reply).begin(about[0], about.length > 1 ? about[1] : "");
  }

  private static Step answered(Press press, Moment moment, Reply reply) {
    Optional<Dialogue> open = Answers.open(press, moment);
    if (open.isEmpty()) {
      return Answers.stale(press, moment);
    }
    reply.take(open.get());
    return List.of("which", "value").contains(press.action())
        ? new MeasureNoting(moment, reply).pressed(press, open.get())
        : new MeasureMaking(moment, reply).pressed(press, open.get());
  }

  /** Asked about again, or not any more; the list turns into what it is then. */
  private static Step moved(Press press, Measure.State state, Moment moment, Reply reply) {
    Optional<Measure> mine = moment.facts().growing().measure(press.subject());
    if (mine.isEmpty()) {
      return reply.say("gone").done();
    }
    if (state == Measure.State.ACTIVE && full(moment)) {
      return reply.say("measure.full").done();
    }
    return reply
        .change(new MeasureChange.MeasureMoved(mine.get().id(), state, moment.facts().today()))
        .replaceIn(list(moment), "measures", Map.of())
        .done();
  }

  /**
   * Whether the manager may know that it is kept and read. The press names the measure, and the
   * list if it stands there: "m-1", "m-1:list".
   */
  private static Step shared(Press press, Optional<Instant> from, Moment moment, Reply reply) {
    String[] about = press.subject().split(":", 2);
    Optional<Measure> mine = moment.facts().growing().measure(about[0]);
    boolean managed = moment.self().standing().manager().isPresent();
    if (mine.isEmpty() || (from.isPresent() && !managed)) {
      return reply.say("gone").done();
    }
    reply.change(new MeasureChange.MeasureShared(mine.get().id(), from));
    return about.length > 1
        ? reply.replaceIn(list(moment), "measures", Map.of()).done()
        : reply.say("measure.made", Map.of("measure", mine.get().id().value())).done();
  }

  /** Whether one more would be too many. */
  static boolean full(Moment moment) {
    return moment.facts().growing().measured().size() >= MOST_ACTIVE;
  }

  @Override
  public Step submitted(Press press, Map<String, String> values, Moment moment) {
    return Answers.apart(moment)
        .orElseGet(() -> new MeasureSheet(moment, new Reply(moment)).submitted(press, values));
  }
}
