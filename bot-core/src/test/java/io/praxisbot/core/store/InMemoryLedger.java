package io.praxisbot.core.store;

import static java.util.Comparator.naturalOrder;

import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The ledger in memory. */
public class InMemoryLedger extends InMemoryAggregates<DeliveryKey, Delivery> implements Ledger {

  private static final Comparator<Delivery> AS_CREATED =
      Comparator.comparing(Delivery::createdAt)
          .thenComparing(Delivery::order)
          .thenComparing(delivery -> delivery.id().value());

  public InMemoryLedger() {
    super(Delivery::id);
  }

  @Override
  public synchronized List<Stored<Delivery>> due(
      Instant wallNow, int limit, Set<OrganizationId> except) {
    return values().stream()
        .filter(delivery -> !except.contains(delivery.organization()))
        .filter(delivery -> isDue(delivery, wallNow) && !isClaimed(delivery, wallNow))
        .sorted(AS_CREATED)
        .limit(limit)
        .map(delivery -> super.find(delivery.id()))
        .flatMap(Optional::stream)
        .toList();
  }

  @Override
  public boolean busy(Instant wallNow) {
    return values().stream().anyMatch(d -> isDue(d, wallNow) || isClaimed(d, wallNow));
  }

  @Override
  public synchronized List<Stored<Delivery>> held(Instant businessNow, int limit) {
    return values().stream()
        .filter(d -> d.held() && !d.notBefore().orElseThrow().isAfter(businessNow))
        .sorted(Comparator.comparing((Delivery d) -> d.notBefore().orElseThrow()))
        .limit(limit)
        .flatMap(delivery -> super.find(delivery.id()).stream())
        .toList();
  }

  @Override
  public synchronized List<Stored<Delivery>> heldFor(PersonId person) {
    return values().stream()
        .filter(d -> d.held() && d.to().equals(person))
        .sorted(AS_CREATED)
        .flatMap(delivery -> super.find(delivery.id()).stream())
        .toList();
  }

  @Override
  public Optional<Instant> nextHeld() {
    return values().stream()
        .filter(Delivery::held)
        .map(d -> d.notBefore().orElseThrow())
        .min(Comparator.naturalOrder());
  }

  @Override
  public int proactiveTo(PersonId person, Instant since) {
    return (int)
        to(person, Instant.EPOCH).stream()
            .filter(Delivery::proactive)
            .filter(d -> !d.notBefore().orElse(d.createdAt()).isBefore(since))
            .count();
  }

  @Override
  public List<Delivery> to(PersonId person, Instant since) {
    return values().stream()
        .filter(d -> d.to().equals(person) && !d.createdAt().isBefore(since))
        .sorted(AS_CREATED)
        .toList();
  }

  @Override
  public int failedIn(OrganizationId organization, Instant since) {
    return (int)
        values().stream()
            .filter(d -> d.organization().equals(organization) && d.failed())
            .filter(d -> !d.createdAt().isBefore(since))
            .count();
  }

  @Override
  public List<Delivery> failed(OrganizationId organization, Instant since, int limit) {
    return values().stream()
        .filter(d -> d.organization().equals(organization) && d.failed())
        .filter(d -> !d.createdAt().isBefore(since))
        .sorted(AS_CREATED.reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public Map<PersonId, Instant> arrived(Collection<PersonId> people, Instant since) {
    return values().stream()
        .filter(d -> people.contains(d.to()) && !d.createdAt().isBefore(since))
        .filter(d -> d.state() == Delivery.State.DELIVERED)
        .filter(d -> d.aside().filter(a -> !a.address().equals(Aside.DIRECT)).isEmpty())
        .filter(d -> d.place() == Delivery.Place.NEW)
        .collect(
            Collectors.toMap(
                Delivery::to, Delivery::createdAt, BinaryOperator.maxBy(naturalOrder())));
  }

  @Override
  public Set<SlotId> placed(Collection<PersonId> people, Collection<SlotId> slots, Instant since) {
    return values().stream()
        .filter(d -> people.contains(d.to()) && !d.createdAt().isBefore(since))
        .flatMap(d -> d.slot().stream())
        .filter(slots::contains)
        .collect(Collectors.toSet());
  }

  private static boolean isDue(Delivery delivery, Instant wallNow) {
    return delivery.dueAt().filter(at -> !at.isAfter(wallNow)).isPresent();
  }

  private static boolean isClaimed(Delivery delivery, Instant wallNow) {
    return delivery.claim().filter(claim -> claim.until().isAfter(wallNow)).isPresent();
  }
}
