package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Command.PauseUntil;
import io.praxisbot.core.conversation.command.PauseEnd.ForWeeks;
import io.praxisbot.core.conversation.command.Reading.Found;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code pause}: until a day, for some weeks, or open. */
final class PauseReader {

  private static final Set<String> OPEN =
      Set.of(
          "open",
          "indefinitely",
          "open end",
          "until further notice",
          "until i say so",
          "until i resume",
          "until i'm back",
          "until i am back");
  private static final Set<String> UNTIL = Set.of("until", "till", "til", "to");
  private static final Set<String> FOR = Set.of("for", "next", "the");

  /** How far ahead the date in an example lies. */
  private static final int EXAMPLE_WEEKS = 2;

  private PauseReader() {}

  static Reading<Command> read(Rest rest) {
    if (rest.isEmpty()) {
      return Reading.exactly(new PauseUntil(Optional.empty()));
    }
    String example = "pause until " + rest.today().plusWeeks(EXAMPLE_WEEKS);
    return end(rest).<Command>map(end -> new PauseUntil(Optional.of(end))).orExample(example);
  }

  private static Reading<PauseEnd> end(Rest rest) {
    List<String> words = rest.tokens().stream().map(Token::word).toList();
    if (words.size() <= 4 && OPEN.contains(String.join(" ", words))) {
      return Reading.exactly(new PauseEnd.Open());
    }
    return span(words)
        .map(span -> lasting(span, rest.today()))
        .orElseGet(() -> until(words, rest.today()));
  }

  private static Optional<Span> span(List<String> words) {
    int start = 0;
    while (start < words.size() && FOR.contains(words.get(start))) {
      start++;
    }
    return Span.read(words.subList(start, words.size()));
  }

  private static Reading<PauseEnd> lasting(Span span, LocalDate today) {
    if (span.unit() != ChronoUnit.WEEKS) {
      return Reading.exactly(new PauseEnd.On(span.after(today)));
    }
    return span.amount() > ForWeeks.MAX
        ? Reading.missed(Problem.NOT_UNDERSTOOD)
        : Reading.exactly(new ForWeeks(span.amount()));
  }

  /** Without "until" it could be meant as the first day, so it is only a guess. */
  private static Reading<PauseEnd> until(List<String> words, LocalDate today) {
    boolean said = UNTIL.contains(words.get(0));
    Reading<LocalDate> date =
        new DateWords(today).read(said ? words.subList(1, words.size()) : words);
    return date.then(
        day -> new Found<>(new PauseEnd.On(day), said ? Certainty.EXACT : Certainty.GUESSED));
  }
}
