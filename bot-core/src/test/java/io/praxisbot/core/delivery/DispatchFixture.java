package io.praxisbot.core.delivery;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.InMemoryLanes;
import io.praxisbot.core.store.InMemoryLedger;
import io.praxisbot.core.store.InMemoryPeople;
import io.praxisbot.core.store.InMemoryPosts;
import io.praxisbot.core.time.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A ledger, a Slack that can tell, a Teams that can't, and a few people on them. */
final class DispatchFixture {

  static final Instant START = Instant.parse("2027-01-07T15:00:00Z");
  static final OrganizationId ORGANIZATION = new OrganizationId("sunroof");

  final TestClock wall = new TestClock(START);
  final InMemoryLedger ledger = new InMemoryLedger();
  final InMemoryPosts posts = new InMemoryPosts();
  final InMemoryLanes lanes = new InMemoryLanes();
  final InMemoryPeople people = new InMemoryPeople();
  final StrictPlatform slack = new StrictPlatform(PlatformName.SLACK, wall, true);
  final StrictPlatform teams = new StrictPlatform(PlatformName.TEAMS, wall, false);
  final List<Delivery> settled = new ArrayList<>();
  final Set<String> unspeakable = new HashSet<>();
  final Set<String> unrenderable = new HashSet<>();
  private int written;

  final DeliveryStores stores = new DeliveryStores(ledger, posts, lanes, people);
  final Dispatcher dispatcher = dispatcher("replica-1");

  Dispatcher dispatcher(String owner) {
    return new Dispatcher(stores, this::render, List.of(slack, teams), wall, owner, watch());
  }

  DeliveryWatch watch() {
    return new DeliveryWatch() {
      @Override
      public void settled(Delivery delivery) {
        settled.add(delivery);
      }
    };
  }

  /** Says the name of its view. */
  Optional<Message> render(Delivery delivery, Person to) {
    if (unrenderable.contains(delivery.view())) {
      throw new IllegalStateException("can't be rendered");
    }
    return unspeakable.contains(delivery.view())
        ? Optional.empty()
        : Optional.of(new Message(List.of(new Block.Paragraph(Rich.plain(delivery.view())))));
  }

  PersonId onSlack(String name) {
    return person(name, account(PlatformName.SLACK, "T1", name));
  }

  PersonId onTeams(String name) {
    return person(name, account(PlatformName.TEAMS, "tenant", name));
  }

  static Account account(PlatformName platform, String workspace, String user) {
    return new Account(platform, new WorkspaceId(workspace), user);
  }

  PersonId person(String name, Account... accounts) {
    return person(ORGANIZATION, name, accounts);
  }

  PersonId person(OrganizationId organization, String name, Account... accounts) {
    PersonId id = new PersonId(name);
    people.insert(
        new Person(
            id,
            organization,
            name,
            "",
            ZoneId.of("Europe/Lisbon"),
            Locale.ENGLISH,
            List.of(accounts),
            false,
            Enrolment.ACTIVE,
            START,
            Optional.empty()));
    return id;
  }

  /** Writes a new message into the ledger. */
  DeliveryKey says(PersonId to, String view) {
    return write(to, view, Optional.empty(), Delivery.Place.NEW);
  }

  /** Writes a new message, which later ones may replace. */
  DeliveryKey asks(PersonId to, String view, String slot) {
    return write(to, view, Optional.of(new SlotId(slot)), Delivery.Place.NEW);
  }

  /** Writes one that replaces what stands in the slot. */
  DeliveryKey replaces(PersonId to, String view, String slot) {
    return write(to, view, Optional.of(new SlotId(slot)), Delivery.Place.IN_PLACE);
  }

  /** Writes one that later ones are compared with. */
  DeliveryKey tells(PersonId to, String view, String slot) {
    return compared(to, view, slot, Delivery.Place.NEW);
  }

  /** Writes one that is sent only where something else stands in the slot. */
  DeliveryKey revises(PersonId to, String view, String slot) {
    return compared(to, view, slot, Delivery.Place.IN_PLACE);
  }

  private DeliveryKey compared(PersonId to, String view, String slot, Delivery.Place place) {
    Optional<SlotId> at = Optional.of(new SlotId(slot));
    return write(to, view, at, place, Optional.empty(), Map.of(Delivery.COMPARED, "yes"));
  }

  /** Writes a new message that is said where the person typed or pressed. */
  DeliveryKey saysAside(PersonId to, String view, String address) {
    return write(to, view, Optional.empty(), Delivery.Place.NEW, aside(to, address), Map.of());
  }

  /** As above, one that later ones may replace. */
  DeliveryKey asksAside(PersonId to, String view, String slot, String address) {
    Optional<SlotId> at = Optional.of(new SlotId(slot));
    return write(to, view, at, Delivery.Place.NEW, aside(to, address), Map.of());
  }

  /** Writes one that replaces what was pressed, which was said aside. */
  DeliveryKey replacesAside(PersonId to, String view, String slot, String address) {
    Optional<SlotId> at = Optional.of(new SlotId(slot));
    return write(to, view, at, Delivery.Place.IN_PLACE, aside(to, address), Map.of());
  }

  /** Writes a new message that is said where that account was used. */
  DeliveryKey saysAside(PersonId to, String view, Account by) {
    return write(to, view, Optional.empty(), Delivery.Place.NEW, aside(by, "open"), Map.of());
  }

  /** Writes one that answers a press by that account, in the place of what it replaces. */
  DeliveryKey replacesAside(PersonId to, String view, String slot, Account by) {
    Optional<SlotId> at = Optional.of(new SlotId(slot));
    return write(to, view, at, Delivery.Place.IN_PLACE, aside(by, "open"), Map.of());
  }

  /** Writes one that takes the buttons off what stands in the slot. */
  DeliveryKey settles(PersonId to, String view, String slot, Optional<Aside> aside) {
    Optional<SlotId> at = Optional.of(new SlotId(slot));
    Map<String, String> settled = Map.of(Delivery.SETTLED, "-");
    return write(to, view, at, Delivery.Place.IN_PLACE, aside, settled);
  }

  /** The way back from where the person typed or pressed on Slack. */
  static Optional<Aside> aside(PersonId by, String address) {
    return aside(account(PlatformName.SLACK, "T1", by.value()), address);
  }

  static Optional<Aside> aside(Account by, String address) {
    return Optional.of(new Aside(by, address, true, true));
  }

  private DeliveryKey write(PersonId to, String view, Optional<SlotId> slot, Delivery.Place place) {
    return write(to, view, slot, place, Optional.empty(), Map.of());
  }

  private DeliveryKey write(
      PersonId to,
      String view,
      Optional<SlotId> slot,
      Delivery.Place place,
      Optional<Aside> aside,
      Map<String, String> args) {
    DeliveryKey key = new DeliveryKey("turn-" + written + "/0");
    ledger.insert(
        new Delivery(
            key,
            to,
            people.find(to).orElseThrow().value().organization(),
            view,
            args,
            slot,
            place,
            aside,
            false,
            START.plusMillis(written++),
            0,
            Delivery.State.PENDING,
            Optional.of(wall.instant()),
            Optional.empty(),
            List.of()));
    return key;
  }

  Delivery of(DeliveryKey key) {
    return ledger.find(key).orElseThrow().value();
  }

  Optional<PostRef> standsIn(String slot) {
    return posts.in(new SlotId(slot)).map(Post::ref);
  }

  void after(Duration time) {
    wall.advance(time);
    dispatcher.sendDue();
  }

  /** Lets a replica go on for as long as anything may still come. */
  void settle(Dispatcher by) {
    for (int round = 0; round < 30; round++) {
      by.sendDue();
      wall.advance(Duration.ofSeconds(7));
    }
  }

  /** What the ledger and the platforms disagree about. */
  List<String> problems() {
    List<StrictPlatform.Accepted> log = new ArrayList<>(slack.log());
    log.addAll(teams.log());
    return LedgerChecker.problems(ledger.values(), log);
  }

  /**
   * What a platform was annoyed by. Whoever ends between a throttled answer and closing the lane
   * costs one early call, which is refused again: better than an unknown.
   */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>(slack.complaints());
    complaints.addAll(teams.complaints());
    return complaints;
  }
}
