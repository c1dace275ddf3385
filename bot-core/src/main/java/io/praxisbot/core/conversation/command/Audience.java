package io.praxisbot.core.conversation.command;

/**
 * Whose commands somebody may use. Each includes the ones before it. Only suggestions and the help
 * depend on it; whether a command is allowed is decided where it is carried out.
 */
public enum Audience {
  EMPLOYEE,
  MANAGER,
  ADMIN;

  /** Whether what is meant for the other audience is also meant for this one. */
  public boolean includes(Audience other) {
    return compareTo(other) >= 0;
  }
}
