package io.praxisbot.core.store;

import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.digest.DigestId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The digests that managers got. */
public interface Digests extends Aggregates<DigestId, Digest> {

  /** The latest one of this manager that came by itself. */
  Optional<Digest> latestOf(PersonId manager);

  /** The latest one of this manager, whether it came by itself or was asked for. */
  Optional<Digest> newestOf(PersonId manager);

  /** Those that speak of a check-in of that person asked then. */
  List<Digest> covering(PersonId member, Instant askedAt);

  /** Those made after that instant over a team that the person was on, the oldest first. */
  List<Digest> over(PersonId member, Instant after);
}
