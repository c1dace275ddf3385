package io.praxisbot.app.playground;

import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.Lookup;
import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.delivery.Platform;
import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.store.Panes;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/**
 * Direct messages as lines of a pane. A line is named after its delivery, so none is there twice.
 */
final class PlaygroundPlatform implements Platform {

  private static final String CHANNEL = "pane";

  private final Panes panes;
  private final InstantSource business;
  private final Revisions revisions;

  PlaygroundPlatform(Panes panes, InstantSource business, Revisions revisions) {
    this.panes = panes;
    this.business = business;
    this.revisions = revisions;
  }

  @Override
  public PlatformName name() {
    return PlatformName.PLAYGROUND;
  }

  @Override
  public Outcome post(Account to, DeliveryKey key, Message message) {
    String id = UUID.nameUUIDFromBytes(key.value().getBytes(StandardCharsets.UTF_8)).toString();
    panes.add(
        new Panes.Line(
            id, person(to), key.value(), business.instant(), false, "", Optional.of(message)));
    revisions.changed();
    return new Outcome.Delivered(ref(to, id));
  }

  @Override
  public Outcome update(PostRef ref, DeliveryKey key, Message message) {
    boolean there = panes.edit(ref.message(), message);
    revisions.changed();
    return there ? new Outcome.Delivered(ref) : new Outcome.Rejected(Outcome.Rejected.MESSAGE_GONE);
  }

  @Override
  public Lookup find(Account to, DeliveryKey key) {
    return panes
        .byKey(person(to), key.value())
        .<Lookup>map(line -> new Lookup.Found(ref(to, line.id())))
        .orElseGet(Lookup.Absent::new);
  }

  private static PersonId person(Account account) {
    return new PersonId(account.user());
  }

  private static PostRef ref(Account to, String id) {
    return new PostRef(to, CHANNEL, id);
  }
}
