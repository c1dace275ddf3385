package io.praxisbot.core.store;

import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.MeasureId;
import io.praxisbot.core.people.PersonId;
import java.util.Collection;
import java.util.List;

/** The measures that people chose for themselves. */
public interface Measures extends Aggregates<MeasureId, Measure> {

  /** All of these people's, whatever their state, ordered by when it began, then by id. */
  List<Measure> of(Collection<PersonId> people);
}
