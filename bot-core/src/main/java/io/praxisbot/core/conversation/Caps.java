package io.praxisbot.core.conversation;

/** How much is too much: at most three proactive messages for a person in a week. */
final class Caps {

  /** All of them together; a check-in goes first. */
  static final int ALL = 3;

  /** Anything but a check-in leaves room for one. */
  static final int OTHERS = ALL - 1;

  /** After so many unanswered check-ins there are fewer messages, not more. */
  static final int QUIET_AFTER = 2;

  private Caps() {}
}
