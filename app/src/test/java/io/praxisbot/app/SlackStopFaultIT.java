package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Fault;
import io.praxisbot.slack.fake.Manifest;
import io.praxisbot.slack.fake.client.FakeClient;
import io.praxisbot.slack.fake.client.FakeUser;
import io.praxisbot.slack.fake.client.Reply;
import io.praxisbot.slack.fake.client.Sent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The packaged application is stopped or killed in the midst of it, and started again. */
class SlackStopFaultIT {

  /** What an unknown message takes until it is repeated: two looks, five seconds apart. */
  private static final Duration UNTIL_REPEATED = Duration.ofSeconds(12);

  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");
  private final FakeMember nadia = acme.member("U1", "Nadia Okafor", "Europe/Lisbon");
  @TempDir private Path folder;
  private Packaged praxis;
  private FakeClient client;

  /** How it ends. */
  enum End {
    STOPPED,
    KILLED
  }

  @BeforeEach
  void begins() {
    Map<String, String> settings = new HashMap<>(InSlack.settings(slack, acme));
    settings.put("PRAXIS_DATA", folder.resolve("data").toString());
    praxis = Packaged.start(settings);
    client = FakeClient.overHttp(slack, praxis.address());
  }

  @AfterEach
  void ends() {
    praxis.close();
    client.close();
    slack.close();
  }

  private void endsAndBeginsAgain(End how) {
    client.close();
    if (how == End.KILLED) {
      praxis.kill();
    } else {
      praxis.close();
    }
    begins();
  }

  private long messages(FakeMember who) {
    return who.messages().stream()
        .filter(message -> message.author().equals(acme.botUserId()))
        .count();
  }

  @Test
  void whatWasAnsweredBeforeItWasKilledIsNotAnsweredAgain() {
    FakeMember ana = acme.member("U2", "Ana Lima", "Europe/Lisbon");
    FakeUser before = client.user(ana);
    before.types("start");
    before.awaitsButton("Set a goal");
    Sent message = before.lastSent();
    before.presses("Set a goal");
    before.awaits("What would you like to get better at");
    Sent press = before.lastSent();
    long answers = messages(ana);

    endsAndBeginsAgain(End.KILLED);
    assertThat(client.redeliver(message, 4, true)).allMatch(Reply::taken);
    assertThat(client.redeliver(press, 4, true)).allMatch(Reply::taken);
    FakeUser after = client.user(ana);
    after.types("lead a team one day");
    after.awaits("what would be different for you in a year?");
    assertThat(messages(ana)).isEqualTo(answers + 1);
  }

  @Test
  void whatWasAcknowledgedBeforeItWasKilledIsAnsweredOnceAfterwards() {
    FakeMember ana = acme.member("U2", "Ana Lima", "Europe/Lisbon");
    slack.fail("chat.postMessage", 1, Fault.slow(Duration.ofSeconds(5)));
    client.user(ana).types("start");
    Sent message = client.user(ana).lastSent();

    endsAndBeginsAgain(End.KILLED);
    assertThat(client.redeliver(message, 4, true)).allMatch(Reply::taken);
    exactlyOneFor(List.of(ana));
  }

  @ParameterizedTest
  @EnumSource(End.class)
  void whoeverWasToBeWrittenToGetsOneMessage(End how) {
    List<FakeMember> people =
        IntStream.range(0, 30)
            .mapToObj(
                n ->
                    acme.member(
                        "U2" + n, "Person " + (char) ('A' + n % 26) + "x".repeat(n / 26), "UTC"))
            .toList();
    people.forEach(client::tellsOfJoining);
    slack.fail("chat.postMessage", 25, Fault.slow(Duration.ofMillis(600)));
    String names = people.stream().map(who -> "@" + who.name()).collect(Collectors.joining(" "));
    client.user(nadia).runs("/praxis enrol " + names);
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> reached(people) > 3);

    endsAndBeginsAgain(how);
    assertThat(reached(people)).as("when it began again").isLessThan(people.size());
    exactlyOneFor(people);
  }

  private long reached(List<FakeMember> people) {
    return people.stream().filter(who -> messages(who) > 0).count();
  }

  private void exactlyOneFor(List<FakeMember> people) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .during(UNTIL_REPEATED)
        .until(() -> people.stream().allMatch(who -> messages(who) == 1));
  }
}
