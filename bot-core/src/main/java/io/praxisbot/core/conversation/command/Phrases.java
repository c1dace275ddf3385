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
          Map.entry("my progress", new Command.Progress()),
          Map.entry("my team", new Command.Team()),
          Map.entry("check in now", new Command.CheckInNow()),
          Map.entry("unpause", new Command.Resume()),
          Map.entry("show all", new Command.Sight(Optional.empty(), true)),
          Map.entry("keep all", new Command.Sight(Optional.empty(), false)),
          Map.entry("keep all to myself", new Command.Sight(Optional.empty(), false)),
          Map.entry("what my manager sees", new Command.Privacy()),
          Map.entry("what does my manager see", new Command.Privacy()));

  private Phrases() {}

  static Optional<Command> meaningOf(Typed typed) {
    return Optional.ofNullable(MEANINGS.get(typed.whole()));
  }
}
