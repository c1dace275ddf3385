package io.praxisbot.core.conversation.change;

import io.praxisbot.core.followup.digest.Sayings;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;

/**
 * A manager marks an opening as of use or not.
 *
 * @param opening its key
 */
public record SayingChange(
    PersonId manager, OrganizationId organization, String opening, Sayings.Mark mark)
    implements Change {
  public Sayings on(Sayings before) {
    return before.marking(opening, mark);
  }
}
