package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.AdaptReader;
import io.praxisbot.core.conversation.answer.AdaptReader.Adapt;
import io.praxisbot.core.conversation.answer.Declined;
import io.praxisbot.core.conversation.answer.NextReader;
import io.praxisbot.core.conversation.answer.NextReader.Next;
import io.praxisbot.core.conversation.answer.PickReader;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.GoalId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Where one more thing to try goes: which one makes room for it if there are three already, and for
 * which goal it is if there are several. What makes room does so once the new one stands, so that
 * whoever gives up on the way has lost nothing.
 */
final class PlanPlace {

  static final String ROOM = "ROOM";
  static final String HOW = "HOW";
  static final String GOAL = "GOAL";

  /** The note that names the goal. */
  static final String GOAL_NOTE = "goal";

  /** The note that names what makes room. */
  static final String MAKES = "makes";

  /** The note that says how it makes room: it is let go, or is a habit. */
  private static final String AS = "as";

  private final Reply reply;
  private final Moment moment;

  PlanPlace(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
  }

  /** The dialogue with the only goal there is, or with the one that it names already. */
  Dialogue placed(Dialogue dialogue) {
    List<CareerGoal> goals = moment.self().activeGoals();
    Optional<CareerGoal> named =
        goals.stream().filter(g -> g.id().value().equals(dialogue.note(GOAL_NOTE))).findFirst();
    Optional<CareerGoal> only = goals.size() == 1 ? Optional.of(goals.get(0)) : Optional.empty();
    return named
        .or(() -> only)
        .map(goal -> about(goal, dialogue))
        .orElseGet(() -> dialogue.noting(GOAL_NOTE, ""));
  }

  static Dialogue about(CareerGoal goal, Dialogue dialogue) {
    return dialogue.noting(GOAL_NOTE, goal.id().value()).noting("focus", goal.focus().name());
  }

  /** Asks what is still open about the place; empty if nothing is. */
  Optional<Reply> ask(Dialogue dialogue) {
    if (!hasRoom(dialogue)) {
      return Optional.of(askRoom(dialogue));
    }
    return dialogue.note(GOAL_NOTE).isEmpty()
        ? Optional.of(reply.askBelow(dialogue, GOAL, "plan.goal", Map.of(), ""))
        : Optional.empty();
  }

  /** Asks what makes room. */
  Reply askRoom(Dialogue dialogue) {
    return reply.askBelow(dialogue, ROOM, "plan.room", Map.of(), "");
  }

  /** Whether there is room, or something makes it. */
  private boolean hasRoom(Dialogue dialogue) {
    boolean makes = !dialogue.note(AS).isEmpty() && making(dialogue).isPresent();
    return moment.self().hasRoomToTry() || makes;
  }

  private Optional<Behaviour> making(Dialogue dialogue) {
    return moment.self().tried().stream()
        .filter(b -> b.id().value().equals(dialogue.note(MAKES)))
        .findFirst();
  }

  /** What makes room does so now. */
  void makeRoom(Dialogue dialogue) {
    Optional<Behaviour> making = making(dialogue).filter(b -> !dialogue.note(AS).isEmpty());
    making.ifPresent(
        behaviour ->
            moment
                .self()
                .goalOf(behaviour.id())
                .ifPresent(goal -> reply.change(moved(goal.id(), behaviour.id(), dialogue))));
  }

  private Change moved(GoalId goal, BehaviourId behaviour, Dialogue dialogue) {
    Behaviour.State state = Behaviour.State.valueOf(dialogue.note(AS));
    return new GoalChange.BehaviourMoved(goal, behaviour, state, moment.facts().today());
  }

  /**
   * What was typed at one of these questions.
   *
   * @param then goes on once it is answered
   */
  Step typed(String text, Dialogue dialogue, Function<Dialogue, Step> then) {
    return switch (dialogue.question()) {
      case GOAL ->
          picked(text, moment.self().activeGoals(), CareerGoal::wish)
              .map(goal -> then.apply(about(goal, dialogue)))
              .orElseGet(this::byButton);
      case ROOM -> Declined.isDeclined(text) ? keepAll(dialogue) : room(text, dialogue);
      default -> how(text, dialogue, then);
    };
  }

  private Step room(String text, Dialogue dialogue) {
    return picked(text, moment.self().tried(), b -> b.plan().action())
        .map(behaviour -> askHow(behaviour, dialogue))
        .orElseGet(this::byButton);
  }

  private Step how(String text, Dialogue dialogue, Function<Dialogue, Step> then) {
    if (AdaptReader.read(text).equals(Optional.of(Adapt.LET_GO))) {
      return then.apply(as(Behaviour.State.LET_GO, dialogue));
    }
    if (NextReader.read(text).equals(Optional.of(Next.SITS))) {
      return then.apply(as(Behaviour.State.HABIT, dialogue));
    }
    return AdaptReader.read(text).equals(Optional.of(Adapt.KEEP)) ? keepAll(dialogue) : byButton();
  }

  private static Dialogue as(Behaviour.State state, Dialogue dialogue) {
    return dialogue.noting(AS, state.name());
  }

  private static <T> Optional<T> picked(String text, List<T> those, Function<T, String> name) {
    OptionalInt meant = PickReader.read(text, those.stream().map(name).toList());
    return meant.isPresent() ? Optional.of(those.get(meant.getAsInt())) : Optional.empty();
  }

  private Step byButton() {
    return reply.say("plan.pick").done();
  }

  private Step askHow(Behaviour behaviour, Dialogue dialogue) {
    Dialogue noted = dialogue.noting(MAKES, behaviour.id().value());
    return reply
        .askBelow(noted, HOW, "plan.room.how", Map.of("behaviour", behaviour.id().value()), "")
        .done();
  }

  private Step keepAll(Dialogue dialogue) {
    reply.end(reply.settle(dialogue, ""));
    Optional<CareerGoal> bare =
        moment.self().activeGoals().stream()
            .filter(g -> g.id().value().equals(dialogue.note(GOAL_NOTE)))
            .filter(g -> g.behaviours().isEmpty())
            .findFirst();
    return bare.map(goal -> reply.say("plan.kept.bare", Map.of("goal", goal.id().value())))
        .orElseGet(() -> reply.say("plan.kept"))
        .done();
  }

  /** The same for a press; empty if it is none of these questions'. */
  Optional<Step> pressed(Press press, Dialogue dialogue, Function<Dialogue, Step> then) {
    return switch (press.action()) {
      case "room" -> Optional.of(made(press, dialogue));
      case "letgo" -> Optional.of(then.apply(as(Behaviour.State.LET_GO, dialogue)));
      case "sits" -> Optional.of(then.apply(as(Behaviour.State.HABIT, dialogue)));
      case "keep" -> Optional.of(keepAll(dialogue));
      case "goal" -> Optional.of(then.apply(dialogue.noting(GOAL_NOTE, press.subject())));
      default -> Optional.empty();
    };
  }

  private Step made(Press press, Dialogue dialogue) {
    return moment.self().tried().stream()
        .filter(b -> b.id().value().equals(press.subject()))
        .findFirst()
        .map(behaviour -> askHow(behaviour, dialogue))
        .orElseGet(() -> CheckInAnswers.gone(moment));
  }
}
