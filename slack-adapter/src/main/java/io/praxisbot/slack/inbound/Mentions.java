package io.praxisbot.slack.inbound;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Introduces whom somebody names: who joined a moment ago may be mentioned before Praxis ever heard
 * of them, and the core looks people up among those it knows.
 */
final class Mentions {

  private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]{1,30})(?:\\|[^<>]*)?>");

  /** Slack waits three seconds for the whole request, and asking for the last one may take two. */
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final Acquaintance acquaintance;
  private final InstantSource wall;

  Mentions(Acquaintance acquaintance, InstantSource wall) {
    this.acquaintance = acquaintance;
    this.wall = wall;
  }

  /**
   * Makes everybody known whom a text mentions.
   *
   * @throws NotNowException if that can't be done in time; whoever was introduced stays known, so
   *     trying again gets further
   */
  void introduce(WorkspaceId workspace, String text) {
    Instant end = wall.instant().plus(PATIENCE);
    for (String user : users(text)) {
      if (wall.instant().isAfter(end)) {
        throw new NotNowException("too-many-strangers");
      }
      var unused = acquaintance.of(new Account(PlatformName.SLACK, workspace, user));
    }
  }

  private static Set<String> users(String text) {
    Set<String> users = new LinkedHashSet<>();
    for (Matcher mention = MENTION.matcher(text); mention.find(); ) {
      users.add(mention.group(1));
    }
    return users;
  }
}
