package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.answer.GoalKind;
import io.praxisbot.core.conversation.answer.Keep;
import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.goal.CareerGoal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much somebody can have in hand: three career goals, and three things to try over all of them.
 * With more of either, none gets done.
 */
final class Room {

  /** So many career goals are active at most. */
  static final int MOST_GOALS = 3;

  /** It was said that there is no room. */
  static final String FULL = "FULL";

  private final Moment moment;

  Room(Moment moment) {
    this.moment = moment;
  }

  /** Whether there is none for another career goal. */
  boolean isFull() {
    return moment.self().activeGoals().size() >= MOST_GOALS;
  }

  /** Whether there is none for what is tried for that goal, which isn't active now. */
  private boolean isCrowdedBy(CareerGoal goal) {
    return !moment.self().hasRoomToTry(goal.active().size());
  }

  /** What to say instead of beginning another goal; empty if there is room for one. */
  Optional<Reply> unlessForAnother(Reply reply) {
    return isFull() ? Optional.of(says(reply, "goals")) : Optional.empty();
  }

  /**
   * The same to somebody who said already what the goal is: their words are kept, and taken up
   * again once there is room.
   */
  Optional<Reply> unlessForAnother(String wish, Reply reply) {
    if (!isFull()) {
      return Optional.empty();
    }
    if (Length.of(wish) <= GoalWish.LONGEST) {
      GoalPickUp.park(wished(wish, reply), moment, reply);
    }
    return Optional.of(says(reply, "goals", wish));
  }

  /** What to say instead of taking up that goal again; empty if there is room for it. */
  Optional<Reply> unlessFor(CareerGoal goal, Reply reply) {
    return unlessForAnother(reply)
        .or(() -> isCrowdedBy(goal) ? Optional.of(says(reply, "behaviours")) : Optional.empty());
  }

  private static Reply says(Reply reply, String what) {
    return says(reply, what, "");
  }

  private static Reply says(Reply reply, String what, String wish) {
    Dialogue asking = reply.begin(FlowName.STAGE).noting(GoalNotes.WISH, wish);
    Map<String, String> args = new LinkedHashMap<>(Map.of("what", what));
    if (!wish.isEmpty()) {
      args.put("said", "yes");
    }
    return reply.ask(asking, FULL, "goals.full", args);
  }

  /** Whether it was said that there is no room, and is open what makes some. */
  static boolean asks(Dialogue dialogue) {
    return dialogue.flow() == FlowName.STAGE && dialogue.question().equals(FULL);
  }

  /** Typed there: that it is a business goal, or that all stays as it is. */
  Reply typed(String text, Dialogue dialogue, Reply reply) {
    boolean business = GoalKind.read(text).equals(Optional.of(GoalKind.BUSINESS));
    if (business && !dialogue.note(GoalNotes.WISH).isEmpty()) {
      return business(dialogue, reply);
    }
    boolean leaves = Keep.isKeep(text) || Skip.isSkip(text);
    return leaves ? left(dialogue, reply) : reply.say("use.buttons");
  }

  /** Nothing moves; the words are kept. */
  static Reply left(Dialogue dialogue, Reply reply) {
    boolean said = !dialogue.note(GoalNotes.WISH).isEmpty();
    reply.end(reply.settle(dialogue, "leave"));
    return reply.say(said ? "goals.full.kept" : "goals.full.left");
  }

  /** A business goal needs no room among the career goals. */
  Reply business(Dialogue dialogue, Reply reply) {
    String wish = dialogue.note(GoalNotes.WISH);
    reply.end(reply.settle(dialogue, "business"));
    moment
        .conversation()
        .parked()
        .filter(d -> d.note(GoalNotes.WISH).equals(wish))
        .ifPresent(d -> reply.unpark());
    return new Answering(reply, moment).begin(Optional.of(wish));
  }

  private static Dialogue wished(String wish, Reply reply) {
    return Dialogue.begin(reply.shortId(), FlowName.GOAL)
        .noting("wish", wish)
        .noting("focus", FocusReader.read(wish).name());
  }
}
