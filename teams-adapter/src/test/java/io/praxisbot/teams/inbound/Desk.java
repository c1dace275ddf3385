package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.DeliveryStores;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.delivery.Platform;
import io.praxisbot.core.delivery.StrictPlatform;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.FirstAdmins;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.roster.Register;
import io.praxisbot.core.roster.Roster;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.store.mongo.TestDatabase;
import io.praxisbot.core.table.Upload;
import io.praxisbot.core.time.Clocks;
import io.praxisbot.core.time.TestClock;
import io.praxisbot.teams.outbound.Handing;
import io.praxisbot.teams.outbound.Refreshes;
import io.praxisbot.teams.render.AdaptiveCards;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.bson.Document;

/** The way in, whole, on a real database and the real core; only Teams itself is played. */
final class Desk implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");

  /** How far the business clock is ahead. */
  static final Duration AHEAD = Duration.ofDays(30);

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  final TestDatabase database = TestDatabase.open();
  final MongoStores stores = database.stores();
  final TestClock wall = new TestClock(NOW);
  final StrictPlatform teams = new StrictPlatform(PlatformName.TEAMS, wall, false);

  /** What files there are to fetch, and which were. */
  final String table = "person,manager\nzoe@example.com,\n";

  final List<String> fetched = Collections.synchronizedList(new ArrayList<>());
  final List<String> remarks = Collections.synchronizedList(new ArrayList<>());

  /** What a member look-up would tell, by Teams' own name. */
  final Map<String, Sighting> directory = new HashMap<>();

  volatile boolean nobodyTells;

  /** Whether an update of a pressed card is handed to the press, as the real platform does. */
  volatile boolean refreshing;

  private final Refreshes refreshes = new Refreshes();
  private boolean lost;
  private final ExecutorService hands = Executors.newFixedThreadPool(4);
  private final Roster roster;
  private final TeamsDoor door;

  Desk() {
    this(new LocalGuard());
  }

  Desk(Guard guard) {
    knows("29:1a-alex", Activities.ALEX, "Alex Wilber", Profile.Kind.MEMBER);
    Engine engine = new Engine(stores, new Agenda(stores), wall, wall);
    Renderer renderer = new Renderer(stores, wall);
    Dispatcher dispatcher =
        new Dispatcher(
            DeliveryStores.of(stores),
            renderer,
            List.of(platform()),
            wall,
            "desk",
            DeliveryWatch.NOBODY);
    roster = new Roster(stores, engine, FirstAdmins.none(), wall);
    Registry registry =
        new Registry(
            new Register(PlatformName.TEAMS, stores, wall), stores, roster::sight, this::meet);
    Reception reception =
        Reception.of(
            new Bot(engine, dispatcher, renderer::form),
            registry,
            new Voice(
                refreshes, (tenant, there, said) -> remarks.add(there.conversation() + " " + said)),
            (name, url) -> {
              fetched.add(url);
              return Upload.of(name, table.getBytes(StandardCharsets.UTF_8));
            },
            hands,
            new Clocks(() -> wall.instant().plus(AHEAD), wall));
    door = new TeamsDoor(guard, reception);
  }

  private Platform platform() {
    return new Refreshing(
        teams,
        (address, message) -> {
          if (refreshing) {
            Handing.over(refreshes, address, new AdaptiveCards().message(message).get(0).content());
          }
        });
  }

  private Optional<Person> meet(WorkspaceId tenant, Whereabouts seen) {
    if (nobodyTells) {
      throw new NotNowException("throttled");
    }
    return Optional.ofNullable(directory.get(seen.user()))
        .flatMap(
            sighting ->
                roster.sight(
                    stores.workspaces().find(tenant).orElseThrow().value().organization(),
                    sighting));
  }

  // --- people

  static Account account(String user) {
    return new Account(PlatformName.TEAMS, new WorkspaceId(Activities.TENANT), user);
  }

  void knows(String teamsId, String user, String name, Profile.Kind kind) {
    directory.put(
        teamsId,
        new Sighting(
            account(user),
            name,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.of(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.com"),
            kind,
            false));
  }

  Person person(String user) {
    return stores.people().byAccount(account(user)).orElseThrow();
  }

  Optional<ConversationReference> reference(String user) {
    return stores.conversationReferences().find(account(user).key()).map(Stored::value);
  }

  Optional<Workspace> tenant() {
    return stores.workspaces().find(new WorkspaceId(Activities.TENANT)).map(Stored::value);
  }

  static OrganizationId organization() {
    return new OrganizationId("teams-" + Activities.TENANT);
  }

  // --- what Teams sends

  Answered sends(JsonNode activity) {
    return sends(Optional.empty(), activity.toString());
  }

  Answered sends(Optional<String> authorization, String body) {
    return door.answer(
        authorization, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }

  /** Sends it, and expects that Teams is told that it was taken. */
  Desk tells(JsonNode activity) {
    assertThat(sends(activity)).isEqualTo(Answered.TAKEN);
    return this;
  }

  /** What an invoke is answered with. */
  JsonNode invokes(JsonNode activity) {
    Answered answered = sends(activity);
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.contentType()).startsWith("application/json");
    try {
      return new ObjectMapper().readTree(answered.body());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  // --- what comes of it

  /** Waits until so many new messages went out in all. */
  List<String> texts(int count) {
    Awaitility.await().atMost(PATIENCE).until(() -> teams.posts().size() >= count);
    return posts();
  }

  private List<String> posts() {
    return teams.posts().stream().map(accepted -> accepted.message().plainText()).toList();
  }

  /** All that was begun is done: it sends no more by itself. */
  List<String> textsAfterAll() {
    finish();
    return posts();
  }

  List<String> remarksAfterAll() {
    finish();
    return List.copyOf(remarks);
  }

  private void finish() {
    hands.shutdown();
    Awaitility.await().atMost(PATIENCE).until(hands::isTerminated);
  }

  /** The latest button with that label. */
  Button button(String label) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> latest(label), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<Button> latest(String label) {
    return teams.log().stream()
        .flatMap(accepted -> accepted.message().buttons().stream())
        .filter(button -> button.label().equals(label))
        .reduce((older, newer) -> newer);
  }

  /** All that the database holds, by collection. */
  Map<String, List<String>> kept() {
    String uri = database.connectionString();
    try (MongoClient client = MongoClients.create(uri)) {
      MongoDatabase all = client.getDatabase(new com.mongodb.ConnectionString(uri).getDatabase());
      Map<String, List<String>> kept = new TreeMap<>();
      for (String name : all.listCollectionNames()) {
        List<String> documents = new ArrayList<>();
        all.getCollection(name).find().map(Document::toJson).into(documents);
        if (!documents.isEmpty()) {
          kept.put(name, documents);
        }
      }
      return kept;
    }
  }

  /** The database is gone from now on. */
  void losesItsDatabase() {
    database.close();
    lost = true;
  }

  @Override
  public void close() {
    hands.shutdownNow();
    if (!lost) {
      database.close();
    }
  }
}
