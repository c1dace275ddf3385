package io.praxisbot.teams.inbound;

import io.praxisbot.core.conversation.Input;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is written to the bot, and what is changed of it afterwards. */
final class Messages {

  /** What was sent again after that long was surely taken the first time, or is lost. */
  private static final Duration ON_ITS_WAY = Duration.ofHours(2);

  private static final Pattern MILLIS = Pattern.compile("[0-9]{12,14}");

  private final Callers callers;
  private final Written written;
  private final Turns turns;
  private final Publicly publicly;
  private final Remarks remarks;
  private final SentFiles files;

  Messages(
      Callers callers,
      Written written,
      Turns turns,
      Publicly publicly,
      Remarks remarks,
      SentFiles files) {
    this.files = files;
    this.callers = callers;
    this.written = written;
    this.turns = turns;
    this.publicly = publicly;
    this.remarks = remarks;
  }

  /** Other bots get no answer, or two of them would never end. */
  Answered written(Activity message) {
    if (message.sender().isEmpty()) {
      return Answered.TAKEN;
    }
    if (message.personal()) {
      callers
          .of(message)
          .ifPresentOrElse(
              caller -> personal(caller, message),
              () -> remarks.say(message, Callers.whyNobody(message)));
    } else if (Written.mentionsBot(message)) {
      publicly.spokenTo(message, caller -> take(caller, message));
    }
    return Answered.TAKEN;
  }

  /** What was written beside a file counts first: it may say what the file is. */
  private void personal(Caller caller, Activity message) {
    var words = take(caller, message);
    files
        .in(message, caller, words.isEmpty())
        .ifPresent(
            file -> {
              String event = "f" + named(message).substring(1);
              var unused = turns.take(caller, event, new Input.Uploaded(file));
            });
  }

  /** Empty if there was nothing to take. */
  private Optional<Turns.Taken> take(Caller caller, Activity message) {
    String text = written.text(message);
    String said = text.isBlank() && isAddressed(message) ? "help" : text;
    return said.isBlank()
        ? Optional.empty()
        : Optional.of(turns.take(caller, named(message), new Input.Typed(said)));
  }

  /** Nothing but the bot's name or its command's: somebody who wonders what it can do. */
  private static boolean isAddressed(Activity message) {
    String text = Json.text(message.json(), "text").orElse("");
    return !message.personal() || Wording.isBareCommand(text) || Written.mentionsBot(message);
  }

  /** What was written where others read along isn't changed by changing it. */
  Answered changed(Activity message) {
    if (message.personal()) {
      callers.of(message).ifPresent(caller -> change(caller, message));
    }
    return Answered.TAKEN;
  }

  private void change(Caller caller, Activity message) {
    String first = named(message);
    String event = "x" + first.substring(1) + ":" + message.timestamp().orElse("");
    Input.Edited edit = new Input.Edited(first, written.text(message));
    if (isLate(message)) {
      var unused = turns.take(caller, event, edit);
    } else {
      var unused = turns.takeEarly(caller, event, edit);
    }
  }

  /** Teams names messages by the time at which they were written. */
  private static boolean isLate(Activity message) {
    Optional<Instant> at = message.timestamp().flatMap(Messages::instant);
    return !MILLIS.matcher(message.id()).matches()
        || at.isEmpty()
        || Instant.ofEpochMilli(Long.parseLong(message.id())).plus(ON_ITS_WAY).isBefore(at.get());
  }

  private static Optional<Instant> instant(String timestamp) {
    try {
      return Optional.of(Instant.parse(timestamp));
    } catch (DateTimeException otherForm) {
      return Optional.empty();
    }
  }

  private static String named(Activity message) {
    return "m:" + message.conversation() + ":" + message.id();
  }
}
