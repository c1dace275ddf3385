package io.praxisbot.core.conversation;

/**
 * Questions that needn't be asked again after a word in between: a check-in that nobody began
 * stands on its own, and why somebody is off is theirs to say or not.
 */
public final class Unhurried {

  public static final String OUTCOME = "OUTCOME";
  public static final String REASON = "REASON";

  private Unhurried() {}

  static boolean canWait(Dialogue open) {
    return (open.flow() == FlowName.CHECK_IN && open.question().equals(OUTCOME))
        || (open.flow() == FlowName.PAUSE && open.question().equals(REASON));
  }
}
