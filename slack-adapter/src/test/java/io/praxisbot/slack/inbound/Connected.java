package io.praxisbot.slack.inbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.DeliveryStores;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
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
import io.praxisbot.core.time.SystemClock;
import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Manifest;
import io.praxisbot.slack.fake.client.FakeClient;
import io.praxisbot.slack.fake.client.FakeUser;
import io.praxisbot.slack.outbound.Pace;
import io.praxisbot.slack.outbound.PacedWebApi;
import io.praxisbot.slack.outbound.Rates;
import io.praxisbot.slack.outbound.SlackConnection;
import io.praxisbot.slack.outbound.SlackPlatform;
import io.praxisbot.slack.outbound.Tokens;
import io.praxisbot.slack.outbound.Whispering;
import io.praxisbot.slack.render.BlockKit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The bot and a fake Slack, connected over HTTP or over a socket: all but the wiring is real. */
final class Connected implements AutoCloseable {

  private static final OrganizationId ORGANIZATION = new OrganizationId("slack-t1");

  final FakeSlack slack;
  final FakeWorkspace workspace;
  final FakeClient client;
  final SocketModeDoor socket;
  private final TestDatabase database = TestDatabase.open();
  private final MongoStores stores = database.stores();
  private final SlackConnection connection;
  private final Errands errands = new Errands(4);
  private final ExecutorService requests = Executors.newFixedThreadPool(8);
  private final ScheduledExecutorService duty = Executors.newSingleThreadScheduledExecutor();
  private final HttpServer server;
  volatile boolean nobodyKnown;

  private Connected(Manifest manifest) {
    slack = FakeSlack.start(manifest);
    workspace = slack.workspace("T1", "Test");
    connection = new SlackConnection(URI.create(slack.apiUrl()));
    stores
        .organizations()
        .insert(new Organization(ORGANIZATION, "Test", List.of(new WorkspaceId("T1"))));
    Reception reception = reception();
    server = server(new SlackDoor(slack.signingSecret(), new SystemClock(), reception));
    socket = new SocketModeDoor(connection.slack(), slack.appToken(), reception);
    client =
        manifest.socketMode()
            ? FakeClient.overSocket(slack)
            : FakeClient.overHttp(slack, URI.create("http://127.0.0.1:" + port()));
  }

  static Connected overHttp() {
    return new Connected(Manifest.http());
  }

  static Connected overSocket() {
    Connected connected = new Connected(Manifest.overSocket());
    connected.socket.start();
    return connected;
  }

  private Reception reception() {
    SystemClock wall = new SystemClock();
    BlockKit blockKit = new BlockKit();
    PacedWebApi web =
        new PacedWebApi(
            connection,
            team -> new Tokens.Token(workspace.botToken()),
            new Pace(Rates.slack(Rates.MESSAGES_PER_MINUTE)));
    Renderer renderer = new Renderer(stores, wall);
    Dispatcher dispatcher =
        new Dispatcher(
            DeliveryStores.of(stores),
            renderer,
            List.of(new SlackPlatform(web, connection, blockKit, wall)),
            wall,
            "connected",
            DeliveryWatch.NOBODY);
    var unused = duty.scheduleWithFixedDelay(dispatcher::sendDue, 100, 100, TimeUnit.MILLISECONDS);
    Whispering whispering = new Whispering(connection, blockKit);
    return Reception.of(
        new Bot(new Engine(stores, new Agenda(stores), wall, wall), dispatcher, screens(renderer)),
        new Registry(team -> team.value().equals("T1"), this::known, (team, user) -> {}, nobody()),
        web,
        (Aside there, String sentence) -> whispering.say(there, sentence),
        errands,
        wall);
  }

  private Optional<Person> known(Account account) {
    if (nobodyKnown) {
      throw new NotNowException("ratelimited");
    }
    return stores.people().byAccount(account);
  }

  private static InstallationWatch nobody() {
    return new InstallationWatch() {
      @Override
      public void uninstalled(WorkspaceId team, Instant at) {}

      @Override
      public void tokensRevoked(WorkspaceId team, Instant at) {}
    };
  }

  private static Screens screens(Renderer renderer) {
    return new Screens() {
      @Override
      public Optional<Form> form(PersonId person, Press press) {
        return renderer.form(person, press);
      }

      @Override
      public Optional<Form> checkInForm(PersonId person) {
        return Optional.empty();
      }

      @Override
      public Optional<Message> home(PersonId person) {
        return Optional.of(
            new Message(List.of(new Block.Paragraph(Rich.plain("The home of " + person)))));
      }
    };
  }

  /** Somebody who was met before. */
  FakeUser somebody(String user, String name, Profile.Kind kind) {
    FakeMember member = workspace.member(user, name, "Europe/Lisbon");
    stores
        .people()
        .insert(
            new Person(
                new PersonId("p-" + user),
                ORGANIZATION,
                name,
                "",
                ZoneId.of("Europe/Lisbon"),
                Locale.ENGLISH,
                List.of(new Account(PlatformName.SLACK, new WorkspaceId("T1"), user)),
                false,
                Enrolment.INVITED,
                new SystemClock().instant(),
                Optional.empty(),
                Optional.of(
                    new Profile(Optional.empty(), kind, Optional.empty(), Optional.empty()))));
    return client.user(member);
  }

  int goalsOf(String user) {
    return stores.careerGoals().of(List.of(new PersonId("p-" + user))).size();
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private HttpServer server(SlackDoor door) {
    try {
      HttpServer made =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      made.createContext("/", exchange -> serve(door, exchange));
      made.setExecutor(requests);
      made.start();
      return made;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void serve(SlackDoor door, HttpExchange exchange) throws IOException {
    try (exchange) {
      Map<String, String> headers = new TreeMap<>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
      Answered answered =
          door.answer(
              new Asked(
                  exchange.getRequestMethod(),
                  exchange.getRequestURI().getPath(),
                  "",
                  headers,
                  exchange.getRequestBody()));
      answered.headers().forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
      byte[] body = answered.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(answered.status(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private static void ended(ScheduledExecutorService duty) {
    duty.shutdown();
    try {
      if (!duty.awaitTermination(20, TimeUnit.SECONDS)) {
        throw new AssertionError("a round never ended");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    socket.stop();
    client.close();
    server.stop(0);
    requests.shutdown();
    errands.close();
    ended(duty);
    connection.close();
    slack.close();
    database.close();
  }
}
