package io.praxisbot.core.store;

import io.praxisbot.core.goal.Guidance;
import io.praxisbot.core.people.PersonId;

/** Which hints about growing people were given, by person. */
public interface Guidances extends Aggregates<PersonId, Guidance> {}
