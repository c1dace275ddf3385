package io.praxisbot.core.conversation.command;

import java.util.Map;
import java.util.Optional;

/** Whole texts that mean a command without holding its word; with more words they mean nothing. */
final class Phrases {

  private static final Map<String, Command> MEANINGS =
      Map.ofEntries(
          Map.entry("stop", new Command.Cancel()),
          Map.entry("quit", new Command.Cancel()),
          Map.entry("never mind", new Command.Cancel()),
          Map.entry("nevermind", new Command.Cancel()),
          Map.entry("?", new Command.Help(Optional.empty())),
          Map.entry("commands", new Command.Help(Optional.empty())),
          Map.entry("my goals", new Command.Goals()),
          Map.entry("set a goal", new Command.SetGoal(Optional.empty())),
          Map.entry("set a new goal", new Command.SetGoal(Optional.empty())),
          Map.entry("set the next goal", new Command.SetGoal(Optional.empty())),
          Map.entry("set my next goal", new Command.SetGoal(Optional.empty())),
          Map.entry("drop my goal", moved(GoalMove.LET_GO)),
          Map.entry("drop the goal", moved(GoalMove.LET_GO)),
          Map.entry("let my goal go", moved(GoalMove.LET_GO)),
          Map.entry("let go of my goal", moved(GoalMove.LET_GO)),
          Map.entry("pause my goal", moved(GoalMove.PAUSE)),
          Map.entry("resume my goal", moved(GoalMove.RESUME)),
          Map.entry("my goal is done", moved(GoalMove.ACHIEVED)),
          Map.entry("my goal is achieved", moved(GoalMove.ACHIEVED)),
          Map.entry("i achieved my goal", moved(GoalMove.ACHIEVED)),
          Map.entry("i reached my goal", moved(GoalMove.ACHIEVED)),
          Map.entry("what i tried before", new Command.GoalHistory()),
          Map.entry("my measures", new Command.OwnMeasure(Optional.empty())),
          Map.entry("what i learned", new Command.Learned(Optional.empty())),
          Map.entry("my progress", new Command.Progress()),
          Map.entry("my team", new Command.Team()),
          Map.entry("check in now", new Command.CheckInNow()),
          Map.entry("unpause", new Command.Resume()),
          Map.entry("i'm back", new Command.Resume()),
          Map.entry("im back", new Command.Resume()),
          Map.entry("i am back", new Command.Resume()),
          Map.entry("i'm back at work", new Command.Resume()),
          Map.entry("show all", new Command.Sight(Optional.empty(), true)),
          Map.entry("keep all", new Command.Sight(Optional.empty(), false)),
          Map.entry("keep all to myself", new Command.Sight(Optional.empty(), false)),
          Map.entry("what my manager sees", new Command.Privacy()),
          Map.entry("what does my manager see", new Command.Privacy()));

  private Phrases() {}

  private static Command moved(GoalMove move) {
    return new Command.MoveGoal(move, Optional.empty());
  }

  static Optional<Command> meaningOf(Typed typed) {
    return Optional.ofNullable(MEANINGS.get(typed.whole()));
  }
}
