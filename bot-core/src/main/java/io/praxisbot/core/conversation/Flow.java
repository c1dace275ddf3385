package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.command.Command;
import java.util.Map;

/**
 * One dialogue that a person can have. Each method is a pure step: no I/O, so a flow can be read
 * and tested as the dialogue it is.
 */
public interface Flow {

  FlowName name();

  /**
   * Whether any text answers the question. If not, a text that looks like a command is taken as
   * one, and only the rest comes to {@link #typed}.
   */
  default boolean takesAnyText(String question) {
    return true;
  }

  /** Whether that text answers the question, whatever else it could be. */
  default boolean takes(String text, String question) {
    return takesAnyText(question);
  }

  /** Somebody typed one of this flow's commands. */
  default Step commanded(Command command, Moment moment) {
    throw new IllegalStateException(name() + " has no such command");
  }

  /** Somebody typed something while a question of this flow is open. */
  default Step typed(String text, Moment moment) {
    throw new IllegalStateException(name() + " asks nothing");
  }

  /** Somebody pressed one of this flow's buttons; a button that is none of ours says so. */
  default Step pressed(Press press, Moment moment) {
    return new Reply(moment).say("gone").done();
  }

  /** Somebody sent one of this flow's forms. */
  default Step submitted(Press press, Map<String, String> values, Moment moment) {
    return new Reply(moment).say("gone").done();
  }

  /** Something planned has come due. */
  default Step due(Input.Due due, Moment moment) {
    throw new IllegalStateException(name() + " plans nothing");
  }
}
