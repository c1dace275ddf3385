package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.teams.fake.Entry;
import io.praxisbot.teams.fake.FakeTeams;
import io.praxisbot.teams.fake.FakeTenant;
import io.praxisbot.teams.fake.Registration;
import io.praxisbot.teams.fake.client.FakeClient;
import io.praxisbot.teams.fake.client.FakeTeamsUser;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The story of the playground once more, in Teams: the packaged application, as it is connected.
 */
class TeamsStoryIT {

  private static final Pattern CODE = Pattern.compile("admin claim ([A-Z0-9-]+)");
  private static final String TENANT = "3f1c2d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f";

  @TempDir private Path folder;
  private final Registration registration = Registration.singleTenant(TENANT);
  private final FakeTeams teams = FakeTeams.start(registration);
  private final FakeTenant contoso = teams.tenant(TENANT);
  private Packaged praxis;
  private FakeClient client;
  private FakeTeamsUser nadia;
  private FakeTeamsUser marta;
  private FakeTeamsUser ana;
  private FakeTeamsUser ben;
  private FakeTeamsUser chitra;

  @BeforeEach
  void connects() {
    praxis =
        Packaged.start(
            Map.of(
                "PRAXIS_DATA", folder.resolve("data").toString(),
                "PRAXIS_PLAYGROUND", "on",
                "TEAMS_APP_ID", registration.appId(),
                "TEAMS_APP_PASSWORD", registration.password(),
                "TEAMS_TENANT_ID", TENANT,
                "TEAMS_OPENID_METADATA_URL", teams.openIdMetadataUrl(),
                "TEAMS_LOGIN_URL", teams.loginUrl()));
    client = FakeClient.overHttp(teams, praxis.address().resolve("/api/messages"));
    nadia = user("Nadia Okafor", "Europe/Lisbon");
    marta = user("Marta Ferreira", "Europe/Lisbon");
    ana = user("Ana Lima", "Europe/Lisbon");
    ben = user("Ben Carter", "America/New_York");
    chitra = user("Chitra Rao", "Asia/Kolkata");
  }

  private FakeTeamsUser user(String name, String zone) {
    return client.user(contoso.member(UUID.randomUUID().toString(), name, zone));
  }

  @AfterEach
  void ends() {
    praxis.close();
    client.close();
    teams.close();
  }

  @Test
  void aWeekGoesByFromTheCadenceToTheDigest() {
    everybodyHasPraxis();
    nadiaSetsItUp();
    anaCommitsInTheDialogue();
    commits(ben, "understand customers first", "a call starts", "ask three questions first");
    commits(chitra, "run better workshops", "I plan a workshop", "write the outcome first");
    everybodyIsAskedOnTheirOwnFriday();
    anaAnswersByButtonsAndEdits();
    benAnswersByTyping();
    martaReadsHerDigest();
    nobodyWasMentionedAndNothingWasRefused();
  }

  private void everybodyHasPraxis() {
    for (FakeTeamsUser user : new FakeTeamsUser[] {nadia, marta, ana, ben, chitra}) {
      user.installs();
      user.awaitsButton("Start on my own");
      user.says("help");
    }
  }

  private void nadiaSetsItUp() {
    nadia.says("admin claim " + praxis.awaitLine(CODE));
    nadia.awaits("admin");
    nadia.says("cadence weekly fri 15:00");
    nadia.awaits("Fridays at 15:00");
    nadia.says("digest weekly mon 09:00");
    nadia.awaits("Mondays at 09:00");
    nadia.says("enrol Ana Lima, Ben Carter, Chitra Rao manager Marta Ferreira");
    nadia.awaits("Chitra Rao");
  }

  private void anaCommitsInTheDialogue() {
    ana.awaits("Hi Ana, I'm Praxis.");
    ana.presses("Set a goal");
    ana.awaits("What would you like to get better at");
    ana.says("lead a team one day");
    ana.awaits("what would be different for you in a year?");
    ana.says("I'd be running a small project with two juniors");
    ana.awaits("gets in the way?");
    ana.says("I'm always selling, no time to take on other things");
    ana.awaits("What is one thing you could");
    ana.presses("Help a new colleague");
    ana.awaits("When exactly?");
    ana.fills("When", "I plan my week on Monday morning");
    ana.fills("I will", "offer the newest installer one hour on my site visit");
    ana.presses("That's my plan");
    ana.awaits("lead a team one day");
  }

  private static void commits(FakeTeamsUser who, String wish, String cue, String action) {
    who.awaitsButton("Set a goal");
    who.presses("Set a goal");
    who.awaitsButton("All in one form");
    who.opens("All in one form");
    assertThat(
            who.submits(
                Map.of(
                    "What would you like to get better at?", wish, "When", cue, "I will", action)))
        .isEmpty();
    who.awaits(wish);
  }

  private void everybodyIsAskedOnTheirOwnFriday() {
    jumpsUntil(chitra, "Did you try it");
    assertThat(seen(ana)).doesNotContain("Did you try it");
    jumpsUntil(ana, "Did you try it");
    assertThat(seen(ben)).doesNotContain("Did you try it");
    jumpsUntil(ben, "Did you try it");
  }

  private void anaAnswersByButtonsAndEdits() {
    ana.presses("Tried it");
    ana.awaits("What happened?");
    String told = ana.says("She joined me on Wednesday <at>everyone</at> & asked for *more*");
    ana.awaits("What did you take from it?");
    ana.presses("Skip");
    ana.awaitsButton("Same plan again");
    ana.presses("Same plan again");
    ana.awaits("Done.");
    ana.edits(told, "She joined me twice");
    ana.awaits("She joined me twice");
  }

  private void benAnswersByTyping() {
    ben.says("not really, was on the road all week");
    ben.awaitsButton("Keep it as it is");
    ben.presses("Keep it as it is");
    ben.awaits("not really, was on the road all week");
    ben.awaitsButton("Ask Marta for help");
    ben.presses("Ask Marta for help");
  }

  private void martaReadsHerDigest() {
    jumpsUntil(marta, "3 asked · 2 answered · 1 tried something new");
    assertThat(marta.lastMessage().text())
        .contains("Ana tried:", "Chitra has not answered yet", "You could say:")
        .doesNotContain("on the road", "joined me");
    marta.presses("I talked to them");
    marta.awaits("You talked to");
  }

  private void nobodyWasMentionedAndNothingWasRefused() {
    assertThat(teams.log().mentioned()).isEmpty();
    assertThat(teams.log().calls()).extracting(Entry.Called::outcome).containsOnly("ok");
    assertThat(praxis.output()).noneMatch(line -> line.contains("ERROR"));
  }

  private void jumpsUntil(FakeTeamsUser who, String text) {
    for (int i = 0; i < 40 && !seen(who).contains(text); i++) {
      praxis.jumps();
    }
    who.awaits(text);
  }

  private static String seen(FakeTeamsUser who) {
    return String.join("\n", who.sees());
  }
}
