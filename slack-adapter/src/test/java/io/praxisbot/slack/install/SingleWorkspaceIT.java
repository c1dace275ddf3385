package io.praxisbot.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.roster.Register;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.mongo.TestDatabase;
import io.praxisbot.core.time.TestClock;
import io.praxisbot.slack.outbound.Tokens;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleWorkspaceIT {
  private static final WorkspaceId ACME = new WorkspaceId("T0ACME");
  private static final String WELCOME =
      """
      {"ok":true,"url":"https://acme.slack.com/","team":"Acme","user":"praxis","team_id":"T0ACME",
       "user_id":"U0BOT","bot_id":"B0BOT","is_enterprise_install":false}""";

  private final TestDatabase database = TestDatabase.open();
  private final TestClock clock = new TestClock(Instant.parse("2026-11-21T08:00:00Z"));
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
    desk.says(WELCOME);
  }

  @AfterEach
  void close() {
    desk.close();
    database.close();
  }

  @Test
  void learnsFromSlackWhoseTheTokenIs() {
    Installations installations = starts("xoxb-1");

    assertThat(installations.of(ACME)).isEqualTo(new Tokens.Token("xoxb-1"));
    assertThat(installations.of(new WorkspaceId("T0OTHER"))).isEqualTo(new Tokens.NotInstalled());
    assertThat(workspace().map(Workspace::organization))
        .contains(new OrganizationId("slack-t0acme"));
    assertThat(workspace().flatMap(Workspace::installedBy)).isEmpty();
  }

  @Test
  void keepsNothingOfTheTokenButAMark() {
    starts("xoxb-1");

    assertThat(workspace().orElseThrow().grants())
        .containsKey("tokenMark")
        .doesNotContainKey("token");
    assertThat(workspace().toString()).doesNotContain("xoxb");
  }

  @Test
  void afterARestartTheTokenIsKnownAgainWhileSlackIsAway() {
    starts("xoxb-1");
    desk.fails(503);

    assertThat(starts("xoxb-1").of(ACME)).isEqualTo(new Tokens.Token("xoxb-1"));
    assertThat(starts("xoxb-another").of(ACME)).isEqualTo(new Tokens.NotAtHand());
  }

  @Test
  void asksAgainInTheBackgroundUntilSlackIsThere() {
    desk.fails(503);
    Installations installations = installations("xoxb-1");
    try (SingleWorkspace single = single(installations, "xoxb-1")) {
      single.start();
      assertThat(installations.of(ACME)).isEqualTo(new Tokens.NotInstalled());

      desk.says(WELCOME);

      await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(
              () -> assertThat(installations.of(ACME)).isEqualTo(new Tokens.Token("xoxb-1")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>Sign in to the network</html>", "", "null", "[]", "{\"ok\":true}"})
  void whatSlackWouldNotSayIsAskedAgain(String page) {
    desk.says(page);
    Installations installations = installations("xoxb-1");
    try (SingleWorkspace single = single(installations, "xoxb-1")) {
      single.start();
      assertThat(workspace()).isEmpty();

      desk.says(WELCOME);

      await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(
              () -> assertThat(installations.of(ACME)).isEqualTo(new Tokens.Token("xoxb-1")));
    }
  }

  @Test
  void stopsAskingWhenItIsClosed() {
    desk.fails(503);
    SingleWorkspace single = single(installations("xoxb-1"), "xoxb-1");
    single.start();
    await().atMost(Duration.ofMinutes(1)).until(() -> desk.asked().size() > 2);

    single.close();

    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().equals("slack-knocking")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid_auth", "account_inactive", "token_revoked"})
  void aTokenThatSlackRefusesIsSaidInOneLineAtTheStart(String code) {
    desk.says("{\"ok\":false,\"error\":\"" + code + "\"}");

    assertThatThrownBy(() -> starts("xoxb-s3cret"))
        .isInstanceOf(BadBotTokenException.class)
        .hasMessageContaining("SLACK_BOT_TOKEN")
        .hasMessageContaining(code)
        .hasMessageNotContaining("s3cret");
    assertThat(workspace()).isEmpty();
  }

  @Test
  void aTokenOfAPersonIsNotABots() {
    desk.says(WELCOME.replace("\"bot_id\":\"B0BOT\",", ""));

    assertThatThrownBy(() -> starts("xoxp-1"))
        .isInstanceOf(BadBotTokenException.class)
        .hasMessageContaining("xoxb-");
  }

  @Test
  void aTokenOfAWholeEnterpriseIsRefused() {
    desk.says(WELCOME.replace("install\":false", "install\":true"));

    assertThatThrownBy(() -> starts("xoxb-1"))
        .isInstanceOf(BadBotTokenException.class)
        .hasMessageContaining("Enterprise");
  }

  @Test
  void whoRemovedTheBotIsLeftInPeaceUntilItComesBack() {
    Installations installations = starts("xoxb-1");

    installations.uninstalled(ACME, clock.instant());
    assertThat(installations.of(ACME)).isEqualTo(new Tokens.NotInstalled());

    clock.advance(Duration.ofDays(1));
    assertThat(starts("xoxb-2").of(ACME)).isEqualTo(new Tokens.Token("xoxb-2"));
  }

  private Installations starts(String token) {
    Installations installations = installations(token);
    try (SingleWorkspace single = single(installations, token)) {
      single.start();
    }
    return installations;
  }

  private SingleWorkspace single(Installations installations, String token) {
    return new SingleWorkspace(
        installations, desk.slack(), new BotToken(token), Duration.ofMillis(20));
  }

  private Installations installations(String token) {
    var stores = database.stores();
    return new Installations(
        new Register(PlatformName.SLACK, stores, clock),
        new Keyring(Optional.empty(), Optional.of(new BotToken(token))),
        clock);
  }

  private Optional<Workspace> workspace() {
    return database.stores().workspaces().find(ACME).map(Stored::value);
  }
}
