package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.Parsed;
import java.util.Set;

/**
 * A slip of the pen in the middle of a dialogue: a short text that is a command but for its rest,
 * or "cancel" and "help" misspelt. Taken as an answer it would become somebody's goal.
 */
final class Slips {

  /** Words that nobody begins an answer of a few words with. */
  private static final Set<String> TELLING = Set.of("timezone", "pause", "cadence");

  private static final int FEW_WORDS = 4;

  private Slips() {}

  /**
   * Whether the text is a slip rather than an answer.
   *
   * @param parsed what the text would be without a question open
   */
  static boolean isSlip(String text, Parsed parsed) {
    int words = text.split("\\s+").length;
    if (parsed instanceof Parsed.Incomplete incomplete) {
      return words <= FEW_WORDS && TELLING.contains(incomplete.commandWord());
    }
    if (parsed instanceof Parsed.DidYouMean guess && guess.command() instanceof Command.TimeZone) {
      return words <= FEW_WORDS;
    }
    return words == 1
        && parsed instanceof Parsed.DidYouMean guess
        && (guess.command() instanceof Command.Cancel || guess.command() instanceof Command.Help);
  }
}
