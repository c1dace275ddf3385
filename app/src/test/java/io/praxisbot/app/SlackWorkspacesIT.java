package io.praxisbot.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Fault;
import io.praxisbot.slack.fake.Manifest;
import io.praxisbot.slack.fake.client.FakeClient;
import io.praxisbot.slack.fake.client.FakeUser;
import io.praxisbot.slack.fake.client.OAuth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several workspaces, each with an organization of its own, installed from a browser. */
class SlackWorkspacesIT {

  private static final URI PUBLIC = URI.create("https://praxis.test");
  private static final String SECRET_KEY = Base64.getEncoder().encodeToString(new byte[32]);
  private static final String BERLIN = "Europe/Berlin";

  @TempDir private static Path data;
  private static FakeSlack slack;
  private static OAuth oauth;
  private static Running praxis;
  private static FakeClient client;

  @BeforeAll
  static void begins() {
    slack = FakeSlack.start(Manifest.http());
    oauth = OAuth.serve(slack, PUBLIC);
    praxis =
        Running.in(
            data,
            InSlack.arguments(
                Map.of(
                    "PRAXIS_PLAYGROUND", "on",
                    "PRAXIS_PUBLIC_URL", PUBLIC.toString(),
                    "PRAXIS_SECRET_KEY", SECRET_KEY,
                    "SLACK_API_URL", slack.apiUrl(),
                    "SLACK_CLIENT_ID", oauth.clientId(),
                    "SLACK_CLIENT_SECRET", oauth.clientSecret(),
                    "SLACK_SIGNING_SECRET", slack.signingSecret())));
    client = FakeClient.overHttp(slack, URI.create("http://127.0.0.1:" + praxis.port() + "/"));
  }

  @AfterAll
  static void ends() {
    praxis.close();
    client.close();
    slack.close();
  }

  /** A workspace in which Praxis is not installed yet, with two people. */
  private static FakeWorkspace founded(String name) {
    String id = "T0" + slack.number();
    FakeWorkspace workspace = slack.workspace(id, name);
    workspace.member(owner(id), "Olga " + name, BERLIN);
    workspace.member(other(id), "Pia " + name, BERLIN);
    return workspace;
  }

  private static String owner(String workspace) {
    return "UO" + workspace;
  }

  private static String other(String workspace) {
    return "UP" + workspace;
  }

  private static FakeWorkspace installed(String name) {
    FakeWorkspace workspace = founded(name);
    assertThat(installs(workspace).status()).isEqualTo(200);
    return workspace;
  }

  /** The owner goes through it in a browser. */
  private static Running.Answer installs(FakeWorkspace workspace) {
    Running.Answer sent = praxis.get("/slack/install");
    assertThat(sent.status()).isEqualTo(302);
    return comesBack(approved(sent, workspace), cookie(sent));
  }

  private static URI approved(Running.Answer sent, FakeWorkspace workspace) {
    URI authorize = URI.create(sent.raw().headers().firstValue("Location").orElseThrow());
    return oauth
        .visits(authorize)
        .approves(new OAuth.Installer(workspace.id(), workspace.name(), owner(workspace.id())));
  }

  private static String cookie(Running.Answer sent) {
    return sent.raw().headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  private static Running.Answer comesBack(URI back, String cookie) {
    return praxis.get(back.getRawPath() + "?" + back.getRawQuery(), "Cookie", cookie);
  }

  private static FakeUser owner(FakeWorkspace workspace) {
    return client.user(workspace.member(owner(workspace.id())).orElseThrow());
  }

  private static FakeUser pia(FakeWorkspace workspace) {
    return client.user(workspace.member(other(workspace.id())).orElseThrow());
  }

  private static MongoStores stores() {
    return praxis.part(MongoStores.class);
  }

  private static Workspace kept(FakeWorkspace workspace) {
    return stores()
        .workspaces()
        .find(new WorkspaceId(workspace.id()))
        .map(Stored::value)
        .orElseThrow();
  }

  @Test
  void eachWorkspaceIsAnOrganizationOfItsOwnAndNobodyIsFoundFromTheOther() {
    FakeWorkspace beta = installed("Beta");
    FakeWorkspace gamma = installed("Gamma");
    assertThat(kept(beta).organization())
        .isEqualTo(new OrganizationId("slack-" + beta.id().toLowerCase(Locale.ROOT)))
        .isNotEqualTo(kept(gamma).organization());

    owner(beta).runs("/praxis enrol @Pia Beta");
    pia(beta).awaits("Hi Pia, I'm Praxis.");

    for (String named : List.of("@Pia Beta", "<@" + other(beta.id()) + ">", "@Olga Beta")) {
      owner(gamma).runs("/praxis why " + named);
      owner(gamma).awaits("I don't know anybody called");
      owner(gamma).runs("/praxis enrol " + named);
    }
    InSlack.awaits(() -> InSlack.count(owner(gamma), "I don't know anybody called") == 6);
    assertThat(String.join(" ", owner(gamma).sees())).doesNotContain("takes part from now on");
  }

  @Test
  void whoeverInstalledItIsTheFirstAdminThereAndNobodyElse() {
    FakeWorkspace delta = installed("Delta");
    owner(delta).runs("/praxis cadence weekly fri 15:00");
    owner(delta).awaits("Fridays at 15:00");
    pia(delta).runs("/praxis cadence weekly mon 15:00");
    InSlack.awaits(() -> pia(delta).sees().size() == 1);
    assertThat(pia(delta).lastMessage().text()).doesNotContain("Mondays at 15:00");
    assertThat(stores().people().admins(kept(delta).organization()))
        .extracting(Person::name)
        .containsExactly("Olga Delta");
  }

  @Test
  void tokensAreKeptEncryptedAndStandNowhereInTheDatabase() throws IOException {
    FakeWorkspace epsilon = installed("Epsilon GmbH");
    owner(epsilon).runs("/praxis help");
    owner(epsilon).awaits("goal");

    assertThat(kept(epsilon).grants().toString())
        .doesNotContain(epsilon.botToken())
        .doesNotContain("xoxb");
    String file = stored();
    assertThat(file).contains("Epsilon GmbH");
    assertThat(file).doesNotContain("xoxb-");
  }

  /** All bytes of the database. */
  private static String stored() throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(Files::isRegularFile)
          .map(SlackWorkspacesIT::bytes)
          .reduce("", String::concat);
    }
  }

  private static String bytes(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aForgedStateInstallsNothing() {
    FakeWorkspace zeta = founded("Zeta");
    Running.Answer sent = praxis.get("/slack/install");
    String back = approved(sent, zeta).toString();
    URI forged = URI.create(back.replaceFirst("state=[^&]+", "state=forged"));

    assertThat(comesBack(forged, cookie(sent)).status()).isEqualTo(400);
    assertThat(comesBack(URI.create(back), "theme=dark").status()).isEqualTo(400);
    assertThat(stores().workspaces().find(new WorkspaceId(zeta.id()))).isEmpty();

    owner(zeta).runs("/praxis help");
    owner(zeta).awaits("Praxis isn't set up in this workspace");
  }

  @Test
  void theSameWayBackIsGoodOnce() {
    FakeWorkspace eta = founded("Eta");
    Running.Answer sent = praxis.get("/slack/install");
    URI back = approved(sent, eta);
    assertThat(comesBack(back, cookie(sent)).status()).isEqualTo(200);
    assertThat(comesBack(back, cookie(sent)).status()).isEqualTo(400);
  }

  @Test
  void installedAgainEverythingIsAsItWas() {
    FakeWorkspace theta = installed("Theta");
    pia(theta).types("start");
    pia(theta).awaits("I'm Praxis");
    Person before = person(theta, "Pia Theta");

    client.uninstalls(theta);
    InSlack.awaits(() -> !kept(theta).installed());
    assertThat(kept(theta).grants().toString()).doesNotContain("token");
    pia(theta).runs("/praxis goals");
    pia(theta).awaits("Praxis isn't set up in this workspace");

    assertThat(installs(theta).status()).isEqualTo(200);
    assertThat(person(theta, "Pia Theta")).isEqualTo(before);
    pia(theta).types("start");
    pia(theta).awaitsButton("Set a goal");
    owner(theta).runs("/praxis cadence weekly fri 15:00");
    owner(theta).awaits("Fridays at 15:00");
  }

  private static Person person(FakeWorkspace workspace, String name) {
    return stores().people().in(kept(workspace).organization()).stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onceItsTokenIsRevokedNothingMoreIsSent() {
    FakeWorkspace iota = installed("Iota");
    pia(iota).types("start");
    pia(iota).awaits("I'm Praxis");
    client.revokesTokens(iota);
    InSlack.awaits(() -> !kept(iota).installed());
    long calls = calls(iota);
    pia(iota).types("goals");
    pia(iota).runs("/praxis goals");
    pia(iota).awaits("Praxis isn't set up in this workspace");
    praxis.post("clock", Map.of("advance", "P14D"));
    assertThat(calls(iota)).isEqualTo(calls);
  }

  private static long calls(FakeWorkspace workspace) {
    return slack.log().calls().stream().filter(call -> call.team().equals(workspace.id())).count();
  }

  @Test
  void aWorkspaceThatIsToldToWaitHoldsUpNoOther() {
    FakeWorkspace kappa = installed("Kappa");
    FakeWorkspace lambda = installed("Lambda");
    slack.fail(kappa, "chat.postMessage", 1, Fault.status429(Duration.ofSeconds(8)));
    pia(kappa).types("start");
    InSlack.awaits(() -> slack.log().limited() > 0);
    pia(lambda).types("start");
    pia(lambda).awaits("I'm Praxis");
    assertThat(String.join(" ", pia(kappa).sees())).doesNotContain("I'm Praxis");
    pia(kappa).awaits("I'm Praxis");
    assertThat(InSlack.count(pia(kappa), "I'm Praxis")).isEqualTo(1);
  }
}
