package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.User;
import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.DeliveryStores;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.delivery.StrictPlatform;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.store.mongo.TestDatabase;
import io.praxisbot.core.time.TestClock;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;

/** The way in, whole, on a real database and the real core; only Slack itself is played. */
final class Desk implements AutoCloseable {

  static final String SECRET = "a signing secret";
  static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  final TestDatabase database = TestDatabase.open();
  final MongoStores stores = database.stores();
  final TestClock wall = new TestClock(NOW);
  final StrictPlatform slack = new StrictPlatform(PlatformName.SLACK, wall, true);
  final RecordedWebApi web = new RecordedWebApi();
  final List<String> told = Collections.synchronizedList(new ArrayList<>());
  final List<String> whispered = Collections.synchronizedList(new ArrayList<>());
  Optional<Form> checkInForm = Optional.empty();
  volatile boolean nobodyKnown;
  private boolean lost;
  private Errands errands = new Errands(4);
  private Reception reception;
  private SlackDoor door;

  Desk() {
    restart();
    stores
        .organizations()
        .insert(
            new Organization(
                new OrganizationId("slack-t1"), "Test", List.of(new WorkspaceId(Payloads.TEAM))));
  }

  /** As after a crash: nothing but the database is left. */
  void restart() {
    errands.close();
    errands = new Errands(4);
    Engine engine = new Engine(stores, new Agenda(stores), wall, wall);
    Renderer renderer = new Renderer(stores, wall);
    Dispatcher dispatcher =
        new Dispatcher(
            DeliveryStores.of(stores),
            renderer,
            List.of(slack),
            wall,
            "desk-" + errands.hashCode(),
            DeliveryWatch.NOBODY);
    Registry registry =
        new Registry(
            workspace -> workspace.value().equals(Payloads.TEAM), this::known, this::seen, gone());
    reception =
        Reception.of(
            new Bot(engine, dispatcher, screens(renderer)),
            registry,
            web,
            (Aside there, String sentence) -> whispered.add(sentence),
            errands,
            wall);
    door = new SlackDoor(SECRET, wall, reception);
  }

  private Optional<Person> known(Account account) {
    if (nobodyKnown) {
      throw new NotNowException("ratelimited");
    }
    return stores.people().byAccount(account);
  }

  private void seen(WorkspaceId workspace, User user) {
    told.add("seen " + workspace + " " + user.getId());
  }

  private InstallationWatch gone() {
    return new InstallationWatch() {
      @Override
      public void uninstalled(WorkspaceId workspace, Instant at) {
        told.add("uninstalled " + workspace + " " + at.getEpochSecond());
      }

      @Override
      public void tokensRevoked(WorkspaceId workspace, Instant at) {
        told.add("revoked " + workspace + " " + at.getEpochSecond());
      }
    };
  }

  private Screens screens(Renderer renderer) {
    return new Screens() {
      @Override
      public Optional<Form> form(PersonId person, Press press) {
        return renderer.form(person, press);
      }

      @Override
      public Optional<Form> checkInForm(PersonId person) {
        return checkInForm;
      }

      @Override
      public Optional<Message> home(PersonId person) {
        return slack.log().stream().map(StrictPlatform.Accepted::message).findFirst();
      }
    };
  }

  // --- people

  PersonId somebody(String user, Profile.Kind kind) {
    PersonId id = new PersonId("p-" + user);
    stores
        .people()
        .insert(
            new Person(
                id,
                new OrganizationId("slack-t1"),
                "Ana Lopes",
                "",
                ZoneId.of("Europe/Lisbon"),
                Locale.ENGLISH,
                List.of(new Account(PlatformName.SLACK, new WorkspaceId(Payloads.TEAM), user)),
                false,
                Enrolment.INVITED,
                NOW,
                Optional.empty(),
                Optional.of(
                    new Profile(Optional.empty(), kind, Optional.empty(), Optional.empty()))));
    return id;
  }

  // --- what Slack sends

  Answered sends(String body) {
    return sends(body.getBytes(StandardCharsets.UTF_8));
  }

  Answered sends(byte[] body) {
    return door.answer(signed(body, String.valueOf(wall.instant().getEpochSecond())));
  }

  Answered sends(Asked asked) {
    return door.answer(asked);
  }

  Asked signed(byte[] body, String timestamp) {
    return asked(
        body,
        Map.of(
            "x-slack-request-timestamp",
            timestamp,
            "x-slack-signature",
            new Signature(SECRET, wall).of(timestamp, body)));
  }

  static Asked asked(byte[] body, Map<String, String> headers) {
    return new Asked("POST", SlackDoor.PATH, "", headers, new ByteArrayInputStream(body));
  }

  Answered tells(JsonObject event) {
    return sends(Payloads.event(Payloads.TEAM, event));
  }

  Reception reception() {
    return reception;
  }

  // --- what comes of it

  /** Waits until so many new messages went out in all. */
  List<String> texts(int count) {
    Awaitility.await().atMost(PATIENCE).until(() -> slack.posts().size() >= count);
    return posts();
  }

  private List<String> posts() {
    return slack.posts().stream().map(accepted -> accepted.message().plainText()).toList();
  }

  /** What an acknowledgement says to who typed. */
  static String said(Answered answered) {
    JsonObject json = JsonParser.parseString(answered.body()).getAsJsonObject();
    assertThat(json.get("response_type").getAsString()).isEqualTo("ephemeral");
    return json.get("text").getAsString();
  }

  /** All that was begun is done: it sends no more by itself. */
  List<String> textsAfterAll() {
    errands.close();
    return posts();
  }

  /** The latest button with that label. */
  Button button(String label) {
    return slack.log().stream()
        .flatMap(accepted -> accepted.message().buttons().stream())
        .filter(button -> button.label().equals(label))
        .reduce((older, newer) -> newer)
        .orElseThrow(() -> new AssertionError("no [" + label + "] in " + slack.texts()));
  }

  /** The database is gone from now on. */
  void losesItsDatabase() {
    database.close();
    lost = true;
  }

  @Override
  public void close() {
    errands.close();
    if (!lost) {
      database.close();
    }
  }
}
