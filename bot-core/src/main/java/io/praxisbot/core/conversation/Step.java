package io.praxisbot.core.conversation;

import java.util.List;
import java.util.Map;

/**
 * What a turn leads to.
 *
 * @param next the conversation after it, with everything pending in it
 * @param errors a sentence by field, if a form can't be taken; then nothing is committed
 */
public record Step(Conversation next, Map<String, Says> errors) {

  /** A sentence of the bundles with its arguments. */
  public record Says(String key, Map<String, String> args) {}

  public Step {
    errors = Map.copyOf(errors);
  }

  public List<Pending> pending() {
    return next.pending();
  }
}
