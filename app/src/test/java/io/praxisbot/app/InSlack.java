package io.praxisbot.app;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.time.SystemClock;
import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Manifest;
import io.praxisbot.slack.fake.client.FakeClient;
import io.praxisbot.slack.fake.client.FakeUser;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/**
 * The real application in this process, in one workspace of a fake Slack, and the people there.
 * Nadia is its admin; everybody else comes when a test needs them.
 */
final class InSlack implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final String LISBON = "Europe/Lisbon";

  final FakeSlack slack = FakeSlack.start(Manifest.http());
  final FakeWorkspace acme = slack.workspace("T1", "Acme");
  final Running praxis;
  final FakeClient client;
  final FakeUser nadia;

  InSlack(Path data) {
    FakeMember admin = acme.member("U1", "Nadia Okafor", LISBON);
    praxis = Running.in(data, arguments(settings(slack, acme)));
    client = FakeClient.overHttp(slack, address());
    nadia = client.user(admin);
  }

  /** What is set to be in that one workspace. */
  static Map<String, String> settings(FakeSlack slack, FakeWorkspace workspace) {
    return Map.of(
        "PRAXIS_PLAYGROUND", "on",
        "PRAXIS_ADMINS", "U1",
        "SLACK_API_URL", slack.apiUrl(),
        "SLACK_BOT_TOKEN", workspace.botToken(),
        "SLACK_SIGNING_SECRET", slack.signingSecret());
  }

  static String[] arguments(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(set -> "--" + set.getKey() + "=" + set.getValue())
        .toArray(String[]::new);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + praxis.port() + "/");
  }

  /** Somebody whom nobody told Praxis of. */
  FakeUser unannounced(String name) {
    return client.user(acme.member("U0" + slack.number(), name, LISBON));
  }

  /** Somebody who joins, and of whom Praxis was told. */
  FakeUser joins(String name) {
    FakeUser user = unannounced(name);
    client.tellsOfJoining(user.member());
    return user;
  }

  /** Somebody who takes part and has a goal with a plan. */
  FakeUser committed(String name) {
    FakeUser user = joins(name);
    user.types("start");
    user.awaitsButton("Set a goal");
    user.presses("Set a goal");
    user.awaitsButton("All in one form");
    user.presses("All in one form");
    user.awaitsModal("When");
    user.fills("What would you like to get better at?", "run better workshops");
    user.fills("When", "I plan a workshop");
    user.fills("I will", "write the outcome first");
    if (!user.submits().isEmpty()) {
      throw new AssertionError("the goal was refused");
    }
    user.awaits("write the outcome first.");
    return user;
  }

  /** The person whom Praxis takes somebody for; empty if it never met them. */
  Optional<Person> person(FakeUser user) {
    return stores()
        .people()
        .byAccount(
            new Account(
                PlatformName.SLACK,
                new WorkspaceId(user.member().workspace().id()),
                user.member().id()));
  }

  MongoStores stores() {
    return praxis.part(MongoStores.class);
  }

  /** Moves the business clock to whatever is next, until that person is told this. */
  void jumpsUntil(FakeUser who, String text) {
    for (int i = 0; i < 40 && count(who, text) == 0; i++) {
      praxis.post("clock", "{\"next\":true}");
    }
    who.awaits(text);
  }

  /** Moves the business clock by a duration such as {@code P7D}. */
  void advances(String by) {
    praxis.post("clock", Map.of("advance", by));
  }

  /** In how many messages somebody reads this, what only they see included. */
  static long count(FakeUser who, String text) {
    return who.sees().stream().filter(seen -> seen.contains(text)).count();
  }

  static void awaits(Callable<Boolean> there) {
    Awaitility.await().atMost(PATIENCE).until(there);
  }

  /** Waits until all that anybody did has been answered: whatever comes twice has come by then. */
  void settles() {
    Awaitility.await()
        .atMost(PATIENCE)
        .during(Duration.ofMillis(600))
        .until(() -> client.outstanding() == 0 && !stores().ledger().busy(now()));
  }

  private Instant now() {
    return praxis.part(SystemClock.class).instant();
  }

  /** How many messages Praxis sent to somebody; what only they see isn't one. */
  long messages(FakeUser who) {
    return who.member().messages().stream()
        .filter(message -> message.author().equals(acme.botUserId()))
        .count();
  }

  @Override
  public void close() {
    praxis.close();
    client.close();
    slack.close();
  }
}
