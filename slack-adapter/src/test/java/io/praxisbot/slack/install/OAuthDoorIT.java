package io.praxisbot.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.roster.Register;
import io.praxisbot.core.store.mongo.TestDatabase;
import io.praxisbot.core.time.TestClock;
import io.praxisbot.slack.inbound.Answered;
import io.praxisbot.slack.inbound.Asked;
import io.praxisbot.slack.outbound.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OAuthDoorIT {
  private static final WorkspaceId ACME = new WorkspaceId("T0ACME");
  private static final String GRANTED =
      """
      {"ok":true,"app_id":"A0APP","access_token":"xoxb-granted","token_type":"bot",
       "scope":"chat:write,commands,files:read,im:history,im:write,users:read,users:read.email",
       "bot_user_id":"U0BOT","team":{"id":"T0ACME","name":"Acme <b>&{text}"},"enterprise":null,
       "is_enterprise_install":false,"authed_user":{"id":"U0ADMIN"}}""";

  private final TestDatabase database = TestDatabase.open();
  private final TestClock clock = new TestClock(Instant.parse("2026-11-21T08:00:00Z"));
  private final Seal seal = Seal.of(Keys.of(1));
  private final Installations installations =
      new Installations(
          new Register(PlatformName.SLACK, database.stores(), clock),
          new Keyring(Optional.of(seal), Optional.empty()),
          clock);
  private Desk desk;
  private Browser browser;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
    desk.says(GRANTED);
    browser = new Browser(door("https://praxis.example"));
  }

  @AfterEach
  void close() {
    desk.close();
    database.close();
  }

  @Test
  void sendsWhoeverInstallsToSlackWithAllThatItNeeds() {
    Answered sent = browser.opensInstall();

    assertThat(sent.status()).isEqualTo(302);
    assertThat(sent.headers().get("Location").get(0))
        .startsWith(desk.url().resolve("/oauth/v2/authorize?").toString());
    assertThat(Browser.arguments(sent))
        .containsEntry("client_id", "123.456")
        .containsEntry("scope", String.join(",", Scopes.NEEDED))
        .containsEntry("redirect_uri", "https://praxis.example/slack/oauth_redirect")
        .containsKey("state");
    assertThat(sent.headers().get("Set-Cookie").get(0))
        .contains("; Path=/slack;", "; Max-Age=600;", "HttpOnly", "SameSite=Lax", "; Secure");
  }

  @Test
  void bindsTheCookieToWhereThePublicAddressIs() {
    var plain = new Browser(door("http://127.0.0.1:8080/praxis/")).opensInstall();

    assertThat(plain.headers().get("Set-Cookie").get(0))
        .contains("; Path=/praxis/slack;")
        .doesNotContain("Secure");
    assertThat(Browser.arguments(plain))
        .containsEntry("redirect_uri", "http://127.0.0.1:8080/praxis/slack/oauth_redirect");
  }

  @Test
  void installsForWhoeverComesBackWithACode() {
    Answered page = browser.comesBack("c0de", browser.state());

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("/praxis start", "app=A0APP&amp;team=T0ACME");
    assertThat(desk.asked()).singleElement().asString().contains("code=c0de");
    assertThat(installations.of(ACME)).isEqualTo(new Tokens.Token("xoxb-granted"));
    assertThat(workspace().flatMap(Workspace::installedBy)).contains("U0ADMIN");
  }

  @Test
  void showsWhatAWorkspaceIsCalledAsTextAndLoadsNothingFromElsewhere() {
    Answered page = browser.comesBack("c0de", browser.state());

    assertThat(page.body()).contains("Acme &lt;b&gt;&amp;&#123;text}").doesNotContain("<b>");
    assertThat(page.headers().get("Content-Security-Policy").get(0))
        .startsWith("default-src 'none'; style-src 'sha256-");
    assertThat(page.headers().get("Referrer-Policy")).containsExactly("no-referrer");
    assertThat(page.headers().get("Cache-Control")).containsExactly("no-store");
  }

  @Test
  void aStateIsGoodOnce() {
    String state = browser.state();
    String cookie = browser.cookie();
    browser.comesBack("c0de", state);

    browser.has(cookie);
    refusedAsStale(browser.comesBack("another", state));

    assertThat(desk.asked()).hasSize(1);
  }

  @Test
  void aStateIsGoodOnceOnAllReplicas() {
    String state = browser.state();
    String cookie = browser.cookie();
    browser.comesBack("c0de", state);

    Browser elsewhere = new Browser(door("https://praxis.example"));
    elsewhere.has(cookie);

    refusedAsStale(elsewhere.comesBack("another", state));
  }

  @Test
  void theCookieGoesWhenItWasUsed() {
    Answered page = browser.comesBack("c0de", browser.state());

    assertThat(page.headers().get("Set-Cookie").get(0)).contains("praxis_install=;", "Max-Age=0");
  }

  @Test
  void aStateIsGoodInItsOwnBrowserOnly() {
    Browser victim = new Browser(door("https://praxis.example"));
    victim.opensInstall();

    refusedAsStale(victim.comesBack("c0de", browser.state()));
    refusedAsStale(new Browser(door("https://praxis.example")).comesBack("c0de", browser.state()));
    assertThat(desk.asked()).isEmpty();
  }

  @Test
  void aStateIsGoodForTenMinutes() {
    String late = browser.state();
    clock.advance(States.GOOD);
    refusedAsStale(browser.comesBack("c0de", late));

    String soon = browser.state();
    clock.advance(States.GOOD.minus(Duration.ofSeconds(1)));
    assertThat(browser.comesBack("c0de", soon).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "forged", "%F0", "%", "a.b", "eyJ9"})
  void aForgedStateIsRefused(String state) {
    browser.opensInstall();

    refusedAsStale(browser.comesBack("c0de", state));
    assertThat(desk.asked()).isEmpty();
  }

  @Test
  void aTokenOfTheDatabaseIsNoState() {
    browser.opensInstall();
    String secret = browser.cookie().replaceFirst(".*=", "");

    refusedAsStale(
        browser.comesBack("c0de", seal.seal(clock.instant().toEpochMilli() + "." + secret, "T1")));
  }

  @Test
  void whoeverSaysNoReadsThatNothingHappened() {
    Answered page =
        browser.gets("/slack/oauth_redirect", "error=access_denied&state=" + browser.state());

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Nothing was installed", "https://praxis.example/slack/install");
    assertThat(desk.asked()).isEmpty();
  }

  @Test
  void whatSlackRefusesIsSaidWithAWayToStartAgain() {
    desk.says("{\"ok\":false,\"error\":\"invalid_code\"}");

    Answered page = browser.comesBack("c0de", browser.state());

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("invalid_code", "https://praxis.example/slack/install");
    assertThat(workspace()).isEmpty();
  }

  @Test
  void anErrorThatNobodyKnowsIsNotRepeatedToTheBrowser() {
    Answered page =
        browser.gets("/slack/oauth_redirect", "error=%3Cscript%3Ealert&state=" + browser.state());

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("unknown_error").doesNotContain("script");
  }

  @Test
  void aSlackThatDoesNotAnswerIsSaidToBeAway() {
    desk.fails(503);

    Answered page = browser.comesBack("c0de", browser.state());

    assertThat(page.status()).isEqualTo(502);
    assertThat(page.body()).contains("https://praxis.example/slack/install");
    assertThat(desk.asked()).as("one try").hasSize(1);
  }

  @Test
  void anInstallationForAWholeEnterpriseIsRefusedClearly() {
    desk.says(
        "{\"ok\":true,\"access_token\":\"xoxb-1\",\"team\":null,\"is_enterprise_install\":true,"
            + "\"enterprise\":{\"id\":\"E1\",\"name\":\"Big\"}}");

    Answered page = browser.comesBack("c0de", browser.state());

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("Enterprise");
    assertThat(database.stores().workspaces().on(PlatformName.SLACK)).isEmpty();
  }

  @Test
  void aTokenThatWouldLapseWithinHoursIsRefused() {
    desk.says(GRANTED.replace("\"ok\":true", "\"ok\":true,\"refresh_token\":\"xoxe-1\""));

    Answered page = browser.comesBack("c0de", browser.state());

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("token_rotation_is_on");
  }

  @Test
  void whatIsNotAskedForByGetIsNotAllowed() {
    for (String method : new String[] {"HEAD", "POST", "DELETE"}) {
      assertThat(asks(method, "/slack/install").map(Answered::status)).contains(405);
      assertThat(asks(method, "/slack/oauth_redirect").map(Answered::status)).contains(405);
    }
  }

  @Test
  void whatIsElsewhereIsNotItsConcern() {
    assertThat(asks("GET", "/slack/events")).isEmpty();
    assertThat(asks("GET", "/slack/install/")).isEmpty();
  }

  private Optional<Answered> asks(String method, String path) {
    return door("https://praxis.example")
        .answer(new Asked(method, path, "", Map.of(), InputStream.nullInputStream()));
  }

  private void refusedAsStale(Answered page) {
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("no longer works", "https://praxis.example/slack/install");
  }

  private Optional<Workspace> workspace() {
    return database.stores().workspaces().on(PlatformName.SLACK).stream().findFirst();
  }

  private OAuthDoor door(String publicUrl) {
    return new OAuthDoor(
        new OAuthSettings("123.456", "s3cret", URI.create(publicUrl), desk.url()),
        new States(seal, database.stores().redemptions(), clock),
        installations,
        desk.slack());
  }
}
