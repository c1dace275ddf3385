package io.praxisbot.slack.fake;

import java.util.Set;

/** What the app declares of itself. */
public record Manifest(
    Set<String> scopes,
    Set<String> events,
    Set<String> commands,
    Set<String> shortcuts,
    boolean homeTab,
    boolean messagesTab) {

  public Manifest {
    scopes = Set.copyOf(scopes);
    events = Set.copyOf(events);
    commands = Set.copyOf(commands);
    shortcuts = Set.copyOf(shortcuts);
  }
}
