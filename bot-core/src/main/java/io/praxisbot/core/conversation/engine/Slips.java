package io.praxisbot.core.conversation.engine;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.answer.Declined;
import io.praxisbot.core.conversation.answer.Later;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.Parsed;
import io.praxisbot.core.conversation.followup.Encouraging;
import io.praxisbot.core.conversation.goal.GoalQuestions;
import java.util.EnumSet;
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

  /** Questions whose answers somebody else reads: a lone word of these is no answer to them. */
  private static final Set<FlowName> TO_OTHERS = EnumSet.of(FlowName.FOLLOW_UP, FlowName.SUGGEST);

  /** Questions in which something is begun in one's own words. */
  private static final Set<FlowName> BEGUN =
      EnumSet.of(FlowName.FOLLOW_UP, FlowName.SUGGEST, FlowName.GOAL, FlowName.PLAN);

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

  /** Whether it is a command's word alone, where what is answered goes to somebody else. */
  static boolean isBareWord(String text, Parsed parsed, Dialogue open) {
    return TO_OTHERS.contains(open.flow())
        && parsed instanceof Parsed.Incomplete
        && text.split("\\s+").length == 1;
  }

  /** Whether the question is left for some other time, rather than answered by these words. */
  static boolean isLeft(String text, Dialogue open) {
    if (Encouraging.asks(open) || GoalQuestions.takesLater(open)) {
      return false;
    }
    return (BEGUN.contains(open.flow()) && Later.isLater(text))
        || (TO_OTHERS.contains(open.flow()) && Declined.isDeclined(text));
  }
}
