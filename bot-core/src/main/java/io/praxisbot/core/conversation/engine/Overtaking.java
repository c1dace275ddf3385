package io.praxisbot.core.conversation.engine;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.goal.Questions;
import io.praxisbot.core.conversation.goal.ReadingQuestions;
import io.praxisbot.core.conversation.goal.TalkQuestion;
import java.util.EnumSet;
import java.util.Set;

/**
 * Commands that carry words of one's own and get past the open question all the same, because they
 * are hardly an answer to it: what was learned, a measure, and time off with its reason.
 */
final class Overtaking {

  /** A sentence that begins with "learned" is no answer to what these ask. */
  private static final Set<FlowName> MAKING =
      EnumSet.of(FlowName.GOAL, FlowName.PLAN, FlowName.MEASURE, FlowName.LEARNED);

  /** What these ask is chosen, or is a number. */
  private static final Set<String> CHOSEN =
      Set.of(
          Questions.OUTCOME,
          Questions.ADAPT,
          Questions.NEXT,
          Questions.LAPSED,
          TalkQuestion.TALK,
          ReadingQuestions.READINGS);

  private Overtaking() {}

  /** Whether what is asked is chosen or counted, so that no words of one's own answer it. */
  static boolean isChosen(Dialogue open) {
    return open.flow() == FlowName.CHECK_IN && CHOSEN.contains(open.question());
  }

  static boolean passes(Command command, Dialogue open) {
    boolean chosen = isChosen(open);
    if (command instanceof Command.Learned) {
      return chosen || MAKING.contains(open.flow());
    }
    if (command instanceof Command.PauseUntil off) {
      return chosen && off.end().isPresent();
    }
    return command instanceof Command.OwnMeasure && (chosen || open.flow() == FlowName.MEASURE);
  }
}
