package io.praxisbot.core.conversation.change;

import io.praxisbot.core.followup.digest.Sayings;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Map;

/**
 * A manager is shown openings outside of a digest, which keeps its own.
 *
 * @param openings their places, by the names of the gaps
 */
public record WordsShown(
    PersonId manager, OrganizationId organization, Map<String, Integer> openings, Instant at)
    implements Change {

  public WordsShown {
    openings = Map.copyOf(openings);
  }

  public Sayings on(Sayings before) {
    return before.saying(openings, at);
  }
}
