package io.praxisbot.core.store;

import io.praxisbot.core.followup.digest.Sayings;
import io.praxisbot.core.people.PersonId;

/** What managers made of the openings that they were shown, by manager. */
public interface SayingsOfManagers extends Aggregates<PersonId, Sayings> {}
