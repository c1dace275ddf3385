package io.praxisbot.slack.fake;

import io.praxisbot.slack.fake.client.FakeClient;
import io.praxisbot.slack.fake.client.FakeUser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fake Slack to be tried by hand: a line says who does what, and it tells what they see. */
public final class FakeSlackMain {

  private static final String PRAXIS = "http://127.0.0.1:8080";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<FakeUser> users;
  private final Acts acts;
  private final Watch watch;

  private FakeSlackMain(FakeWorkspace acme, FakeClient client) {
    this.users = acme.members().stream().filter(one -> !one.isNobody()).map(client::user).toList();
    this.acts = new Acts(client, out::println);
    this.watch = new Watch(users);
  }

  /** {@code [--socket] [address of Praxis]}; ends with its input. */
  public static void main(String[] args) throws IOException {
    List<String> given = List.of(args);
    boolean socket = given.contains("--socket");
    String praxis = given.stream().filter(arg -> !arg.startsWith("-")).findFirst().orElse(PRAXIS);
    try (FakeSlack slack = FakeSlack.start(socket ? Manifest.overSocket() : Manifest.http());
        FakeClient client =
            socket
                ? FakeClient.overSocket(slack)
                : FakeClient.overHttp(slack, URI.create(praxis))) {
      FakeWorkspace acme = Company.in(slack);
      FakeSlackMain main = new FakeSlackMain(acme, client);
      main.greet(slack, acme, socket);
      main.follow();
    }
  }

  private void greet(FakeSlack slack, FakeWorkspace acme, boolean socket) {
    out.println("export SLACK_API_URL=" + slack.apiUrl());
    out.println("export SLACK_BOT_TOKEN=" + acme.botToken());
    out.println(
        socket
            ? "export SLACK_APP_TOKEN=" + slack.appToken()
            : "export SLACK_SIGNING_SECRET=" + slack.signingSecret());
    acme.members().stream()
        .map(one -> "# %s, %s, %s".formatted(one.id(), one.name(), one.zone()))
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
      watch.look().forEach(out::println);
    } catch (AssertionError | IllegalStateException | Refusal cant) {
      out.println("! " + String.valueOf(cant.getMessage()).split(", but \\[", 2)[0]);
    }
  }

  private void does(String[] words) {
    FakeUser user = user(words[0]).orElseThrow(() -> new AssertionError(acts.help()));
    acts.doIt(user, words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "");
  }

  private Optional<FakeUser> user(String first) {
    String start = first.toLowerCase(Locale.ROOT) + " ";
    return users.stream()
        .filter(user -> user.member().name().toLowerCase(Locale.ROOT).startsWith(start))
        .findFirst();
  }
}
