package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.Thanks;
import io.praxisbot.core.conversation.command.Deadline;
import io.praxisbot.core.conversation.followup.Acting.About;
import io.praxisbot.core.followup.FollowUp;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A manager promises one of their people something by a day. */
final class Promising {

  /** Asks for another day of a promise that there is. */
  static final String NEW_DAY = "NEW_DAY";

  private static final String WHAT = "WHAT";
  private static final String DAY = "DAY";
  private static final String WORDS = "words";
  static final String BY = "by";

  private final About about;
  private final Reply reply;
  private final Moment moment;

  Promising(About about, Reply reply, Moment moment) {
    this.about = about;
    this.reply = reply;
    this.moment = moment;
  }

  /** With what was said already, as far as it will do; then what is still open. */
  Step begin(String words, Optional<LocalDate> by) {
    boolean whole = !words.isBlank() && !isLong(words);
    if (whole && by.filter(this::isToCome).isPresent()) {
      return made(words.strip(), by.get());
    }
    Dialogue begun =
        about
            .noted(reply.begin(FlowName.FOLLOW_UP))
            .noting(BY, by.map(LocalDate::toString).orElse(""));
    return worded(words, begun);
  }

  private boolean isToCome(LocalDate day) {
    return isToCome(day, moment);
  }

  /**
   * A promise is for a day that is still to come, or for today; and not for the day of reckoning.
   */
  static boolean isToCome(LocalDate day, Moment moment) {
    LocalDate today = moment.facts().today();
    return !day.isBefore(today) && day.isBefore(today.plus(FollowUp.LONGEST_PROMISE));
  }

  private static boolean isLong(String words) {
    return Length.of(words.strip()) > FollowUp.LONGEST_WORDS;
  }

  private Step worded(String words, Dialogue dialogue) {
    if (words.isBlank() || Thanks.isThanks(words)) {
      return ask(dialogue, WHAT, "promise.what", "");
    }
    if (isLong(words)) {
      return ask(dialogue, WHAT, "promise.what", "promise.long");
    }
    Dialogue said = dialogue.noting(WORDS, words.strip());
    Optional<LocalDate> by = day(dialogue.note(BY));
    return by.isEmpty() ? ask(said, DAY, "promise.day", "") : dated(by.get(), said);
  }

  private Step ask(Dialogue dialogue, String question, String view, String hint) {
    Map<String, String> args = new LinkedHashMap<>(about.args());
    args.put("hint", hint);
    args.put("most", FollowUpWords.most());
    return reply.ask(dialogue, question, view, args).done();
  }

  private Step dated(LocalDate day, Dialogue dialogue) {
    if (!isToCome(day)) {
      return ask(dialogue, DAY, "promise.day", "promise.day.past");
    }
    reply.end(reply.settle(dialogue, ""));
    return made(dialogue.note(WORDS), day);
  }

  Step typed(String text, Dialogue dialogue) {
    if (dialogue.question().equals(WHAT)) {
      return Deadline.behind(text, moment.facts().today())
          .map(said -> worded(said.words(), dialogue.noting(BY, said.by().toString())))
          .orElseGet(() -> worded(text, dialogue));
    }
    return Deadline.in(text, moment.facts().today())
        .map(day -> dated(day, dialogue))
        .orElseGet(() -> ask(dialogue, DAY, "promise.day", "promise.day.unclear"));
  }

  /** A day that was pressed, or what a form says. */
  Step answered(Press press, Map<String, String> values, Dialogue dialogue) {
    return switch (press.action()) {
      case "what" -> worded(values.getOrDefault(WORDS, ""), dialogue);
      case "day" ->
          day(press.subject())
              .map(day -> dated(day, dialogue))
              .orElseGet(() -> reply.say("gone").done());
      case "date" -> {
        Optional<LocalDate> by = by(values, reply, moment);
        yield by.isEmpty() ? reply.done() : dated(by.get(), dialogue);
      }
      default -> reply.say("gone").done();
    };
  }

  /** What and until when, in one form. */
  Step submitted(Map<String, String> values) {
    String words = FollowUpWords.of(values, "", reply);
    Optional<LocalDate> by = by(values, reply, moment);
    return reply.refused() ? reply.done() : made(words, by.orElseThrow());
  }

  /** The day that a form brings; says so on the field if it can't be taken. */
  static Optional<LocalDate> by(Map<String, String> values, Reply reply, Moment moment) {
    Optional<LocalDate> by = day(values.getOrDefault(BY, "")).filter(day -> isToCome(day, moment));
    if (by.isEmpty()) {
      reply.refuse(BY, "promise.form.by.needed", Map.of());
    }
    return by;
  }

  static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private Step made(String words, LocalDate by) {
    Acting acting = new Acting(about, reply, moment);
    FollowUp.Kind promised = FollowUp.Kind.PROMISED;
    return acting.noted(
        acting.left(promised, Optional.of(by)).saying(words),
        Map.of("remind", Promised.reminder(by, moment)));
  }
}
