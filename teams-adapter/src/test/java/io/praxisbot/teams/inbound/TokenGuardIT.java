package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.praxisbot.core.time.TestClock;
import io.praxisbot.teams.fake.Badge;
import io.praxisbot.teams.fake.FakeTeams;
import io.praxisbot.teams.fake.Operation;
import io.praxisbot.teams.fake.Registration;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a token lets in, with keys as the connector publishes them. */
class TokenGuardIT {

  private static final String SERVICE = "https://smba.example.com/teams/";
  private static final Claim TEAMS = new Claim("msteams", SERVICE, Optional.of(Activities.TENANT));

  private final FakeTeams teams = FakeTeams.start(Registration.multiTenant());
  private final TestClock wall = new TestClock(InstantSource.system().instant());
  private final TokenGuard guard = guard(Optional.empty());

  @AfterEach
  void end() {
    teams.close();
  }

  private TokenGuard guard(Optional<String> tenant) {
    return new TokenGuard(
        teams.registration().appId(), tenant, URI.create(teams.openIdMetadataUrl()), wall);
  }

  private Guard.Verdict judged(Badge badge) {
    return guard.judge(badge.header(teams, SERVICE), TEAMS);
  }

  @Test
  void letsInWhatTeamsSigned() {
    assertThat(judged(Badge.GENUINE)).isEqualTo(Guard.Verdict.WELCOME);
  }

  @ParameterizedTest
  @EnumSource(value = Badge.class, mode = EnumSource.Mode.EXCLUDE, names = "GENUINE")
  void turnsAwayWhateverElseThereIs(Badge badge) {
    assertThat(judged(badge)).isEqualTo(Guard.Verdict.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Bearer", "Bearer a.b", "Bearer a.b.c d", "Bearer ..", "Bearer é.é.é", ""})
  void turnsAwayWhatIsNoToken(String header) {
    assertThat(guard.judge(Optional.of(header), TEAMS)).isEqualTo(Guard.Verdict.UNKNOWN);
  }

  @Test
  void isForTeamsAlone() {
    Claim elsewhere = new Claim("webchat", SERVICE, Optional.of(Activities.TENANT));
    assertThat(guard.judge(Badge.GENUINE.header(teams, SERVICE), elsewhere))
        .isEqualTo(Guard.Verdict.FORBIDDEN);
  }

  @Test
  void letsInOneTenantIfItIsForOne() {
    TokenGuard single = guard(Optional.of(Activities.TENANT.toUpperCase(java.util.Locale.ROOT)));
    Optional<String> header = Badge.GENUINE.header(teams, SERVICE);
    assertThat(single.judge(header, TEAMS)).isEqualTo(Guard.Verdict.WELCOME);
    assertThat(single.judge(header, new Claim("msteams", SERVICE, Optional.of("another"))))
        .isEqualTo(Guard.Verdict.FORBIDDEN);
    assertThat(single.judge(header, new Claim("msteams", SERVICE, Optional.empty())))
        .isEqualTo(Guard.Verdict.FORBIDDEN);
  }

  @Test
  void aKeyThatIsNewIsReadOnceInAWhile() {
    judged(Badge.GENUINE);
    teams.keys().rotate();
    assertThat(judged(Badge.GENUINE)).isEqualTo(Guard.Verdict.UNKNOWN);
    wall.advance(Duration.ofMinutes(6));
    assertThat(judged(Badge.GENUINE)).isEqualTo(Guard.Verdict.WELCOME);
  }

  @Test
  void strangersKeysAreNotAskedForAgainAndAgain() {
    for (int i = 0; i < 20; i++) {
      judged(Badge.UNKNOWN_KEY);
    }
    assertThat(teams.log().calls(Operation.KEYS)).hasSize(1);
  }

  @Test
  void saysSoIfTheKeysCannotBeRead() {
    Optional<String> header = Badge.GENUINE.header(teams, SERVICE);
    teams.close();
    assertThatThrownBy(() -> guard.judge(header, TEAMS)).isInstanceOf(NotNowException.class);
  }

  @Test
  void keysThatWereReadHoldOnIfTheyCannotBeReadAgain() {
    judged(Badge.GENUINE);
    Optional<String> header = Badge.GENUINE.header(teams, SERVICE);
    teams.close();
    wall.advance(Duration.ofMinutes(30));
    assertThat(guard.judge(header, TEAMS)).isEqualTo(Guard.Verdict.WELCOME);
  }

  @Test
  void aTokenEndsByOurOwnClockToo() {
    Optional<String> header = Badge.GENUINE.header(teams, SERVICE);
    wall.advance(Duration.ofMinutes(66));
    assertThat(guard.judge(header, TEAMS)).isEqualTo(Guard.Verdict.UNKNOWN);
  }

  @Test
  void isNeverSwitchedOff() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new TokenGuard(" ", Optional.empty(), URI.create(teams.openIdMetadataUrl()), wall));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:1/x", "http://127.0.0.1:56150/_c", "http://[::1]:8/"})
  void localClientsNeedNoTokenIfTheyAreAnsweredHere(String service) {
    assertThat(
            new LocalGuard()
                .judge(Optional.empty(), new Claim("msteams", service, Optional.empty())))
        .isEqualTo(Guard.Verdict.WELCOME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://smba.example.com/",
        "http://127.0.0.1.example.com/",
        "http://localhost@example.com/",
        "http://10.0.0.1/",
        "nonsense",
        "::"
      })
  void localClientsAreAnsweredNowhereElse(String service) {
    assertThat(
            new LocalGuard()
                .judge(Optional.empty(), new Claim("msteams", service, Optional.empty())))
        .isEqualTo(Guard.Verdict.FORBIDDEN);
  }
}
