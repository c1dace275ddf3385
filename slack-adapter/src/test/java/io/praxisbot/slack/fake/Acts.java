package io.praxisbot.slack.fake;

import io.praxisbot.slack.fake.client.FakeClient;
import io.praxisbot.slack.fake.client.FakeUser;
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
    acts.put("fills", (user, entry) -> user.fills(label(entry), words(entry)));
    acts.put("chooses", (user, entry) -> user.chooses(label(entry), words(entry).split(", ")));
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
        + ". Fields: `ana fills When: Monday`. \\n is a new line.";
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

  private static String label(String entry) {
    return entry.split(": ?", 2)[0];
  }

  private static String words(String entry) {
    String[] parts = entry.split(": ?", 2);
    return parts.length > 1 ? parts[1] : "";
  }
}
