package io.praxisbot.teams.fake;

import io.praxisbot.teams.fake.client.FakeClient;
import io.praxisbot.teams.fake.client.FakeTeamsUser;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What somebody can be told to do, by its word. */
final class Acts {

  @FunctionalInterface
  private interface Act {
    void by(FakeTeamsUser user, String rest);
  }

  private final Map<String, Act> acts = new LinkedHashMap<>();
  private final Map<FakeTeamsUser, String> said = new HashMap<>();

  /**
   * @param team where people speak in public
   * @param says takes what Teams itself tells the person, beside what the bot shows
   */
  Acts(FakeClient client, FakeConversation team, Consumer<String> says) {
    acts.put("installs", (user, none) -> user.installs());
    acts.put("uninstalls", (user, none) -> user.uninstalls());
    acts.put("blocks", (user, none) -> user.member().blocking(true));
    acts.put("unblocks", (user, none) -> user.member().blocking(false));
    acts.put("says", (user, text) -> said.put(user, user.says(text)));
    acts.put("says-in-team", (user, text) -> user.saysIn(team, text));
    acts.put("adds-to-team", (user, none) -> client.addsBot(user.member(), team));
    acts.put("removes-from-team", (user, none) -> client.removesBot(user.member(), team));
    acts.put("edits", (user, text) -> user.edits(last(user), text));
    acts.put("deletes", (user, none) -> user.deletes(last(user)));
    acts.put("presses", FakeTeamsUser::presses);
    acts.put("fills", (user, entry) -> user.fills(label(user, entry), words(user, entry)));
    acts.put("submits", (user, none) -> says.accept(submitted(user)));
    acts.put("closes", (user, none) -> user.closesDialog());
    acts.put("sees", (user, none) -> user.screen().forEach(says));
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
   * @throws AssertionError if the person can't do that in Teams
   */
  void doIt(FakeTeamsUser user, String word, String rest) {
    Act act = acts.get(word);
    if (act == null) {
      throw new AssertionError(help());
    }
    act.by(user, rest.replace("\\n", "\n"));
  }

  private String last(FakeTeamsUser user) {
    String id = said.get(user);
    if (id == null) {
      throw new AssertionError(user.member().name() + " said nothing yet");
    }
    return id;
  }

  private static String submitted(FakeTeamsUser user) {
    Map<String, String> complaints = user.submits();
    return complaints.isEmpty() ? "Sent off. " + user.notice() : "Not sent off: " + complaints;
  }

  /** The longest label there is, as labels have colons, too. */
  private static String label(FakeTeamsUser user, String entry) {
    return user.fields().stream()
        .filter(label -> entry.startsWith(label + ":"))
        .max(Comparator.comparing(String::length))
        .orElseThrow(() -> new AssertionError("the fields here are " + user.fields()));
  }

  private static String words(FakeTeamsUser user, String entry) {
    return entry.substring(label(user, entry).length() + 1).strip();
  }
}
