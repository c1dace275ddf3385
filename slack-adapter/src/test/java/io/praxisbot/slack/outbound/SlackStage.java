package io.praxisbot.slack.outbound;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.composition.BlockCompositions;
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
import io.praxisbot.slack.fake.FakeClock;
import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeMessage;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Manifest;
import io.praxisbot.slack.render.BlockKit;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A fake Slack, the platform in front of it and a dispatcher over a ledger, all by one clock, which
 * whoever waits moves. A message falls into parts where its text has a slash.
 */
final class SlackStage implements AutoCloseable {

  private static final Instant START = Instant.parse("2027-01-07T15:00:00Z");
  private static final OrganizationId ORGANIZATION = new OrganizationId("slack-t1");
  private static final String BETWEEN_PARTS = " / ";

  final TestClock wall = new TestClock(START);
  final FakeSlack slack = FakeSlack.start(Manifest.http(), FakeClock.of(wall));
  final FakeWorkspace acme = slack.workspace("T1", "Acme");
  final FakeMember ana = acme.member("U1", "Ana Lima", "Europe/Lisbon");
  final SlackConnection connection = new SlackConnection(URI.create(slack.apiUrl()));
  final SlackPlatform platform =
      new SlackPlatform(
          new PacedWebApi(connection, this::token, MovedMeter.pace(Rates.slack(290), wall)),
          connection,
          SlackStage::parts,
          wall);

  final InMemoryLedger ledger = new InMemoryLedger();
  private final InMemoryPeople people = new InMemoryPeople();
  private final Dispatcher dispatcher =
      new Dispatcher(
          new DeliveryStores(ledger, new InMemoryPosts(), new InMemoryLanes(), people),
          this::rendered,
          List.of(platform),
          wall,
          "replica-1",
          DeliveryWatch.NOBODY);

  private final Map<DeliveryKey, String> instead = new HashMap<>();
  private int written;

  private Optional<Message> rendered(Delivery delivery, Person to) {
    return Optional.of(message(instead.getOrDefault(delivery.id(), delivery.view())));
  }

  private Tokens.Found token(WorkspaceId workspace) {
    return slack
        .workspace(workspace.value())
        .<Tokens.Found>map(known -> new Tokens.Token(known.botToken()))
        .orElseGet(Tokens.NotInstalled::new);
  }

  static Account account(FakeMember member) {
    WorkspaceId workspace = new WorkspaceId(member.workspace().id());
    return new Account(PlatformName.SLACK, workspace, member.id());
  }

  static Message message(String text) {
    return new Message(List.of(new Block.Paragraph(Rich.plain(text))));
  }

  private static List<BlockKit.Part> parts(Message message) {
    return Arrays.stream(message.plainText().split(BETWEEN_PARTS)).map(SlackStage::part).toList();
  }

  private static BlockKit.Part part(String text) {
    return new BlockKit.Part(
        List.of(Blocks.section(s -> s.text(BlockCompositions.plainText(text)))), text);
  }

  /** What a member's direct messages say, oldest first. */
  static List<String> texts(FakeMember member) {
    return member.messages().stream().map(FakeMessage::text).toList();
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
    PersonId id = new PersonId(member.workspace().id() + "-" + member.id());
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

  /** From now on the delivery says this. */
  void rewrites(DeliveryKey key, String text) {
    instead.put(key, text);
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

  void settleUntil(BooleanSupplier there) {
    for (int round = 0; round < 20 && !there.getAsBoolean(); round++) {
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
    slack.close();
  }
}
