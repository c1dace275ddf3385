package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.command.AgendaWish;
import io.praxisbot.core.conversation.command.CommandParser;
import io.praxisbot.core.followup.oneonone.Point;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** What was sent in one of an agenda's forms; what can't be taken is said on its field. */
final class AgendaSent {

  private final Moment moment;
  private final Reply reply;
  private final Map<String, String> values;

  AgendaSent(Moment moment, Reply reply, Map<String, String> values) {
    this.moment = moment;
    this.reply = reply;
    this.values = values;
  }

  Optional<AgendaWish> point() {
    String words = values.getOrDefault("words", "").strip();
    if (words.isEmpty() || Length.of(words) > Point.LONGEST) {
      String most = String.valueOf(Point.LONGEST);
      reply.refuse("words", "agenda.form.words.bounds", Map.of("most", most));
    }
    boolean shared = !values.getOrDefault("sight", "").equals("private");
    return Optional.of(new AgendaWish.Add(words, shared));
  }

  Optional<AgendaWish> day() {
    Optional<LocalDate> day = date().filter(d -> !d.isBefore(moment.facts().today()));
    if (day.isEmpty()) {
      reply.refuse("day", "agenda.form.day.needed", Map.of());
    }
    String typed = values.getOrDefault("time", "").strip();
    Optional<LocalTime> time = typed.isEmpty() ? Optional.empty() : CommandParser.time(typed);
    if (!typed.isEmpty() && time.isEmpty()) {
      reply.refuse("time", "agenda.form.time.unknown", Map.of());
    }
    String every = values.getOrDefault("every", "0");
    if (!every.matches("[0-4]")) {
      reply.refuse("every", "checkin.form.choose", Map.of());
    }
    return reply.refused()
        ? Optional.empty()
        : day.map(d -> AgendaWish.from(d, time, Integer.parseInt(every)));
  }

  private Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.parse(values.getOrDefault("day", "")));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
