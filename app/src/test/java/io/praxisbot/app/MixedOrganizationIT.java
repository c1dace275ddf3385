package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Manifest;
import io.praxisbot.slack.fake.client.FakeUser;
import io.praxisbot.teams.fake.FakeTeams;
import io.praxisbot.teams.fake.FakeTenant;
import io.praxisbot.teams.fake.Registration;
import io.praxisbot.teams.fake.client.FakeTeamsUser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One organization in Slack and in Teams, in the packaged application: the admin and Ana are in
 * Slack, Tom is in Teams, and so is Marta, who leads both.
 */
class MixedOrganizationIT {

  private static final Pattern CODE = Pattern.compile("link ([A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4})");
  private static final String TENANT = "3f1c2d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f";
  private static final String MARTA = "0b0f7a9e-1111-4c11-8a11-000000000001";
  private static final String TOM = "0b0f7a9e-1111-4c11-8a11-000000000002";
  private static final String ANA = "0b0f7a9e-1111-4c11-8a11-000000000003";
  private static final String LISBON = "Europe/Lisbon";

  @TempDir private Path folder;
  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");
  private final Registration registration = Registration.singleTenant(TENANT);
  private final FakeTeams teams = FakeTeams.start(registration);
  private final FakeTenant contoso = teams.tenant(TENANT);
  private Packaged praxis;
  private io.praxisbot.slack.fake.client.FakeClient fromSlack;
  private io.praxisbot.teams.fake.client.FakeClient fromTeams;
  private FakeUser nadia;
  private FakeUser ana;
  private FakeTeamsUser marta;
  private FakeTeamsUser tom;
  private FakeTeamsUser anaInTeams;

  @BeforeEach
  void connects() {
    acme.member("U1", "Nadia Okafor", LISBON);
    acme.member("U3", "Ana Lima", LISBON);
    praxis = Packaged.start(settings());
    fromSlack = io.praxisbot.slack.fake.client.FakeClient.overHttp(slack, praxis.address());
    fromTeams =
        io.praxisbot.teams.fake.client.FakeClient.overHttp(
            teams, praxis.address().resolve("/api/messages"));
    nadia = fromSlack.user(acme.member("U1").orElseThrow());
    ana = fromSlack.user(acme.member("U3").orElseThrow());
    marta = fromTeams.user(contoso.member(MARTA, "Marta Ferreira", LISBON));
    tom = fromTeams.user(contoso.member(TOM, "Tom Teller", LISBON));
    anaInTeams = fromTeams.user(contoso.member(ANA, "Ana Lima", LISBON));
    for (FakeTeamsUser user : List.of(marta, tom, anaInTeams)) {
      user.installs();
      user.awaitsButton("Start on my own");
    }
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>();
    settings.put("PRAXIS_DATA", folder.resolve("data").toString());
    settings.put("PRAXIS_PLAYGROUND", "on");
    settings.put("PRAXIS_ADMINS", "U1," + MARTA);
    settings.put("SLACK_API_URL", slack.apiUrl());
    settings.put("SLACK_BOT_TOKEN", acme.botToken());
    settings.put("SLACK_SIGNING_SECRET", slack.signingSecret());
    settings.put("TEAMS_APP_ID", registration.appId());
    settings.put("TEAMS_APP_PASSWORD", registration.password());
    settings.put("TEAMS_TENANT_ID", TENANT);
    settings.put("TEAMS_OPENID_METADATA_URL", teams.openIdMetadataUrl());
    settings.put("TEAMS_LOGIN_URL", teams.loginUrl());
    return settings;
  }

  @AfterEach
  void ends() {
    praxis.close();
    fromSlack.close();
    fromTeams.close();
    slack.close();
    teams.close();
  }

  @Test
  void aManagerInTeamsGetsOneDigestOverPeopleOnBothPlatforms() {
    adminsLinkTheTwo();
    nadiaEnrolsPeopleOfBoth();
    anaCommits();
    tomCommits();
    jumpsUntil(() -> seen(ana), "Did you try it");
    ana.presses("Tried it");
    ana.awaits("What happened?");
    jumpsUntil(() -> seen(tom), "Did you try it");
    tom.presses("Not yet");
    tom.awaits("What got in the way?");

    jumpsUntil(() -> seen(marta), "2 asked · 2 answered · 1 tried something new");

    assertThat(marta.lastMessage().text()).contains("Ana tried:", "Tom");
    assertThat(marta.sees().stream().filter(read -> read.contains("2 asked"))).hasSize(1);
    assertThat(praxis.output()).noneMatch(line -> line.contains("ERROR"));
  }

  @Test
  void somebodyWithTwoAccountsIsAskedWhereTheyWantToBe() {
    adminsLinkTheTwo();
    nadiaEnrolsPeopleOfBoth();
    anaCommits();
    anaInTeams.says("link");
    String code = found(() -> seen(anaInTeams));
    ana.types("link " + code);
    ana.awaitsButton("Yes, that's me");
    ana.presses("Yes, that's me");
    ana.awaits("one person now");
    anaInTeams.says("where teams");
    anaInTeams.awaits("From now on I ask you in Teams");

    jumpsUntil(() -> seen(anaInTeams), "Did you try it");
    assertThat(seen(ana)).doesNotContain("Did you try it");
    anaInTeams.presses("Tried it");
    anaInTeams.awaits("What happened?");
    assertThat(praxis.output()).noneMatch(line -> line.contains("ERROR"));
  }

  private void adminsLinkTheTwo() {
    nadia.types("link organization");
    String code = found(() -> seen(nadia));
    marta.says("link " + code);
    marta.awaitsButton("Link them");
    marta.presses("Link them");
    marta.awaits("is part of");
  }

  /** Those of Teams come over a moment after they are linked. */
  private void nadiaEnrolsPeopleOfBoth() {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> {
              nadia.runs("/praxis enrol @Ana Lima, Tom Teller manager Marta Ferreira");
              return seen(tom).contains("Hi Tom, I'm Praxis.");
            });
    ana.awaits("Hi Ana, I'm Praxis.");
  }

  private void anaCommits() {
    ana.awaitsButton("Set a goal");
    ana.presses("Set a goal");
    ana.awaitsButton("All in one form");
    ana.presses("All in one form");
    ana.awaitsModal("When");
    ana.fills("What would you like to get better at?", "lead a team one day");
    ana.fills("When", "I plan my week");
    ana.fills("I will", "offer the newest installer an hour");
    assertThat(ana.submits()).isEmpty();
    ana.awaits("lead a team one day");
  }

  private void tomCommits() {
    tom.presses("Set a goal");
    tom.awaitsButton("All in one form");
    tom.opens("All in one form");
    assertThat(
            tom.submits(
                Map.of(
                    "What would you like to get better at?", "understand customers first",
                    "When", "a call starts",
                    "I will", "ask three questions first")))
        .isEmpty();
    tom.awaits("understand customers first");
  }

  private static String found(Supplier<String> seen) {
    return await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              Matcher code = CODE.matcher(seen.get());
              return code.find() ? code.group(1) : "";
            },
            code -> !code.isEmpty());
  }

  private void jumpsUntil(Supplier<String> seen, String text) {
    for (int i = 0; i < 40 && !seen.get().contains(text); i++) {
      praxis.jumps();
    }
    await().atMost(Duration.ofMinutes(1)).until(seen::get, read -> read.contains(text));
  }

  private static String seen(FakeUser who) {
    return String.join("\n", who.sees());
  }

  private static String seen(FakeTeamsUser who) {
    return String.join("\n", who.sees());
  }
}
