package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.GrowthSignal;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has beside their career goals, and what was done about these.
 *
 * @param business all of their business goals, whatever their state
 * @param measures all of theirs, whatever their state
 * @param learned what they told outside of check-ins, newest first
 * @param hinted the day on which each hint about growing was last given
 * @param followUps what managers did about them, newest first
 */
public record Growing(
    List<BusinessGoal> business,
    List<Measure> measures,
    List<LearningEntry> learned,
    Map<GrowthSignal.Kind, LocalDate> hinted,
    List<FollowUp> followUps) {

  public static final Growing NONE =
      new Growing(List.of(), List.of(), List.of(), Map.of(), List.of());

  public Growing {
    business = List.copyOf(business);
    measures = List.copyOf(measures);
    learned = List.copyOf(learned);
    hinted = Map.copyOf(hinted);
    followUps = List.copyOf(followUps);
  }

  /** The measures that are asked about. */
  public List<Measure> measured() {
    return measures.stream().filter(m -> m.state() == Measure.State.ACTIVE).toList();
  }

  public Optional<Measure> measure(String id) {
    return measures.stream().filter(m -> m.id().value().equals(id)).findFirst();
  }

  public Optional<LearningEntry> learned(String id) {
    return learned.stream().filter(l -> l.id().value().equals(id)).findFirst();
  }
}
