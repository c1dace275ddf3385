package io.praxisbot.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.roster.Register;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.mongo.TestDatabase;
import io.praxisbot.core.time.TestClock;
import io.praxisbot.slack.outbound.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InstallationsIT {
  private static final Instant START = Instant.parse("2026-11-21T08:00:00.250Z");
  private static final WorkspaceId ACME = new WorkspaceId("T0ACME");
  private static final OrganizationId ACMES_OWN = new OrganizationId("slack-t0acme");

  private final TestDatabase database = TestDatabase.open();
  private final TestClock clock = new TestClock(START);
  private final Installations here = replica(Keys.of(1));
  private final Installations there = replica(Keys.of(1));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aNewWorkspaceIsAnOrganizationOfItsOwn() {
    here.install(acme("xoxb-1"));

    assertThat(organization()).contains(new Organization(ACMES_OWN, "Acme", List.of(ACME)));
    Workspace written = workspace();
    assertThat(written.platform()).isEqualTo(PlatformName.SLACK);
    assertThat(written.organization()).isEqualTo(ACMES_OWN);
    assertThat(written.installed()).isTrue();
    assertThat(written.installedBy()).contains("U0ADMIN");
    assertThat(written.refresh().dueAt()).isEqualTo(START);
    assertThat(here.in(ACME)).isTrue();
    assertThat(here.of(ACME)).isEqualTo(new Tokens.Token("xoxb-1"));
  }

  @Test
  void theDatabaseHoldsNoTokenThatCouldBeRead() {
    here.install(acme("xoxb-1"));

    assertThat(workspace().grants()).containsKeys("token", "botUser", "scopes");
    assertThat(workspace().toString()).doesNotContain("xoxb");
  }

  @Test
  void aWorkspaceWithoutTheBotHasNoToken() {
    assertThat(here.of(ACME)).isEqualTo(new Tokens.NotInstalled());
    assertThat(here.in(ACME)).isFalse();
  }

  @Test
  void installingAgainTakesTheNewTokenAndKeepsTheOrganization() {
    here.install(acme("xoxb-1"));
    joins(new OrganizationId("holding"));
    clock.advance(Duration.ofDays(1));

    here.install(acme("xoxb-2"));

    assertThat(here.of(ACME)).isEqualTo(new Tokens.Token("xoxb-2"));
    assertThat(workspace().organization()).isEqualTo(new OrganizationId("holding"));
    assertThat(workspace().since()).isEqualTo(clock.instant());
  }

  @Test
  void aWorkspaceThatRemovedTheBotHasNoTokenLeft() {
    here.install(acme("xoxb-1"));
    here.of(ACME);

    here.uninstalled(ACME, later());

    assertThat(here.of(ACME)).isEqualTo(new Tokens.NotInstalled());
    assertThat(here.in(ACME)).isFalse();
    assertThat(workspace().grants()).containsKey("botUser").doesNotContainKey("token");
    assertThat(organization()).isPresent();
  }

  @Test
  void whoeverComesBackFindsEverythingAsItWas() {
    here.install(acme("xoxb-1"));
    joins(new OrganizationId("holding"));
    here.tokensRevoked(ACME, later());

    here.install(acme("xoxb-2"));

    assertThat(here.of(ACME)).isEqualTo(new Tokens.Token("xoxb-2"));
    assertThat(workspace().organization()).isEqualTo(new OrganizationId("holding"));
  }

  @Test
  void aRemovalThatIsToldLateDoesNotTouchWhatWasInstalledSince() {
    here.install(acme("xoxb-1"));
    Instant removed = later();
    clock.advance(Duration.ofMinutes(5));
    here.install(acme("xoxb-2"));

    here.uninstalled(ACME, removed);

    assertThat(here.of(ACME)).isEqualTo(new Tokens.Token("xoxb-2"));
  }

  @Test
  void aRemovalInTheSecondOfTheInstallationCounts() {
    here.install(acme("xoxb-1"));

    here.uninstalled(ACME, Instant.parse("2026-11-21T08:00:00Z"));

    assertThat(here.in(ACME)).isFalse();
  }

  @Test
  void aRemovalOfAWorkspaceThatNeverWasIsNothing() {
    here.uninstalled(ACME, later());

    assertThat(database.stores().workspaces().find(ACME)).isEmpty();
  }

  @Test
  void anotherReplicaHearsOfARemovalWithinHalfAMinute() {
    here.install(acme("xoxb-1"));
    assertThat(there.of(ACME)).isEqualTo(new Tokens.Token("xoxb-1"));
    here.uninstalled(ACME, later());

    clock.advance(Installations.KNOWN);

    assertThat(there.of(ACME)).isEqualTo(new Tokens.NotInstalled());
  }

  @Test
  void anotherReplicaHearsOfAnInstallationAtOnce() {
    assertThat(there.of(ACME)).isEqualTo(new Tokens.NotInstalled());

    here.install(acme("xoxb-1"));

    assertThat(there.of(ACME)).isEqualTo(new Tokens.Token("xoxb-1"));
  }

  @Test
  void manyWhoInstallAtOnceMakeOneWorkspaceWithOneOfTheirTokens() throws Exception {
    atOnce(who -> replica(Keys.of(1)).install(acme("xoxb-" + who)));

    assertThat(database.stores().workspaces().on(PlatformName.SLACK)).hasSize(1);
    assertThat(here.of(ACME))
        .isInstanceOfSatisfying(
            Tokens.Token.class, token -> assertThat(token.value()).matches("xoxb-[0-7]"));
  }

  @Test
  void removingAndInstallingAtOnceEndsInOneOrTheOther() throws Exception {
    here.install(acme("xoxb-old"));
    Instant removed = later();

    atOnce(
        who -> {
          if (who % 2 == 0) {
            replica(Keys.of(1)).uninstalled(ACME, removed);
          } else {
            replica(Keys.of(1)).install(acme("xoxb-new"));
          }
          return who;
        });

    assertThat(there.of(ACME) instanceof Tokens.Token).isEqualTo(workspace().installed());
    assertThat(there.of(ACME)).isNotEqualTo(new Tokens.Token("xoxb-old"));
  }

  @Test
  void aTokenUnderAFormerKeyIsFoundAsLongAsThatKeyIsThere() {
    here.install(acme("xoxb-1"));

    assertThat(replica(Keys.of(2) + "," + Keys.of(1)).of(ACME))
        .isEqualTo(new Tokens.Token("xoxb-1"));
  }

  @Test
  void aTokenThatCannotBeOpenedHereIsNotAtHandAndThatIsNoRemoval() {
    here.install(acme("xoxb-1"));

    assertThat(replica(Keys.of(2)).of(ACME)).isEqualTo(new Tokens.NotAtHand());
    assertThat(here.of(ACME)).isEqualTo(new Tokens.Token("xoxb-1"));
  }

  private void atOnce(Act act) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Object>> acts =
          IntStream.range(0, 8).<Callable<Object>>mapToObj(i -> () -> act.by(i)).toList();
      for (Future<Object> done : threads.invokeAll(acts)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private interface Act {
    Object by(int who);
  }

  /** As if admins of both had linked them. */
  private void joins(OrganizationId other) {
    Stored<Workspace> read = database.stores().workspaces().find(ACME).orElseThrow();
    Workspace before = read.value();
    Workspace joined =
        new Workspace(
            before.id(),
            before.platform(),
            other,
            before.name(),
            before.installed(),
            before.installedBy(),
            before.since(),
            before.grants(),
            before.refresh());
    assertThat(database.stores().workspaces().replace(read, joined)).isTrue();
  }

  private Instant later() {
    return clock.instant().plusSeconds(60);
  }

  private Workspace workspace() {
    return database.stores().workspaces().find(ACME).orElseThrow().value();
  }

  private Optional<Organization> organization() {
    return database.stores().organizations().find(ACMES_OWN).map(Stored::value);
  }

  private Installations replica(String keys) {
    var stores = database.stores();
    return new Installations(
        new Register(PlatformName.SLACK, stores, clock),
        new Keyring(Optional.of(Seal.of(keys)), Optional.empty()),
        clock);
  }

  private static Installation acme(String token) {
    return new Installation(
        ACME,
        "Acme",
        Optional.empty(),
        new BotToken(token),
        "U0BOT",
        Set.copyOf(Scopes.NEEDED),
        Optional.of("U0ADMIN"));
  }
}
