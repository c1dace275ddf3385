package io.praxisbot.core.conversation.change;

import io.praxisbot.core.goal.GrowthSignal;
import io.praxisbot.core.goal.Guidance;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A change of what people were told about how they grow. */
public sealed interface GuidanceChange extends Change {

  PersonId person();

  OrganizationId organization();

  Guidance on(Guidance before);

  /** A hint was given; not again before its time. */
  record GrowthHinted(
      PersonId person, OrganizationId organization, GrowthSignal.Kind kind, LocalDate day)
      implements GuidanceChange {
    @Override
    public Guidance on(Guidance before) {
      return before.telling(kind, day);
    }
  }

  /** The manager may know that somebody tries without learning, from then on; or nobody may. */
  record StallShared(PersonId person, OrganizationId organization, Optional<Instant> from)
      implements GuidanceChange {
    @Override
    public Guidance on(Guidance before) {
      return before.sharingStall(from);
    }
  }
}
