package io.praxisbot.core.store;

import io.praxisbot.core.followup.oneonone.OneOnOne;
import io.praxisbot.core.followup.oneonone.OneOnOneId;
import io.praxisbot.core.people.PersonId;
import java.util.List;

/** What managers and their people want to talk about. */
public interface OneOnOnes extends Aggregates<OneOnOneId, OneOnOne> {

  /** All in which that person is one of the two, now or before; in the order of their names. */
  List<OneOnOne> of(PersonId person);
}
