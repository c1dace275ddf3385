package io.praxisbot.slack.fake;

import io.praxisbot.slack.fake.client.FakeClient;
import io.praxisbot.slack.fake.client.FakeUser;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What somebody can be told to do, by its word. */
final class Acts {

  private static final String CHANNEL = "C1";

  private final FakeClient client;
  private final Map<String, Act> acts = new LinkedHashMap<>();
  private final Map<FakeUser, String> typed = new LinkedHashMap<>();

  @FunctionalInterface
  private interface Act {
    void by(FakeUser user, String rest);
  }

  /**
   * @param says takes what Slack itself tells the person, beside what the app shows
   */
  Acts(FakeClient client, Consumer<String> says) {
    this.client = client;
    acts.put("types", (user, text) -> typed.put(user, user.types(text)));
    acts.put("edits", (user, text) -> user.edits(last(user), text));
    acts.put("deletes", (user, none) -> user.deletes(last(user)));
    acts.put("runs", (user, line) -> user.runs(line));
    acts.put("runs-in-channel", (user, line) -> user.runs(line, CHANNEL));
    acts.put("presses", FakeUser::presses);
    acts.put("uses", FakeUser::usesShortcut);
    acts.put("fills", (user, entry) -> user.fills(label(user, entry), words(user, entry)));
    acts.put(
        "chooses",
        (user, entry) -> user.chooses(label(user, entry), words(user, entry).split(", ")));
    acts.put("submits", (user, none) -> says.accept(complaints(user.submits())));
    acts.put("closes", (user, none) -> user.closesModal());
    acts.put("home", (user, none) -> user.opensHome());
    acts.put("sees", (user, none) -> user.screen().forEach(says));
    acts.put("moves-to", (user, zone) -> changes(user.member().in(zone)));
    acts.put("is-called", (user, name) -> changes(user.member().named(name)));
    acts.put("leaves", (user, none) -> changes(user.member().deactivated(true)));
    acts.put("returns", (user, none) -> changes(user.member().deactivated(false)));
    acts.put("uninstalls", (user, none) -> client.uninstalls(user.member().workspace()));
  }

  /** All words there are. */
  String help() {
    return "WHO WORD …, WHO a first name, WORD one of: "
        + String.join(", ", acts.keySet())
        + ". Fields: `ana fills When: Monday`. \\n is a new line, an empty line looks again.";
  }

  /**
   * Does it.
   *
   * @throws AssertionError if the person can't do that in Slack
   */
  void doIt(FakeUser user, String word, String rest) {
    Act act = acts.get(word);
    if (act == null) {
      throw new AssertionError(help());
    }
    act.by(user, rest.replace("\\n", "\n"));
  }

  private String last(FakeUser user) {
    String ts = typed.get(user);
    if (ts == null) {
      throw new AssertionError(user.member().name() + " typed nothing yet");
    }
    return ts;
  }

  private void changes(FakeMember member) {
    client.tellsOfChange(member);
  }

  private static String complaints(Map<String, String> byLabel) {
    return byLabel.isEmpty() ? "Sent off." : "Not sent off: " + byLabel;
  }

  /** The longest label there is, as labels have colons, too. */
  private static String label(FakeUser user, String entry) {
    return user.fields().stream()
        .filter(label -> entry.startsWith(label + ":"))
        .max(Comparator.comparing(String::length))
        .orElseThrow(() -> new AssertionError("the fields here are " + user.fields()));
  }

  private static String words(FakeUser user, String entry) {
    return entry.substring(label(user, entry).length() + 1).strip();
  }
}
