package io.praxisbot.slack.rush;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.crowd.Crowd;
import io.praxisbot.core.delivery.DeliveryStores;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.embedded.EmbeddedDatabase;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.time.BusinessClock;
import io.praxisbot.core.time.SystemClock;
import io.praxisbot.slack.fake.Entry;
import io.praxisbot.slack.fake.FakeClock;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Manifest;
import io.praxisbot.slack.fake.Pace;
import io.praxisbot.slack.outbound.PacedWebApi;
import io.praxisbot.slack.outbound.Rates;
import io.praxisbot.slack.outbound.SlackConnection;
import io.praxisbot.slack.outbound.SlackPlatform;
import io.praxisbot.slack.outbound.Tokens;
import io.praxisbot.slack.render.BlockKit;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A workspace whose people are all due at one instant, with everything real up to Slack's Web API,
 * and a Slack that keeps its rates by a faster clock. So does the bot; all that it does itself
 * takes as long as it takes.
 */
public final class Rush implements AutoCloseable {

  private static final String ZONE = "Europe/Berlin";

  /** As many as the application has. */
  private static final int SENDERS = 7;

  public final SystemClock wall = new SystemClock();
  public final FakeSlack slack;
  public final MongoStores stores;
  public final BusinessClock business;
  public final Agenda agenda;
  public final Engine engine;
  public final Dispatcher dispatcher;
  private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
  private final FakeWorkspace acme;
  private final SlackConnection connection;
  private final Crowd crowd;

  /**
   * A workspace in which nobody is yet.
   *
   * @param speed how many times faster than the wall's clock Slack's is
   * @param history how many answered check-ins everybody has
   */
  public Rush(EmbeddedDatabase database, int speed, int history, DeliveryWatch watch) {
    this.slack = FakeSlack.start(Manifest.http(), FakeClock.fast(speed));
    this.acme = slack.workspace("T1", "Acme");
    this.connection = new SlackConnection(URI.create(slack.apiUrl()));
    this.stores = MongoStores.open(database.connectionString(), true);
    this.business = new BusinessClock(wall, stores.clockOffset());
    this.agenda = new Agenda(stores);
    this.engine = new Engine(stores, agenda, business, wall);
    this.dispatcher =
        new Dispatcher(
                DeliveryStores.of(stores),
                new Renderer(stores, business),
                List.of(platform(speed)),
                wall,
                "rush",
                watch)
            .with(senders, SENDERS);
    WorkspaceId workspace = new WorkspaceId(acme.id());
    this.crowd = new Crowd(stores, PlatformName.SLACK, workspace, wall.instant(), history);
  }

  private SlackPlatform platform(int speed) {
    Rates rates = Rates.slack(Rates.MESSAGES_PER_MINUTE).faster(speed);
    PacedWebApi web =
        new PacedWebApi(
            connection,
            workspace -> new Tokens.Token(acme.botToken()),
            new io.praxisbot.slack.outbound.Pace(rates));
    return new SlackPlatform(web, connection, new BlockKit(), wall);
  }

  /** So many people join, and are asked the next time. */
  public void enrol(int people) {
    for (int number = 0; number < people; number++) {
      acme.member(Crowd.user(number), "Person " + number, ZONE);
    }
    crowd.enrol(people);
  }

  /** Now everybody is due. */
  public Instant begin() {
    Instant now = wall.instant();
    business.advanceTo(crowd.asked());
    return now;
  }

  /** How many messages Slack has taken. */
  public int accepted() {
    return slack.log().accepted(Entry.Kind.NEW).size();
  }

  /** When Slack took the last message. */
  public Instant last() {
    return slack.log().accepted(Entry.Kind.NEW).stream()
        .map(Entry.Accepted::at)
        .max(Instant::compareTo)
        .orElseThrow();
  }

  /** How long Slack's rates make so many messages take, by the wall's clock. */
  public Duration allowed(int messages) {
    return slack.clock().onTheWall(Pace.MESSAGES.shortest(messages));
  }

  @Override
  public void close() {
    senders.shutdownNow();
    stores.close();
    connection.close();
    slack.close();
  }
}
