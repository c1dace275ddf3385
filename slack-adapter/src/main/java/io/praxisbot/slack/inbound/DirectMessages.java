package io.praxisbot.slack.inbound;

import static io.praxisbot.slack.inbound.Given.given;

import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.people.WorkspaceId;
import java.time.Duration;
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

  /** Slack sends again what wasn't taken for some minutes, and for an hour or so at the longest. */
  private static final Duration ON_ITS_WAY = Duration.ofHours(2);

  /** What all kinds of messages have. */
  private record Line(
      @Nullable String channelType,
      @Nullable String user,
      @Nullable String channel,
      @Nullable String timestamp,
      @Nullable String text) {}

  private static final Logger log = LoggerFactory.getLogger(DirectMessages.class);

  private final Callers callers;
  private final Mentions mentions;
  private final Turns turns;
  private final SharedFiles files;

  DirectMessages(Callers callers, Mentions mentions, Turns turns, SharedFiles files) {
    this.files = files;
    this.callers = callers;
    this.mentions = mentions;
    this.turns = turns;
  }

  void written(WorkspaceId workspace, MessageEvent message) {
    if (message.getBotId() == null) {
      typed(
          workspace,
          new Line(
              message.getChannelType(),
              message.getUser(),
              message.getChannel(),
              message.getTs(),
              message.getText()));
    }
  }

  /** What was written beside a file counts first: it may say what the file is. */
  void withFile(WorkspaceId workspace, MessageFileShareEvent message) {
    typed(
        workspace,
        new Line(
            message.getChannelType(),
            message.getUser(),
            message.getChannel(),
            message.getTs(),
            message.getText()));
    if (DIRECT.equals(message.getChannelType())) {
      files.shared(workspace, message);
    }
  }

  /** A reply in a thread that was also sent to the conversation. */
  void broadcast(WorkspaceId workspace, MessageThreadBroadcastEvent message) {
    typed(
        workspace,
        new Line(
            message.getChannelType(),
            message.getUser(),
            message.getChannel(),
            message.getTs(),
            message.getText()));
  }

  /** Written with {@code /me}. */
  void acted(WorkspaceId workspace, MessageMeEvent message) {
    if (message.getBotId() == null) {
      typed(
          workspace,
          new Line(
              message.getChannelType(),
              message.getUser(),
              message.getChannel(),
              message.getTs(),
              message.getText()));
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
    Input.Edited edit = new Input.Edited(first, Wording.of(now.getText()));
    boolean lately =
        Timestamps.within(ON_ITS_WAY, given(now.getTs()), given(now.getEdited().getTs()));
    Callers.known(callers.of(workspace, now.getUser()))
        .ifPresent(known -> take(known, id, edit, lately));
  }

  private void take(Caller.Known known, String id, Input.Edited edit, boolean lately) {
    if (lately) {
      turns.takeEarly(known, id, edit);
    } else {
      var unused = turns.take(known, id, edit, Optional.empty());
    }
  }

  private void typed(WorkspaceId workspace, Line line) {
    String text = Wording.of(line.text());
    if (DIRECT.equals(line.channelType()) && !text.isBlank()) {
      introduce(workspace, text);
      Callers.known(callers.of(workspace, line.user()))
          .ifPresent(
              known ->
                  turns.take(
                      known,
                      named(line.channel(), line.timestamp()),
                      new Input.Typed(text),
                      Optional.empty()));
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

  /** The name under which a message comes: Slack may give the same one different event ids. */
  private static String named(@Nullable String channel, @Nullable String timestamp) {
    return "m:" + given(channel) + ":" + given(timestamp);
  }
}
