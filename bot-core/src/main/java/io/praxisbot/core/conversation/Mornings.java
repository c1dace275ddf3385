package io.praxisbot.core.conversation;

import io.praxisbot.core.agenda.Considerate;
import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Until when what one turn says is held, because others than whoever did it are asleep. */
final class Mornings {

  /** Whoever made the code waits for somebody to type it. */
  private static final Set<String> AWAITED =
      Set.of("link.done", "link.told", "link.organization.done", "link.organization.told");

  private final Stores stores;
  private final Conversation conversation;
  private final Map<PersonId, Person> people = new HashMap<>();
  private final Map<PersonId, Rules> rules = new HashMap<>();
  private boolean read;

  /**
   * @param conversation with whoever did it, and what they committed
   */
  Mornings(Stores stores, Conversation conversation) {
    this.stores = stores;
    this.conversation = conversation;
  }

  /** The business time until which it waits; empty if it is said now. */
  Optional<Instant> until(Delivery said, Instant now) {
    Instant wanted = said.notBefore().filter(at -> at.isAfter(now)).orElse(now);
    return Optional.of(isCausedByOthers(said) ? waking(said.to(), wanted) : wanted)
        .filter(at -> at.isAfter(now));
  }

  private boolean isCausedByOthers(Delivery said) {
    return !said.to().equals(conversation.id())
        && said.place() == Delivery.Place.NEW
        && said.aside().isEmpty()
        && !AWAITED.contains(said.view());
  }

  private Instant waking(PersonId to, Instant wanted) {
    if (!read) {
      readAll();
    }
    return Optional.ofNullable(people.get(to))
        .flatMap(
            person ->
                Optional.ofNullable(rules.get(to))
                    .map(r -> Considerate.waking(person, r.calendar(), wanted)))
        .orElse(wanted);
  }

  /** Of all at once: a table may concern many. */
  private void readAll() {
    Set<PersonId> concerned =
        conversation.pending().stream()
            .filter(Pending.ToSend.class::isInstance)
            .map(pending -> ((Pending.ToSend) pending).delivery())
            .filter(this::isCausedByOthers)
            .map(Delivery::to)
            .collect(Collectors.toSet());
    List<Person> found = stores.people().findAll(concerned);
    found.forEach(person -> people.put(person.id(), person));
    Map<PersonId, PersonId> managers =
        stores.reportingLines().findAll(concerned).stream()
            .filter(line -> line.manager().isPresent())
            .collect(Collectors.toMap(Reporting::id, line -> line.manager().orElseThrow()));
    rules.putAll(new Rhythms(stores.cadenceSettings()).of(found, managers));
    read = true;
  }
}
