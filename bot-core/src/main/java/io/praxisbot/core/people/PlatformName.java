package io.praxisbot.core.people;

/** Where a person meets the bot. */
public enum PlatformName {
  SLACK,
  TEAMS,
  /** The page on which a newcomer plays everybody. */
  PLAYGROUND
}
