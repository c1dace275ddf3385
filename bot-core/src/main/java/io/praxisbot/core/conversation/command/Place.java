package io.praxisbot.core.conversation.command;

import io.praxisbot.core.people.PlatformName;
import java.util.Locale;
import java.util.Optional;

/** Where somebody wants to be asked. */
public enum Place {
  SLACK(Optional.of(PlatformName.SLACK)),
  TEAMS(Optional.of(PlatformName.TEAMS)),
  /** Wherever they answered last. */
  LAST(Optional.empty());

  @SuppressWarnings("ImmutableEnumChecker") // an Optional of a constant
  private final Optional<PlatformName> platform;

  Place(Optional<PlatformName> platform) {
    this.platform = platform;
  }

  /** The platform that is meant; empty for the one they answered on last. */
  public Optional<PlatformName> platform() {
    return platform;
  }

  /** As it is typed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
