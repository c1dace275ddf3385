package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Manifest;
import io.praxisbot.slack.fake.client.FakeClient;
import io.praxisbot.slack.fake.client.FakeUser;
import io.praxisbot.slack.fake.client.SocketSender;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The story of the playground once more, in Slack: the packaged application, connected as the
 * README says, over HTTP and over a socket. Nothing differs between the two but how it is
 * connected.
 */
class SlackStoryIT {

  private static final Pattern CODE = Pattern.compile("admin claim ([A-Z0-9-]+)");

  @TempDir private Path folder;
  private FakeSlack slack;
  private FakeWorkspace acme;
  private FakeClient client;
  private Packaged praxis;
  private FakeUser nadia;
  private FakeUser marta;
  private FakeUser ana;
  private FakeUser ben;
  private FakeUser chitra;

  /** How Slack's requests come in. */
  enum Way {
    HTTP,
    SOCKET
  }

  @AfterEach
  void ends() {
    if (praxis != null) {
      praxis.close();
    }
    if (client != null) {
      client.close();
    }
    if (slack != null) {
      slack.close();
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void aWeekGoesByFromTheCadenceToTheDigest(Way way) {
    connects(way);
    nadiaSetsItUp();
    anaCommitsInTheDialogue();
    benCommitsInOneForm();
    chitraCommitsInOneForm();
    everybodyIsAskedOnTheirOwnFriday();
    anaAnswersByButtonsAndEdits();
    benAnswersByTyping();
    martaReadsHerDigest();
    nobodyWasPingedAndNothingWasRefused();
  }

  private void connects(Way way) {
    boolean http = way == Way.HTTP;
    slack = FakeSlack.start(http ? Manifest.http() : Manifest.overSocket());
    acme = slack.workspace("T1", "Acme");
    acme.member("U1", "Nadia Okafor", "Europe/Lisbon");
    acme.member("U2", "Marta Ferreira", "Europe/Lisbon");
    acme.member("U3", "Ana Lima", "Europe/Lisbon");
    acme.member("U4", "Ben Carter", "America/New_York");
    acme.member("U5", "Chitra Rao", "Asia/Kolkata");
    Map<String, String> settings = new HashMap<>();
    settings.put("PRAXIS_DATA", folder.resolve("data").toString());
    settings.put("PRAXIS_PLAYGROUND", "on");
    settings.put("SLACK_API_URL", slack.apiUrl());
    settings.put("SLACK_BOT_TOKEN", acme.botToken());
    if (http) {
      settings.put("SLACK_SIGNING_SECRET", slack.signingSecret());
    } else {
      settings.put("SLACK_APP_TOKEN", slack.appToken());
      client = FakeClient.overSocket(slack);
    }
    praxis = Packaged.start(settings);
    if (http) {
      client = FakeClient.overHttp(slack, praxis.address());
    } else {
      ((SocketSender) client.sender()).awaitsConnections(1);
    }
    nadia = user("U1");
    marta = user("U2");
    ana = user("U3");
    ben = user("U4");
    chitra = user("U5");
  }

  private FakeUser user(String id) {
    return client.user(acme.member(id).orElseThrow());
  }

  private void nadiaSetsItUp() {
    nadia.runs("/praxis admin claim " + praxis.awaitLine(CODE), "C1");
    nadia.awaits("admin");
    nadia.runs("/praxis cadence weekly fri 15:00", "C1");
    nadia.awaits("Fridays at 15:00");
    nadia.runs("/praxis digest weekly mon 09:00", "C1");
    nadia.awaits("Mondays at 09:00");
    nadia.runs("/praxis enrol @Ana Lima @Ben Carter @Chitra Rao manager @Marta Ferreira", "C1");
    nadia.awaits("Chitra Rao");
  }

  private void anaCommitsInTheDialogue() {
    ana.awaits("Hi Ana, I'm Praxis.");
    ana.presses("Set a goal");
    ana.awaits("What would you like to get better at");
    ana.types("lead a team one day");
    ana.awaits("what would be different for you in a year?");
    ana.types("I'd be running a small project with two juniors");
    ana.awaits("gets in the way?");
    ana.types("I'm always selling, no time to take on other things");
    ana.awaits("What is one thing you could");
    ana.presses("Help a new colleague");
    ana.awaits("When exactly?");
    ana.fills("When", "I plan my week on Monday morning");
    ana.fills("I will", "offer the newest installer one hour on my site visit");
    ana.presses("That's my plan");
    ana.awaits("lead a team one day");
  }

  private void benCommitsInOneForm() {
    commits(ben, "understand customers first", "a call starts", "ask three questions first");
  }

  private void chitraCommitsInOneForm() {
    commits(chitra, "run better workshops", "I plan a workshop", "write the outcome first");
  }

  private void commits(FakeUser who, String wish, String cue, String action) {
    who.awaitsButton("Set a goal");
    who.presses("Set a goal");
    who.awaitsButton("All in one form");
    who.presses("All in one form");
    who.awaitsModal("When");
    who.fills("What would you like to get better at?", wish);
    who.fills("When", cue);
    who.fills("I will", action);
    assertThat(who.submits()).isEmpty();
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
    Scenes.messages("slack-check-in", ana.member(), 1);
    ana.presses("Tried it");
    ana.awaits("What happened?");
    String told = ana.types("She joined me on Wednesday <!channel> & asked for more");
    ana.awaits("What did you take from it?");
    ana.presses("Skip");
    ana.awaitsButton("Same plan again");
    ana.presses("Same plan again");
    ana.awaits("Done.");
    ana.edits(told, "She joined me twice");
    ana.awaits("She joined me twice");
  }

  private void benAnswersByTyping() {
    ben.types("not really, was on the road all week");
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
    Scenes.messages("slack-digest", marta.member(), 1);
    marta.presses("I talked to them");
    marta.awaits("You talked to");
    marta.opensHome();
    await().atMost(Duration.ofMinutes(1)).until(marta::home, home -> home.contains("Chitra"));
    assertThat(marta.home()).contains("Ana", "Ben");
    Scenes.home("slack-home-manager", marta.member());
    ana.opensHome();
    await().atMost(Duration.ofMinutes(1)).until(ana::home, home -> home.contains("installer"));
    Scenes.home("slack-home", ana.member());
  }

  private void nobodyWasPingedAndNothingWasRefused() {
    assertThat(slack.pings().pinged()).isEmpty();
    assertThat(praxis.output()).noneMatch(line -> line.contains("ERROR"));
  }

  private void jumpsUntil(FakeUser who, String text) {
    for (int i = 0; i < 40 && !seen(who).contains(text); i++) {
      praxis.jumps();
    }
    who.awaits(text);
  }

  private static String seen(FakeUser who) {
    return String.join("\n", who.sees());
  }
}
