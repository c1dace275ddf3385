package io.praxisbot.teams.outbound;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.TextFormatTypes;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in a conversation what no ledger holds, such as why somebody can't take part. */
public final class Remarking {

  private static final Logger log = LoggerFactory.getLogger(Remarking.class);

  /** It is an answer to something just said, or it is nothing. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final Connector connector;

  public Remarking(Connector connector) {
    this.connector = connector;
  }

  /**
   * Says it there, once, or not at all.
   *
   * @param there the conversation is the place's thread
   * @param sentence plain text, shown as it is
   */
  public void say(Place there, String sentence) {
    Activity activity = Activity.createMessageActivity();
    activity.setTimestamp(null);
    activity.setText(sentence);
    activity.setTextFormat(TextFormatTypes.PLAIN);
    Answer<Boolean> answer =
        connector.change(
            there,
            LONGEST_WAIT,
            client -> client.getConversations().sendToConversation(there.thread(), activity));
    if (answer.taken().isEmpty()) {
      log.info("A remark was lost: {}", answer.why());
    }
  }
}
