package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.teams.fake.Badge;
import io.praxisbot.teams.fake.FakeTeams;
import io.praxisbot.teams.fake.Registration;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned away, and that nothing is kept of it. */
class TeamsDoorIT {

  private static final String SECRET = "words that nobody may keep";

  private final FakeTeams teams = FakeTeams.start(Registration.singleTenant(Activities.TENANT));
  private final Desk desk =
      new Desk(
          new TokenGuard(
              teams.registration().appId(),
              teams.registration().tenant(),
              URI.create(teams.openIdMetadataUrl()),
              InstantSource.system()));

  @AfterEach
  void end() {
    desk.close();
    teams.close();
  }

  private int status(Badge badge, ObjectNode activity) {
    return desk.sends(badge.header(teams, Activities.SERVICE), activity.toString()).status();
  }

  private int genuine(String body) {
    return desk.sends(Badge.GENUINE.header(teams, Activities.SERVICE), body).status();
  }

  private void nothingIsKept() {
    assertThat(desk.textsAfterAll()).isEmpty();
    assertThat(desk.remarks).isEmpty();
    assertThat(desk.kept()).isEmpty();
  }

  @Test
  void takesWhatTeamsSigned() {
    assertThat(status(Badge.GENUINE, Activities.message("start"))).isEqualTo(202);
    assertThat(desk.texts(1)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(value = Badge.class, mode = EnumSource.Mode.EXCLUDE, names = "GENUINE")
  void keepsNothingOfWhatNobodyStandsFor(Badge badge) {
    assertThat(status(badge, Activities.message(SECRET))).isEqualTo(401);
    assertThat(status(badge, Activities.installation("add"))).isEqualTo(401);
    nothingIsKept();
  }

  @Test
  void keepsNothingOfAnotherTenant() {
    ObjectNode elsewhere = Activities.message(SECRET);
    Activities.conversation(elsewhere).put("tenantId", "another");
    ((ObjectNode) elsewhere.path("channelData")).putObject("tenant").put("id", "another");
    assertThat(status(Badge.GENUINE, elsewhere)).isEqualTo(403);
    nothingIsKept();
  }

  @Test
  void keepsNothingOfWhatClaimsTwoTenants() {
    ObjectNode torn = Activities.message(SECRET);
    ((ObjectNode) torn.path("channelData")).putObject("tenant").put("id", "another");
    assertThat(status(Badge.GENUINE, torn)).isEqualTo(400);
    nothingIsKept();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "\"text\"",
        "{",
        "{}",
        "{} {}",
        "{\"type\":\"message\",\"type\":\"invoke\"}",
        "{\"type\":{\"$ne\":null}}",
        "payload=x"
      })
  void refusesWhatIsMalformed(String body) {
    assertThat(genuine(body)).isEqualTo(400);
    nothingIsKept();
  }

  @Test
  void refusesPartsOfTheWrongKind() {
    ObjectNode message = Activities.message(SECRET);
    message.putObject("text").put("$ne", "");
    assertThat(status(Badge.GENUINE, message)).isEqualTo(400);
    ObjectNode sender = Activities.message(SECRET);
    ((ObjectNode) sender.path("from")).put("aadObjectId", "x|y");
    assertThat(status(Badge.GENUINE, sender)).isEqualTo(400);
    assertThat(desk.kept().toString()).doesNotContain(SECRET);
  }

  @Test
  void refusesWhatIsTooLarge() {
    assertThat(genuine("[" + " ".repeat(256 * 1024))).isEqualTo(413);
    assertThat(genuine("[".repeat(200_000))).isEqualTo(400);
    nothingIsKept();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "typing",
        "messageReaction",
        "endOfConversation",
        "event",
        "messageDelete",
        "${x}"
      })
  void ignoresWhatIsOfNoUse(String type) {
    assertThat(status(Badge.GENUINE, Activities.personal(type))).isEqualTo(200);
    nothingIsKept();
  }

  @Test
  void doesntKnowOtherInvokes() {
    assertThat(status(Badge.GENUINE, Activities.invoke("composeExtension/query"))).isEqualTo(501);
    nothingIsKept();
  }

  @Test
  void namesAreLoggedAsNames() {
    assertThat(Reception.safe("a\nb${jndi:x} " + "y".repeat(99)))
        .startsWith("a?b??jndi?x??")
        .hasSize(40);
  }

  @Test
  void saysThatItFailedIfTheDatabaseIsGone() {
    Optional<String> header = Badge.GENUINE.header(teams, Activities.SERVICE);
    desk.losesItsDatabase();
    assertThat(desk.sends(header, Activities.message("start").toString()).status()).isEqualTo(500);
  }
}
