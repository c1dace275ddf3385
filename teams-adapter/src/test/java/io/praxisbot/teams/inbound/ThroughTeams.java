package io.praxisbot.teams.inbound;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.DeliveryStores;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.people.FirstAdmins;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.roster.Register;
import io.praxisbot.core.roster.Roster;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.store.mongo.TestDatabase;
import io.praxisbot.core.time.Clocks;
import io.praxisbot.teams.fake.FakeTeams;
import io.praxisbot.teams.fake.FakeTenant;
import io.praxisbot.teams.fake.client.Answer;
import io.praxisbot.teams.fake.client.FakeClient;
import io.praxisbot.teams.fake.client.FakeTeamsUser;
import io.praxisbot.teams.outbound.Backoff;
import io.praxisbot.teams.outbound.ClientCredentials;
import io.praxisbot.teams.outbound.Pace;
import io.praxisbot.teams.outbound.PacedConnector;
import io.praxisbot.teams.outbound.Place;
import io.praxisbot.teams.outbound.Rates;
import io.praxisbot.teams.outbound.Refreshes;
import io.praxisbot.teams.outbound.Registration;
import io.praxisbot.teams.outbound.Remarking;
import io.praxisbot.teams.outbound.TeamsConnection;
import io.praxisbot.teams.outbound.TeamsFiles;
import io.praxisbot.teams.outbound.TeamsPlatform;
import io.praxisbot.teams.people.TeamsPeople;
import io.praxisbot.teams.render.AdaptiveCards;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The whole adapter between the real core and a strict stand-in for Teams, tokens and all. */
final class ThroughTeams implements AutoCloseable {

  final TestDatabase database = TestDatabase.open();
  final MongoStores stores = database.stores();
  final FakeTeams teams =
      FakeTeams.start(io.praxisbot.teams.fake.Registration.singleTenant(Activities.TENANT));
  final FakeTenant tenant = teams.tenant(Activities.TENANT);
  final FakeClient client = new FakeClient(teams, this::send);
  private final InstantSource wall = InstantSource.system();
  private final ExecutorService hands = Executors.newFixedThreadPool(4);
  private final TeamsConnection connection = connection();
  private final PacedConnector connector =
      new PacedConnector(connection, new Pace(Rates.teams()), new Backoff(new Random(7)), wall);
  private final TeamsDoor door = door();

  private TeamsConnection connection() {
    return new TeamsConnection(new ClientCredentials(registration(), wall), true);
  }

  private Registration registration() {
    var registered = teams.registration();
    return new Registration(
        registered.appId(),
        registered.password(),
        registered.tenant(),
        URI.create(teams.loginUrl()));
  }

  private TeamsDoor door() {
    Refreshes refreshes = new Refreshes();
    Engine engine = new Engine(stores, new Agenda(stores), wall, wall);
    Renderer renderer = new Renderer(stores, wall);
    TeamsPlatform platform =
        new TeamsPlatform(
            connector,
            stores.conversationReferences(),
            new AdaptiveCards(),
            Optional.of(registration().botId()),
            refreshes,
            Clocks.same(wall));
    Dispatcher dispatcher =
        new Dispatcher(
            DeliveryStores.of(stores),
            renderer,
            List.of(platform),
            wall,
            "through-teams",
            DeliveryWatch.NOBODY);
    Roster roster = new Roster(stores, engine, FirstAdmins.none(), wall);
    Registry registry =
        new Registry(
            new Register(PlatformName.TEAMS, stores, wall),
            stores,
            roster::sight,
            new TeamsPeople(connector, stores, roster::sight, wall));
    return new TeamsDoor(
        guard(),
        Reception.of(
            new Bot(engine, dispatcher, renderer::form),
            registry,
            voice(refreshes),
            new TeamsFiles(connection, true)::fetch,
            hands,
            Clocks.same(wall)));
  }

  private Guard guard() {
    var registered = teams.registration();
    return new TokenGuard(
        registered.appId(), registered.tenant(), URI.create(teams.openIdMetadataUrl()), wall);
  }

  private Voice voice(Refreshes refreshes) {
    Remarking remarking = new Remarking(connector);
    return new Voice(
        refreshes,
        (whose, there, sentence) ->
            remarking.say(new Place(whose, there.serviceUrl(), there.conversation()), sentence));
  }

  private Answer send(Optional<String> authorization, String body) {
    Answered answered =
        door.answer(authorization, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    return new Answer(answered.status(), answered.contentType(), answered.body());
  }

  /** Somebody of the tenant. */
  FakeTeamsUser user(String aadObjectId, String name) {
    return client.user(tenant.member(aadObjectId, name, "Europe/Lisbon"));
  }

  @Override
  public void close() {
    hands.shutdownNow();
    client.close();
    connection.close();
    teams.close();
    database.close();
  }
}
