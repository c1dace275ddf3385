package io.praxisbot.core.conversation.command;

import io.praxisbot.core.followup.count.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code counts}: of this quarter or another, of all together or by team. */
final class CountsCommand {
  private static final Set<String> FILLERS = Set.of("by", "for", "of", "in", "the", "quarter");
  private static final Set<String> TEAMS = Set.of("team", "teams");
  private static final String QUARTER = "q[1-4]";
  private static final String YEAR = "20\\d\\d";

  /** Meant for a quarter or a year. */
  private static final String NUMBERED = "q?\\d{1,4}|\\d{1,4}q\\d*";

  private CountsCommand() {}

  /**
   * {@code counts}, {@code counts by team}, {@code counts 2026 q3}, {@code counts last quarter}.
   */
  static Reading<Command> read(Rest rest) {
    List<String> words =
        rest.tokens().stream()
            .flatMap(token -> List.of(token.word().split("-", 2)).stream())
            .filter(word -> !FILLERS.contains(word))
            .toList();
    boolean byTeam = words.stream().anyMatch(TEAMS::contains);
    List<String> when = words.stream().filter(word -> !TEAMS.contains(word)).toList();
    if (when.isEmpty() || when.equals(List.of("this"))) {
      return Reading.exactly(new Command.Counts(Optional.empty(), byTeam));
    }
    return quarter(when, rest.today())
        .map(
            q ->
                q.from().isAfter(Quarter.of(rest.today()).from())
                    ? Reading.<Command>missed(Problem.QUARTER_AHEAD)
                        .orExample(example(rest.today()))
                    : Reading.<Command>exactly(new Command.Counts(Optional.of(q), byTeam)))
        .orElseGet(
            () ->
                when.stream().anyMatch(word -> word.matches(NUMBERED))
                    ? Reading.<Command>missed(Problem.NO_QUARTER).orExample(example(rest.today()))
                    : Meanings.alone(new Command.Counts(Optional.empty(), byTeam), rest));
  }

  private static String example(LocalDate today) {
    Quarter last = Quarter.of(today).previous();
    return "counts " + last.year() + " q" + last.number();
  }

  private static Optional<Quarter> quarter(List<String> when, LocalDate today) {
    Quarter current = Quarter.of(today);
    if (when.equals(List.of("last")) || when.equals(List.of("previous"))) {
      return Optional.of(current.previous());
    }
    Optional<Integer> number =
        when.stream().filter(w -> w.matches(QUARTER)).map(w -> w.charAt(1) - '0').findFirst();
    Optional<Integer> year =
        when.stream().filter(w -> w.matches(YEAR)).map(Integer::valueOf).findFirst();
    int meant = (int) (number.stream().count() + year.stream().count());
    return number
        .filter(same -> when.size() == meant)
        .map(n -> new Quarter(year.orElseGet(() -> latest(n, current)), n));
  }

  /** Without a year, the last that has begun. */
  private static int latest(int number, Quarter current) {
    return number <= current.number() ? current.year() : current.year() - 1;
  }
}
