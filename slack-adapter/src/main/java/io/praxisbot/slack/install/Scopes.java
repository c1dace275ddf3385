package io.praxisbot.slack.install;

import io.praxisbot.core.people.WorkspaceId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The scopes that the bot needs, as the manifest lists them. */
public final class Scopes {

  /** All of them; the docs say what each is for. */
  public static final List<String> NEEDED =
      List.of(
          "chat:write",
          "commands",
          "files:read",
          "im:history",
          "im:write",
          "users:read",
          "users:read.email");

  private static final Logger log = LoggerFactory.getLogger(Scopes.class);

  private Scopes() {}

  /** The scopes in one of Slack's comma-separated lists. */
  static Set<String> listed(String commaSeparated) {
    var scopes = new TreeSet<String>();
    Arrays.stream(commaSeparated.split(",")).map(String::strip).forEach(scopes::add);
    scopes.remove("");
    return scopes;
  }

  /** One line in the log that names what wasn't granted, if anything. */
  static void complain(WorkspaceId workspace, Collection<String> granted) {
    List<String> missing = missing(granted);
    if (!missing.isEmpty()) {
      log.warn(
          "Workspace {} doesn't grant the scopes {}: add them on the app's page 'OAuth &"
              + " Permissions', and install the app again",
          workspace,
          String.join(", ", missing));
    }
  }

  /** Those that are needed and weren't granted. */
  static List<String> missing(Collection<String> granted) {
    return NEEDED.stream().filter(scope -> !granted.contains(scope)).toList();
  }
}
