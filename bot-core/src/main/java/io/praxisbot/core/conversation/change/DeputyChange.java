package io.praxisbot.core.conversation.change;

import io.praxisbot.core.people.Deputy;
import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A change of who stands in for a manager. */
public sealed interface DeputyChange extends Change {
  PersonId manager();

  OrganizationId organization();

  Deputyship on(Deputyship before);

  /** Whose digests are concerned by it. */
  List<PersonId> deputies();

  /** Somebody stands in, in the place of whoever did. */
  record DeputyNamed(PersonId manager, OrganizationId organization, Deputy deputy, Instant at)
      implements DeputyChange {
    @Override
    public Deputyship on(Deputyship before) {
      return before.naming(deputy, at);
    }

    @Override
    public List<PersonId> deputies() {
      return List.of(deputy.person());
    }
  }

  /** That one doesn't stand in any more; refused if it is somebody else by now. */
  record DeputyEnded(PersonId manager, OrganizationId organization, Deputy deputy, Instant at)
      implements DeputyChange {
    @Override
    public Deputyship on(Deputyship before) {
      return Refusal.unlessLate(before.standing(at).equals(Optional.of(deputy)), before).none(at);
    }

    @Override
    public List<PersonId> deputies() {
      return List.of(deputy.person());
    }
  }

  /** It is again who it was; refused if it is a third by now. */
  record DeputyRestored(
      PersonId manager,
      OrganizationId organization,
      Optional<Deputy> before,
      Optional<Deputy> after,
      Instant at)
      implements DeputyChange {
    @Override
    public Deputyship on(Deputyship now) {
      Deputyship held = Refusal.unlessLate(now.standing(at).equals(after), now);
      return before
          .filter(deputy -> deputy.until().isAfter(at))
          .map(deputy -> held.again(deputy, at))
          .orElseGet(() -> held.none(at));
    }

    @Override
    public List<PersonId> deputies() {
      return Stream.concat(before.stream(), after.stream()).map(Deputy::person).toList();
    }
  }
}
