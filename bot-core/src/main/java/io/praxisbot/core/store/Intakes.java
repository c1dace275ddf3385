package io.praxisbot.core.store;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.table.Intake;
import java.time.Instant;
import java.util.List;

/** Tables of people that were sent, are being applied, or were. */
public interface Intakes extends Aggregates<String, Intake> {

  /** At most so many that are to be gone on with, ordered by id. */
  List<Stored<Intake>> underWay(int limit);

  /** At most so many that nobody applied, or that were taken back, before that business time. */
  List<Stored<Intake>> passedBefore(Instant before, int limit);

  /** At most so many of an organization that were applied, or are being so, ordered by id. */
  List<Stored<Intake>> applied(OrganizationId organization, int limit);

  /** It is forgotten. */
  void remove(String id);
}
