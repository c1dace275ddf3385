package io.praxisbot.core.conversation.command;

import java.util.List;
import java.util.Locale;

/**
 * One line of the help: a command word, who it is for, and what to type.
 *
 * @param word the first word of the command
 * @param audience the smallest audience that may use it in this meaning
 * @param example a whole command that is understood as it stands
 * @param others more of them, for whoever asks about this word
 */
public record CommandWord(String word, Audience audience, String example, List<String> others) {

  public CommandWord {
    others = List.copyOf(others);
  }

  CommandWord(String word, Audience audience, String example, String... others) {
    this(word, audience, example, List.of(others));
  }

  /** Names this line in the text bundles, such as {@code employee.manager}. Unique. */
  public String id() {
    return audience.name().toLowerCase(Locale.ROOT) + "." + word;
  }
}
