package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import java.util.Optional;

/**
 * The cadence that holds for somebody.
 *
 * @param setOn the layer it was set on; empty if it is what Praxis does out of the box
 */
public record Rhythm(Cadence cadence, Optional<Layer> setOn) {}
