package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.OwnGoals;
import io.praxisbot.core.conversation.command.GoalMove;
import io.praxisbot.core.goal.Goal;
import java.util.List;
import java.util.Optional;

/** What somebody wants to do with one of their goals. */
enum Matter {
  ACHIEVED,
  PAUSE,
  RESUME,
  LET_GO,
  /** Say what it serves. */
  SERVES,
  /** Say that it has nothing to do with the company. */
  BEYOND,
  /** Say what they want to learn for it. */
  LEARN,
  /** Say by when they want to be there. */
  DUE;

  static Matter of(GoalMove move) {
    return valueOf(move.name());
  }

  /** The move that it is; empty if the goal stays where it is. */
  Optional<GoalMove> move() {
    return switch (this) {
      case ACHIEVED, PAUSE, RESUME, LET_GO -> Optional.of(GoalMove.valueOf(name()));
      case SERVES, BEYOND, LEARN, DUE -> Optional.empty();
    };
  }

  /** The goals that it may be about. */
  List<? extends Goal> among(OwnGoals goals) {
    return move().<List<? extends Goal>>map(goals::movable).orElseGet(goals::activeCareer);
  }

  /** The state in which a goal is after that move. */
  static Goal.State after(GoalMove move) {
    return switch (move) {
      case ACHIEVED -> Goal.State.ACHIEVED;
      case PAUSE -> Goal.State.PAUSED;
      case RESUME -> Goal.State.ACTIVE;
      case LET_GO -> Goal.State.LET_GO;
    };
  }
}
