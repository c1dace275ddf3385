package io.praxisbot.core.conversation.change;

import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.LearningId;
import java.time.Instant;

/** A change of what people learned and told outside of their check-ins. */
public sealed interface LearningChange extends Change {

  /** There is one more; the same if it is there already. */
  record LearningTold(LearningEntry entry) implements LearningChange {}

  /** A change of one that there is. */
  sealed interface OfLearning extends LearningChange {
    LearningId learning();

    LearningEntry on(LearningEntry before);
  }

  /** It is told anew: in other words, serving something else, shared or kept. */
  record LearningRetold(LearningId learning, Learning as, Instant at) implements OfLearning {
    @Override
    public LearningEntry on(LearningEntry before) {
      return before.changing(said -> as, at);
    }
  }
}
