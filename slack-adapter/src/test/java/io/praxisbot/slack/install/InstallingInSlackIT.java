package io.praxisbot.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.people.FirstAdmins;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.roster.Register;
import io.praxisbot.core.roster.Roster;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.store.mongo.TestDatabase;
import io.praxisbot.core.time.TestClock;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Manifest;
import io.praxisbot.slack.fake.client.OAuth;
import io.praxisbot.slack.inbound.Answered;
import io.praxisbot.slack.outbound.Answer;
import io.praxisbot.slack.outbound.Method;
import io.praxisbot.slack.outbound.Pace;
import io.praxisbot.slack.outbound.PacedWebApi;
import io.praxisbot.slack.outbound.Rates;
import io.praxisbot.slack.outbound.SlackConnection;
import io.praxisbot.slack.outbound.Tokens;
import io.praxisbot.slack.people.PeopleRefresh;
import io.praxisbot.slack.people.SlackPeople;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From the first click to knowing everybody, with a Slack that is as strict as Slack. */
class InstallingInSlackIT {
  private static final URI PUBLIC = URI.create("https://praxis.test");
  private static final WorkspaceId BETA = new WorkspaceId("T0BETA");
  private static final OrganizationId BETAS_OWN = new OrganizationId("slack-t0beta");

  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private final OAuth oauth = OAuth.serve(slack, PUBLIC);
  private final SlackConnection connection = new SlackConnection(URI.create(slack.apiUrl()));
  private final TestDatabase database = TestDatabase.open();
  private final MongoStores stores = database.stores();
  private final TestClock clock = new TestClock(Instant.parse("2026-11-21T08:00:00Z"));
  private final Seal seal = Seal.of(Keys.of(1));
  private final Installations installations =
      installations(new Keyring(Optional.of(seal), Optional.empty()));
  private final PacedWebApi api = api(installations);

  @AfterEach
  void close() {
    connection.close();
    database.close();
    slack.close();
  }

  @Test
  void whoeverInstallsItIsTheFirstAdminOfAnOrganizationThatKnowsEverybody() {
    FakeWorkspace beta = slack.workspace("T0BETA", "Beta");
    beta.member("U0MAX", "Max Muster", "Europe/Berlin");
    beta.member("U0ANA", "Ana Silva", "Europe/Lisbon");

    assertThat(installs("U0MAX").status()).isEqualTo(200);
    assertThat(refresh()).isEqualTo(1);

    assertThat(stores.people().in(BETAS_OWN))
        .extracting(Person::name)
        .contains("Ana Silva", "Max Muster");
    assertThat(stores.people().admins(BETAS_OWN))
        .extracting(Person::name)
        .containsExactly("Max Muster");
    assertThat(test()).isInstanceOf(Answer.Ok.class);
  }

  @Test
  void installedAgainItActsByTheNewToken() {
    slack.workspace("T0BETA", "Beta").member("U0MAX", "Max Muster", "Europe/Berlin");
    installs("U0MAX");
    Tokens.Found before = installations.of(BETA);
    assertThat(test()).isInstanceOf(Answer.Ok.class);

    installs("U0MAX");

    assertThat(installations.of(BETA)).isInstanceOf(Tokens.Token.class).isNotEqualTo(before);
    assertThat(test()).isInstanceOf(Answer.Ok.class);
  }

  @Test
  void onceItIsRemovedNobodyIsAskedForAnything() {
    slack.workspace("T0BETA", "Beta").member("U0MAX", "Max Muster", "Europe/Berlin");
    installs("U0MAX");

    installations.uninstalled(BETA, clock.instant());

    assertThat(test().refusal()).contains("not_installed");
    assertThat(refresh()).isZero();
  }

  @Test
  void oneTokenIsEnoughForOneWorkspace() {
    FakeWorkspace beta = slack.workspace("T0BETA", "Beta");
    beta.member("U0MAX", "Max Muster", "Europe/Berlin");
    BotToken token = new BotToken(beta.botToken());
    Installations one = installations(new Keyring(Optional.empty(), Optional.of(token)));
    try (SingleWorkspace single = new SingleWorkspace(one, connection.slack(), token)) {
      single.start();
    }

    assertThat(one.of(BETA)).isEqualTo(new Tokens.Token(beta.botToken()));
    assertThat(api(one).call(BETA, Method.AUTH_TEST, methods -> methods.authTest(r -> r)))
        .isInstanceOf(Answer.Ok.class);
  }

  private Answered installs(String user) {
    Browser browser = new Browser(door());
    URI sent = URI.create(browser.opensInstall().headers().get("Location").get(0));
    URI back = oauth.visits(sent).approves(new OAuth.Installer(BETA.value(), "Beta", user));
    assertThat(back.toString()).startsWith(PUBLIC + "/slack/oauth_redirect?");
    return browser.gets(back.getPath(), back.getRawQuery());
  }

  private OAuthDoor door() {
    return new OAuthDoor(
        new OAuthSettings(
            oauth.clientId(), oauth.clientSecret(), PUBLIC, URI.create(slack.apiUrl())),
        new States(seal, stores.redemptions(), clock),
        installations,
        connection.slack());
  }

  private int refresh() {
    Roster roster =
        new Roster(
            stores,
            new Engine(stores, new Agenda(stores), clock, clock),
            FirstAdmins.none(),
            clock);
    SlackPeople people = new SlackPeople(api, stores, roster::sight);
    clock.advance(Duration.ofSeconds(1));
    return new PeopleRefresh(stores.workspaces(), api, people, clock, DutyWatch.NOBODY)
        .run(clock.instant());
  }

  private Answer<?> test() {
    return api.call(BETA, Method.AUTH_TEST, methods -> methods.authTest(r -> r));
  }

  private static PacedWebApi paced(SlackConnection connection, Installations tokens) {
    return new PacedWebApi(connection, tokens, new Pace(Rates.slack(Rates.MESSAGES_PER_MINUTE)));
  }

  private PacedWebApi api(Installations tokens) {
    return paced(connection, tokens);
  }

  private Installations installations(Keyring keyring) {
    return new Installations(new Register(PlatformName.SLACK, stores, clock), keyring, clock);
  }
}
