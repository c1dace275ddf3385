package io.praxisbot.core.store;

import io.praxisbot.core.table.Intake;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tables of people that were sent, are being applied, or were. */
public interface Intakes extends Aggregates<String, Intake> {

  /** Any one that is to be gone on with. */
  Optional<Intake> underWay();

  /** At most so many that nobody applied, or that were taken back, before that business time. */
  List<Intake> passedBefore(Instant before, int limit);

  /** It is forgotten. */
  void remove(String id);
}
