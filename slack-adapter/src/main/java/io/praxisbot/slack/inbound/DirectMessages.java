package io.praxisbot.slack.inbound;

import static io.praxisbot.slack.inbound.Given.given;

import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.people.WorkspaceId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is written to the bot, and what is changed of it afterwards. Bots get no answer, or two of
 * them would never end; nor do people whom Slack doesn't show: their home tab says why.
 */
final class DirectMessages {

  private static final String DIRECT = "im";

  private static final Logger log = LoggerFactory.getLogger(DirectMessages.class);

  private final Callers callers;
  private final Mentions mentions;
  private final Turns turns;

  DirectMessages(Callers callers, Mentions mentions, Turns turns) {
    this.callers = callers;
    this.mentions = mentions;
    this.turns = turns;
  }

  void written(WorkspaceId workspace, MessageEvent message) {
    if (DIRECT.equals(message.getChannelType()) && message.getBotId() == null) {
      typed(
          workspace,
          message.getUser(),
          named(message.getChannel(), message.getTs()),
          Wording.of(message.getText()));
    }
  }

  /** Files are left where they are; what was written beside them counts. */
  void withFile(WorkspaceId workspace, MessageFileShareEvent message) {
    if (DIRECT.equals(message.getChannelType())) {
      typed(
          workspace,
          message.getUser(),
          named(message.getChannel(), message.getTs()),
          Wording.of(message.getText()));
    }
  }

  /**
   * Slack also says so of the bot's own updates, and when it shows what a link leads to: that names
   * no edit, or the last one again.
   */
  void changed(WorkspaceId workspace, MessageChangedEvent event) {
    MessageChangedEvent.@Nullable Message now = event.getMessage();
    if (!DIRECT.equals(event.getChannelType())
        || now == null
        || now.getBotId() != null
        || now.getEdited() == null
        || !Objects.equals(now.getEdited().getUser(), now.getUser())) {
      return;
    }
    String first = named(event.getChannel(), now.getTs());
    String id = "x" + first.substring(1) + ":" + given(now.getEdited().getTs());
    take(workspace, now.getUser(), id, new Input.Edited(first, Wording.of(now.getText())));
  }

  private void typed(WorkspaceId workspace, @Nullable String user, String id, String text) {
    if (!text.isBlank()) {
      introduce(workspace, text);
      take(workspace, user, id, new Input.Typed(text));
    }
  }

  /** Most of what is written here is no command: it is taken, whoever it mentions. */
  private void introduce(WorkspaceId workspace, String text) {
    try {
      mentions.introduce(workspace, text);
    } catch (NotNowException unmet) {
      log.info("Not all who are mentioned in {} can be looked up now", workspace);
    }
  }

  private void take(WorkspaceId workspace, @Nullable String user, String id, Input input) {
    Callers.known(callers.of(workspace, user))
        .ifPresent(known -> turns.take(known, id, input, Optional.empty()));
  }

  /** The name under which a message comes: Slack may give the same one different event ids. */
  private static String named(@Nullable String channel, @Nullable String timestamp) {
    return "m:" + given(channel) + ":" + given(timestamp);
  }
}
