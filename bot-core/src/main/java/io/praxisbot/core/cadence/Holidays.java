package io.praxisbot.core.cadence;

import java.time.LocalDate;
import java.util.Optional;

/** The public holidays of one country or region. */
@FunctionalInterface
public interface Holidays {

  /** No holidays at all. */
  Holidays NONE = day -> Optional.empty();

  /** The English name of the holiday on that day, if it is one. */
  Optional<String> on(LocalDate day);
}
