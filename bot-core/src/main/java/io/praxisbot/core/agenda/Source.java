package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;

/**
 * Where a rule comes from.
 *
 * @param layer on which it was set
 * @param setBy who set it
 */
public record Source(Layer layer, PersonId setBy, Instant setAt) {}
