package io.praxisbot.core.conversation;

import io.praxisbot.core.goal.CareerGoal;
import java.util.Map;
import java.util.Optional;

/**
 * How much somebody can have in hand: three career goals, and three things to try over all of them.
 * With more of either, none gets done.
 */
final class Room {

  /** So many career goals are active at most. */
  static final int MOST_GOALS = 3;

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
    Optional<Reply> full = unlessForAnother(reply);
    full.filter(r -> Length.of(wish) <= GoalWish.LONGEST).ifPresent(r -> r.park(wished(wish, r)));
    return full;
  }

  /** What to say instead of taking up that goal again; empty if there is room for it. */
  Optional<Reply> unlessFor(CareerGoal goal, Reply reply) {
    return unlessForAnother(reply)
        .or(() -> isCrowdedBy(goal) ? Optional.of(says(reply, "behaviours")) : Optional.empty());
  }

  private static Reply says(Reply reply, String what) {
    return reply.say("goals.full", Map.of("what", what));
  }

  private static Dialogue wished(String wish, Reply reply) {
    return Dialogue.begin(reply.shortId(), FlowName.GOAL)
        .noting("wish", wish)
        .noting("focus", FocusReader.read(wish).name());
  }
}
