package io.praxisbot.slack.install;

import com.slack.api.Slack;
import io.praxisbot.core.roster.Arrival;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one workspace of {@code SLACK_BOT_TOKEN}. The token stays in memory; the database keeps only
 * by which mark it is known again. If Slack can't be reached at the start, it is asked again in the
 * background until it answers or this is closed.
 */
public final class SingleWorkspace implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(SingleWorkspace.class);

  private final Introduction introduction;
  private final Installations installations;
  private final Knocking knocking;

  public SingleWorkspace(Installations installations, Slack slack, BotToken token) {
    this(installations, slack, token, Duration.ofSeconds(2));
  }

  /**
   * @param patience how long to wait before asking again for the first time
   */
  SingleWorkspace(Installations installations, Slack slack, BotToken token, Duration patience) {
    this.introduction = new Introduction(slack, token);
    this.installations = installations;
    this.knocking = new Knocking(this::asked, patience);
  }

  /**
   * Asks Slack whose the token is.
   *
   * @throws BadBotTokenException with one line that says what to write instead
   */
  public void start() {
    if (!settled(introduction.ask())) {
      knocking.start();
    }
  }

  @Override
  public void close() {
    knocking.close();
  }

  /** In the background nobody hears an exception. */
  private boolean asked() {
    try {
      return settled(introduction.ask());
    } catch (BadBotTokenException bad) {
      log.error(bad.getMessage());
      return true;
    }
  }

  private boolean settled(Introduction.Reply reply) {
    if (reply instanceof Introduction.Unwelcome unwelcome) {
      throw bad(unwelcome);
    }
    if (reply instanceof Introduction.NotNow later) {
      log.warn("Slack can't tell yet whose SLACK_BOT_TOKEN is ({}); asking again", later.why());
    }
    return reply instanceof Introduction.Welcome welcome && welcomed(welcome.arrival());
  }

  private boolean welcomed(Arrival arrival) {
    installations.arrived(arrival);
    Set<String> scopes = Grants.of(arrival.grants()).scopes();
    // Without any, Slack didn't say.
    if (!scopes.isEmpty()) {
      Scopes.complain(arrival.workspace(), scopes);
    }
    return true;
  }

  private static BadBotTokenException bad(Introduction.Unwelcome unwelcome) {
    return new BadBotTokenException(
        "SLACK_BOT_TOKEN can't be used ("
            + unwelcome.why()
            + "): write the Bot User OAuth Token of the app's page 'OAuth & Permissions', which"
            + " begins with xoxb-.");
  }
}
