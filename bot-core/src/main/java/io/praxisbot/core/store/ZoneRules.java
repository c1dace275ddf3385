package io.praxisbot.core.store;

import java.util.Optional;

/** Under which version of the time zones' rules everybody was planned. */
public interface ZoneRules {

  /** The latest that was noted; empty if none ever was. */
  Optional<String> version();

  /** From now on it is that one. */
  void note(String version);
}
