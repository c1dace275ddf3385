package io.praxisbot.core.conversation;

import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.Measure;
import java.util.List;

/**
 * What a person has beside their career goals.
 *
 * @param business all of their business goals, whatever their state
 * @param measures all of theirs, whatever their state
 * @param learned what they told outside of check-ins, newest first
 */
public record Growing(
    List<BusinessGoal> business, List<Measure> measures, List<LearningEntry> learned) {

  static final Growing NONE = new Growing(List.of(), List.of(), List.of());

  public Growing {
    business = List.copyOf(business);
    measures = List.copyOf(measures);
    learned = List.copyOf(learned);
  }
}
