package io.praxisbot.core.goal;

import java.time.LocalDate;
import java.util.List;

/**
 * What a person has been doing, as far as it tells whether they grow.
 *
 * @param tried the days of the check-ins in which something new was tried
 * @param learned the days on which something was learned that serves an objective of theirs
 * @param goals all of theirs, whatever their state
 * @param measures all of theirs, whatever their state
 */
public record Practice(
    List<LocalDate> tried, List<LocalDate> learned, List<Goal> goals, List<Measure> measures) {

  public Practice {
    tried = List.copyOf(tried);
    learned = List.copyOf(learned);
    goals = List.copyOf(goals);
    measures = List.copyOf(measures);
  }
}
