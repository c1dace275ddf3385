package io.praxisbot.core.store;

import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.LearningId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What people learned and told outside of their check-ins. */
public interface Learnings extends Aggregates<LearningId, LearningEntry> {

  /** These people's told at or after that instant, newest first, in one query. */
  List<LearningEntry> of(Collection<PersonId> people, Instant since);
}
