package io.praxisbot.teams.outbound;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.DeliveryStores;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.ConversationReference;
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
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.time.Clocks;
import io.praxisbot.core.time.TestClock;
import io.praxisbot.teams.fake.FakeClock;
import io.praxisbot.teams.fake.FakeMember;
import io.praxisbot.teams.fake.FakeTeams;
import io.praxisbot.teams.fake.FakeTenant;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A fake Teams, the platform in front of it and a dispatcher over a ledger, all by one clock, which
 * whoever waits moves. A message falls into parts where its text has a slash.
 */
final class TeamsStage implements AutoCloseable {

  /** How far the business clock is ahead. */
  static final Duration AHEAD = Duration.ofDays(30);

  private static final Instant START = Instant.parse("2027-01-07T15:00:00Z");
  private static final OrganizationId ORGANIZATION = new OrganizationId("teams-t1");
  private static final String BETWEEN_PARTS = " / ";

  final TestClock wall = new TestClock(START);
  final FakeTeams teams =
      FakeTeams.start(io.praxisbot.teams.fake.Registration.multiTenant(), FakeClock.of(wall));
  final FakeTenant acme = teams.tenant("t-1");
  final FakeMember ana = acme.member("0b0f-ana", "Ana Lima", "Europe/Lisbon");

  final TeamsConnection connection =
      new TeamsConnection(new ClientCredentials(registration(teams), wall), true);
  final Connector connector =
      new PacedConnector(
          connection,
          new Pace(Rates.teams(), new MovedMeter(wall), wall::advance),
          new Backoff(new Random(7)),
          wall);
  final InMemoryReferences references = new InMemoryReferences();
  final Refreshes refreshes = new Refreshes();
  final TeamsPlatform platform =
      new TeamsPlatform(
          connector,
          references,
          TeamsStage::parts,
          Optional.of(registration(teams).botId()),
          refreshes,
          new Clocks(() -> wall.instant().plus(AHEAD), wall));

  final InMemoryLedger ledger = new InMemoryLedger();
  private final InMemoryPeople people = new InMemoryPeople();
  private final Dispatcher dispatcher =
      new Dispatcher(
          new DeliveryStores(ledger, new InMemoryPosts(), new InMemoryLanes(), people),
          (delivery, to) -> Optional.of(message(delivery.view())),
          List.of(platform),
          wall,
          "replica-1",
          DeliveryWatch.NOBODY);

  private int written;

  TeamsStage() {
    has(ana);
  }

  static Registration registration(FakeTeams teams) {
    var known = teams.registration();
    return new Registration(
        known.appId(), known.password(), known.tenant(), URI.create(teams.loginUrl()));
  }

  /** Somebody has the bot, and their conversation with it is known. */
  void has(FakeMember member) {
    member.personalChat().bringBot(true);
    references.insert(reference(member, Optional.of(member.personalChat().id())));
  }

  ConversationReference reference(FakeMember member, Optional<String> conversation) {
    return ConversationReference.open(
        account(member), member.tenant().serviceUrl(), conversation, member.id(), START);
  }

  ConversationReference kept(FakeMember member) {
    return references.find(account(member).key()).map(Stored::value).orElseThrow();
  }

  static Account account(FakeMember member) {
    WorkspaceId workspace = new WorkspaceId(member.tenant().id());
    return new Account(PlatformName.TEAMS, workspace, member.aadObjectId());
  }

  static Message message(String text) {
    return new Message(List.of(new Block.Paragraph(Rich.plain(text))));
  }

  private static List<Part> parts(Message message) {
    return Arrays.stream(message.plainText().split(BETWEEN_PARTS)).map(TeamsStage::part).toList();
  }

  static Part part(String text) {
    ObjectNode card = JsonNodeFactory.instance.objectNode();
    card.put("type", "AdaptiveCard").put("version", "1.5").put("fallbackText", text);
    card.putArray("body").addObject().put("type", "TextBlock").put("text", text).put("wrap", true);
    return new Part(card, text);
  }

  /** What somebody's chat with the bot says, oldest first. */
  static List<String> texts(FakeMember member) {
    return member.personalChat().messages().stream()
        .map(one -> one.activity().at("/attachments/0/content/body/0/text").asText())
        .toList();
  }

  DeliveryKey says(FakeMember to, String text) {
    return write(to, text, Optional.empty(), Delivery.Place.NEW);
  }

  DeliveryKey asks(FakeMember to, String text, String slot) {
    return write(to, text, Optional.of(new SlotId(slot)), Delivery.Place.NEW);
  }

  DeliveryKey replaces(FakeMember to, String text, String slot) {
    return write(to, text, Optional.of(new SlotId(slot)), Delivery.Place.IN_PLACE);
  }

  private DeliveryKey write(
      FakeMember to, String view, Optional<SlotId> slot, Delivery.Place place) {
    DeliveryKey key = new DeliveryKey("turn-" + written + "/0");
    ledger.insert(
        new Delivery(
            key,
            person(to),
            ORGANIZATION,
            view,
            Map.of(),
            slot,
            place,
            Optional.empty(),
            false,
            START.plusMillis(written++),
            0,
            Delivery.State.PENDING,
            Optional.of(wall.instant()),
            Optional.empty(),
            List.of()));
    return key;
  }

  private PersonId person(FakeMember member) {
    PersonId id = new PersonId(member.tenant().id() + "-" + member.aadObjectId());
    people.insert(
        new Person(
            id,
            ORGANIZATION,
            member.name(),
            "",
            ZoneId.of(member.zone()),
            Locale.ENGLISH,
            List.of(account(member)),
            false,
            Enrolment.ACTIVE,
            START,
            Optional.empty(),
            Optional.empty()));
    return id;
  }

  int round() {
    return dispatcher.sendDue();
  }

  /** Goes on for as long as anything may still come. */
  void settle() {
    for (int round = 0; round < 20; round++) {
      dispatcher.sendDue();
      wall.advance(Duration.ofSeconds(7));
    }
  }

  /** What happened to it: the outcome of each try, and its reason. */
  List<String> story(DeliveryKey key) {
    return ledger.find(key).orElseThrow().value().tries().stream()
        .map(happened -> (happened.outcome() + " " + happened.reason()).strip())
        .toList();
  }

  @Override
  public void close() {
    connection.close();
    teams.close();
  }
}
