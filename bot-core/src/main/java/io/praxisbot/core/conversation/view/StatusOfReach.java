package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.Reach;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whom messages don't reach, and why: what the ledger and the platforms tell of it. */
final class StatusOfReach {

  /** What was missed in a monthly rhythm is told until the next time. */
  private static final Duration LATELY = Duration.ofDays(35);

  private static final int MOST_NAMED = 10;
  private static final int MOST_FAILURES = 100;
  private static final int AT_ONCE = 1_000;

  private final Scene scene;
  private final List<Delivery> failures;
  private final Map<PersonId, Person> concerned = new LinkedHashMap<>();
  private final Map<PersonId, Reachability.Shut> shut;
  private final Map<PersonId, Instant> arrived;

  StatusOfReach(Scene scene) {
    this.scene = scene;
    this.failures = failures();
    Stores stores = scene.stores();
    List<Account> closed = closed(stores, scene.reader().organization());
    for (int from = 0; from < closed.size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, closed.size());
      concern(stores.people().byAccounts(closed.subList(from, to)));
    }
    Set<PersonId> missed = new LinkedHashSet<>(failures.stream().map(Delivery::to).toList());
    concern(stores.people().findAll(missed));
    this.shut = shut(stores, concerned.values());
    this.arrived = stores.ledger().arrived(missed, scene.now().minus(LATELY));
  }

  private void concern(Collection<Person> people) {
    people.forEach(person -> concerned.put(person.id(), person));
  }

  /** What didn't arrive, of what was written since then; newest first. */
  List<Delivery> failed(Instant since) {
    return failures.stream().filter(failed -> !failed.createdAt().isBefore(since)).toList();
  }

  /** Everybody of whom something is to be told. */
  Collection<Person> people() {
    return concerned.values();
  }

  /** How far messages to somebody get. Who never had the bot misses what they were to get. */
  Reach of(Person person) {
    List<Instant> missing =
        failures.stream()
            .filter(failed -> failed.to().equals(person.id()))
            .map(Delivery::createdAt)
            .toList();
    Optional<Reachability.Shut> why = Optional.ofNullable(shut.get(person.id()));
    return new Reach(
        why.map(known -> known.since().orElseGet(() -> first(missing, person))),
        missing,
        Optional.ofNullable(arrived.get(person.id())));
  }

  private static Instant first(List<Instant> missing, Person person) {
    return missing.stream().min(Instant::compareTo).orElse(person.since());
  }

  /** Names those whom nothing reaches, and those for whom something is missing. */
  void add(Blocks blocks, Collection<Gap> gaps) {
    List<Gap> missing = gaps.stream().filter(gap -> gap.kind() == GapKind.UNDELIVERED).toList();
    Map<PersonId, Delivery> latest = new LinkedHashMap<>();
    failures.forEach(failed -> latest.putIfAbsent(failed.to(), failed));
    Map<PersonId, Person> seen =
        scene.seen(Content.LEDGER, missing.stream().map(Gap::person).toList());
    List<Rich> closed = new ArrayList<>();
    List<Rich> lost = new ArrayList<>();
    for (Gap gap : missing) {
      Person person = seen.get(gap.person());
      Reachability.Shut why = shut.get(gap.person());
      if (person != null && why != null) {
        closed.add(line(person, gap, scene.plain("status.unreached." + why.why())));
      } else if (person != null) {
        Delivery failed = Objects.requireNonNull(latest.get(gap.person()));
        lost.add(line(person, gap, new Fate(scene, failed).state()));
      }
    }
    String least = failures.size() < MOST_FAILURES ? "no" : "yes";
    lines(blocks, "unreached", closed, least);
    lines(blocks, "undelivered", lost, least);
    later(blocks, latest.keySet(), missing);
  }

  /** A message that is lost stays so, but whoever got later ones can be reached: no one's move. */
  private void later(Blocks blocks, Collection<PersonId> missed, Collection<Gap> missing) {
    Set<PersonId> open = missing.stream().map(Gap::person).collect(toSet());
    List<PersonId> later =
        missed.stream().filter(id -> !open.contains(id) && arrived.containsKey(id)).toList();
    if (!later.isEmpty()) {
      List<PersonId> first = later.stream().limit(MOST_NAMED).toList();
      List<String> names =
          scene.seen(Content.LEDGER, first).values().stream().map(Person::name).toList();
      int more = later.size() - first.size();
      blocks.small("status.later", Map.of("people", Names.joined(names, more), "more", more));
    }
  }

  private Rich line(Person person, Gap gap, String why) {
    String day = scene.dates().day(gap.since().atZone(scene.reader().zone()).toLocalDate());
    return scene.rich("status.line", Map.of("person", person.name(), "why", why, "day", day));
  }

  private void lines(Blocks blocks, String what, Collection<Rich> lines, String least) {
    if (lines.isEmpty()) {
      return;
    }
    blocks.paragraph("status." + what, Map.of("count", lines.size(), "least", least));
    blocks.bullets(lines.stream().limit(MOST_NAMED).toList());
    if (lines.size() > MOST_NAMED) {
      int rest = lines.size() - MOST_NAMED;
      blocks.small("status.more", Map.of("count", rest, "least", least));
    }
    blocks.small("status.next.gap", Map.of("next", scene.plain("gap.next." + what)));
  }

  /** Whom the bot may not write to any more, those who have none, and those who are gone. */
  private static Map<PersonId, Reachability.Shut> shut(Stores stores, Collection<Person> people) {
    List<Person> part = people.stream().filter(p -> p.enrolment() == Enrolment.ACTIVE).toList();
    Map<PersonId, Reachability.Shut> shut = new LinkedHashMap<>(Reachability.of(stores, part));
    part.stream()
        .filter(Person::deactivated)
        .forEach(
            person ->
                shut.put(
                    person.id(),
                    new Reachability.Shut(
                        "gone", person.profile().flatMap(Profile::deactivatedAt))));
    return shut;
  }

  /** All of them: most may be of people who don't take part. */
  private static List<Account> closed(Stores stores, OrganizationId organization) {
    List<WorkspaceId> workspaces =
        stores
            .organizations()
            .find(organization)
            .map(Stored::value)
            .map(o -> o.workspaces())
            .orElse(List.of());
    return workspaces.stream()
        .flatMap(id -> stores.conversationReferences().closed(id, Integer.MAX_VALUE).stream())
        .map(ConversationReference::account)
        .toList();
  }

  /** What a block or a missing app kept from somebody is over once they can be reached again. */
  private List<Delivery> failures() {
    Instant since = scene.now().minus(LATELY);
    List<Delivery> failed =
        scene.stores().ledger().failed(scene.reader().organization(), since, MOST_FAILURES);
    Map<PersonId, Instant> again = Reachability.again(scene.stores(), recipients(failed));
    return failed.stream()
        .filter(
            delivery ->
                !Fate.isOutOfReach(delivery)
                    || !delivery
                        .createdAt()
                        .isBefore(again.getOrDefault(delivery.to(), Instant.MIN)))
        .toList();
  }

  private List<Person> recipients(List<Delivery> failed) {
    List<PersonId> shut =
        failed.stream().filter(Fate::isOutOfReach).map(Delivery::to).distinct().toList();
    return shut.isEmpty() ? List.of() : scene.stores().people().findAll(shut);
  }
}
