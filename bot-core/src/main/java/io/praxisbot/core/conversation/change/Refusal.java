package io.praxisbot.core.conversation.change;

/** A change that an aggregate refuses, because something else came first. Carries no content. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Which sentence tells it. */
  private final String reason;

  public Refusal(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  /**
   * The value, if what is taken back is still as it was left.
   *
   * @throws Refusal if somebody changed it since
   */
  static <T> T unlessLate(boolean holds, T value) {
    if (!holds) {
      throw new Refusal("undo-late");
    }
    return value;
  }

  public String reason() {
    return reason;
  }
}
