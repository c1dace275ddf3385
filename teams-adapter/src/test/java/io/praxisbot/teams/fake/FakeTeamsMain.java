package io.praxisbot.teams.fake;

import io.praxisbot.teams.fake.client.FakeClient;
import io.praxisbot.teams.fake.client.FakeTeamsUser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;

/** The fake Teams to be tried by hand: a line says who does what, and it tells what they see. */
public final class FakeTeamsMain {

  private static final String PRAXIS = "http://127.0.0.1:8080/api/messages";
  private static final Duration QUIET = Duration.ofMillis(1_300);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<FakeTeamsUser> users;
  private final Acts acts;
  private final Map<FakeTeamsUser, List<String>> before = new HashMap<>();

  private FakeTeamsMain(FakeTenant acme, FakeClient client) {
    this.users = acme.members().stream().map(client::user).toList();
    this.acts =
        new Acts(
            client,
            acme.team("Everybody", acme.members().toArray(FakeMember[]::new)),
            out::println);
  }

  /** {@code [address of Praxis' endpoint]}; ends with its input. */
  public static void main(String[] args) throws IOException {
    String praxis = args.length > 0 ? args[0] : PRAXIS;
    try (FakeTeams teams = FakeTeams.start(Registration.singleTenant(Company.TENANT));
        FakeClient client = FakeClient.overHttp(teams, URI.create(praxis))) {
      FakeTeamsMain main = new FakeTeamsMain(Company.in(teams), client);
      main.greet(teams);
      main.follow();
    }
  }

  private void greet(FakeTeams teams) {
    Registration app = teams.registration();
    out.println("export TEAMS_APP_ID=" + app.appId());
    out.println("export TEAMS_APP_PASSWORD=" + app.password());
    out.println("export TEAMS_TENANT_ID=" + Company.TENANT);
    out.println("export TEAMS_LOGIN_URL=" + teams.loginUrl());
    out.println("export TEAMS_OPENID_METADATA_URL=" + teams.openIdMetadataUrl());
    users.stream()
        .map(FakeTeamsUser::member)
        .map(one -> "# %s, %s, %s".formatted(one.aadObjectId(), one.name(), one.zone()))
        .forEach(out::println);
    out.println("# " + acts.help());
  }

  private void follow() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      follow(line.strip());
    }
  }

  private void follow(String line) {
    out.println("> " + line);
    try {
      if (!line.isEmpty()) {
        does(line.split(" ", 3));
      }
      settle();
      users.forEach(this::tellNews);
    } catch (AssertionError | IllegalStateException cant) {
      out.println("! " + String.valueOf(cant.getMessage()).split(", but \\[", 2)[0]);
    }
  }

  private void does(String[] words) {
    FakeTeamsUser user = user(words[0]).orElseThrow(() -> new AssertionError(acts.help()));
    acts.doIt(user, words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "");
  }

  private Optional<FakeTeamsUser> user(String first) {
    String start = first.toLowerCase(Locale.ROOT) + " ";
    return users.stream()
        .filter(user -> user.member().name().toLowerCase(Locale.ROOT).startsWith(start))
        .findFirst();
  }

  /** Waits until nothing moves any more. */
  private void settle() {
    List<List<String>> last = new ArrayList<>();
    Awaitility.await()
        .pollInterval(Duration.ofMillis(50))
        .during(QUIET)
        .atMost(PATIENCE)
        .until(() -> stands(last));
  }

  private boolean stands(List<List<String>> last) {
    List<List<String>> now = users.stream().map(FakeTeamsUser::screen).toList();
    boolean same = last.equals(now);
    last.clear();
    last.addAll(now);
    return same;
  }

  private void tellNews(FakeTeamsUser user) {
    List<String> now = user.screen();
    List<String> fresh = new ArrayList<>(now);
    before.getOrDefault(user, List.of()).forEach(fresh::remove);
    before.put(user, now);
    fresh.forEach(seen -> out.println(user.member().name() + " sees " + seen));
  }
}
