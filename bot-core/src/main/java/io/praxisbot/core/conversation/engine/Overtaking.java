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
 * are hardly an answer to it: what was learned, and a measure.
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

  static boolean passes(Command command, Dialogue open) {
    boolean chosen = open.flow() == FlowName.CHECK_IN && CHOSEN.contains(open.question());
    if (command instanceof Command.Learned) {
      return chosen || MAKING.contains(open.flow());
    }
    return command instanceof Command.OwnMeasure && (chosen || open.flow() == FlowName.MEASURE);
  }
}
