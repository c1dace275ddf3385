package io.praxisbot.core.conversation.apply;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.conversation.fact.Teams;
import io.praxisbot.core.conversation.followup.DigestFlow;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Revises digests in place when an answer comes late or changes: of each manager the latest one
 * that came by itself and the latest one asked for, once for all that a turn changes. What somebody
 * takes back goes from all of them.
 */
public final class DigestRevisions implements Applier.Revisions {

  /** Whoever got no digest for longer gets the next one soon, and looks at none before. */
  private static final Duration LATELY = Duration.ofDays(35);

  /** What was to be said before may have been said only then. */
  private static final Duration ON_ITS_WAY = Duration.ofDays(7);

  private final Stores stores;
  private final InstantSource wall;

  public DigestRevisions(Stores stores, InstantSource wall) {
    this.stores = stores;
    this.wall = wall;
  }

  @Override
  public void after(CheckInId id, String key, Instant now) {
    stores.checkIns().find(id).map(Stored::value).ifPresent(c -> revise(c, key, now));
  }

  private void revise(CheckIn checkIn, String key, Instant now) {
    Set<PersonId> readers = readers(checkIn.person(), now);
    latest(stores.digests().covering(checkIn.person(), checkIn.askedAt())).stream()
        .filter(digest -> readers.contains(digest.manager()))
        .forEach(digest -> revise(digest, key, now));
  }

  @Override
  public void about(PersonId person, Set<SlotId> shown, String key, Instant now) {
    Set<PersonId> readers = readers(person, now);
    latest(stores.digests().over(person, now.minus(LATELY))).stream()
        .filter(digest -> readers.contains(digest.manager()))
        .filter(digest -> !shown.contains(DigestFlow.slot(digest.id())))
        .forEach(digest -> revise(digest, key, now));
  }

  /**
   * Their manager, and whoever stands in. The former one's digests stay as they are, even where
   * they still speak of others.
   */
  private Set<PersonId> readers(PersonId person, Instant now) {
    Set<PersonId> readers = new HashSet<>();
    stores
        .reportingLines()
        .find(person)
        .flatMap(lines -> lines.value().manager())
        .ifPresent(readers::add);
    stores.deputyships().findAll(List.copyOf(readers)).stream()
        .flatMap(deputyship -> deputyship.acting(now).stream())
        .forEach(readers::add);
    return readers;
  }

  @Override
  public void takenBack(PersonId person, Instant since, String key, Instant now) {
    Instant shown = now.minus(Teams.LOOK_BACK);
    stores
        .digests()
        .over(person, since.isBefore(shown) ? shown : since)
        .forEach(digest -> revise(digest, key, now));
  }

  /** An older digest shows it, too, if it was revised or turned to since then. */
  @Override
  public void unshared(PersonId person, Instant since, String key, Instant now) {
    Instant from = since.isBefore(Instant.EPOCH.plus(ON_ITS_WAY)) ? since : since.minus(ON_ITS_WAY);
    List<Digest> all = stores.digests().over(person, now.minus(Teams.LOOK_BACK));
    List<Digest> older = all.stream().filter(d -> d.until().isBefore(from)).toList();
    Set<SlotId> shown =
        stores
            .ledger()
            .placed(
                older.stream().map(Digest::manager).distinct().toList(),
                older.stream().map(digest -> DigestFlow.slot(digest.id())).toList(),
                from);
    all.stream()
        .filter(d -> !d.until().isBefore(from) || shown.contains(DigestFlow.slot(d.id())))
        .forEach(digest -> revise(digest, key, now));
  }

  private static Collection<Digest> latest(List<Digest> oldestFirst) {
    Map<List<Object>, Digest> latest = new LinkedHashMap<>();
    oldestFirst.forEach(d -> latest.put(List.of(d.manager(), d.onDemand()), d));
    return latest.values();
  }

  /**
   * A revision that nobody has begun to send is rendered after this change, too. One that has gone
   * out between two changes of a turn can't show the second: then that change brings its own.
   */
  private void revise(Digest digest, String key, Instant now) {
    Delivery ofTurn = revision(digest, key.substring(0, key.lastIndexOf('!')), now);
    if (!stores.ledger().insert(ofTurn) && !waits(ofTurn.id())) {
      stores.ledger().insert(revision(digest, key, now));
    }
  }

  private boolean waits(DeliveryKey revision) {
    return stores
        .ledger()
        .find(revision)
        .map(Stored::value)
        .filter(d -> d.state() == Delivery.State.PENDING && d.claim().isEmpty())
        .isPresent();
  }

  /** Of those who have all gone to other managers, the view shows nothing any more. */
  private Delivery revision(Digest digest, String key, Instant now) {
    return new Delivery(
        new DeliveryKey(key + "#" + digest.id()),
        digest.manager(),
        digest.organization(),
        "digest",
        DigestFlow.args(digest.id()),
        Optional.of(DigestFlow.slot(digest.id())),
        Delivery.Place.IN_PLACE,
        Optional.empty(),
        false,
        now,
        0,
        Delivery.State.PENDING,
        Optional.of(wall.instant()),
        Optional.empty(),
        List.of());
  }
}
