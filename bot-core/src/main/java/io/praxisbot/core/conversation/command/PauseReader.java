package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Command.PauseUntil;
import io.praxisbot.core.conversation.command.PauseEnd.ForWeeks;
import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.conversation.command.Reading.Missed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code pause}: from a day, until a day, for some weeks, or open; and for whom. */
final class PauseReader {

  /** Time off as typed. */
  record Off(Optional<LocalDate> from, Optional<PauseEnd> end) {}

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
  private static final Set<String> FROM = Set.of("from", "starting", "between", "since");
  private static final Set<String> FOR = Set.of("for", "next", "the");

  /** How far ahead the date in an example lies. */
  private static final int EXAMPLE_WEEKS = 2;

  /** More words than this are no time off. */
  private static final int LONGEST = 24;

  private PauseReader() {}

  static Reading<Command> read(Rest rest) {
    Reason reason = Reason.in(rest);
    List<Token> tokens = reason.before();
    if (LeaveFor.isForMany(tokens)) {
      return new Missed<>(
          Problem.ONE_AT_A_TIME,
          Optional.of("pause @ana until " + rest.today().plusWeeks(EXAMPLE_WEEKS)));
    }
    Optional<LeaveFor> leave = LeaveFor.in(tokens);
    if (leave.isPresent()) {
      return give(leave.get(), reason, rest.today());
    }
    if (tokens.isEmpty()) {
      return new Found<>(
          new PauseUntil(Optional.empty(), Optional.empty(), reason.words()),
          reason.words().isEmpty() ? Certainty.EXACT : Certainty.LOOSE);
    }
    Reading<Command> whole = own(reason, rest.today());
    return whole instanceof Found
        ? whole
        : behindTime(rest)
            .orElseGet(
                () -> whole.orExample("pause until " + rest.today().plusWeeks(EXAMPLE_WEEKS)));
  }

  private static Reading<Command> own(Reason reason, LocalDate today) {
    return off(Pieces.of(reason.before()), today, "pause ")
        .map(off -> new PauseUntil(off.from(), off.end(), reason.words()));
  }

  /** A time with words behind it that tell why: clear as a command, but maybe an answer. */
  private static Optional<Reading<Command>> behindTime(Rest rest) {
    return Reason.behindTime(rest).stream()
        .filter(reason -> !reason.before().isEmpty() && isTime(reason, rest.today()))
        .findFirst()
        .filter(Reason::isApart)
        .map(reason -> own(reason, rest.today()).atMost(Certainty.LOOSE));
  }

  private static boolean isTime(Reason reason, LocalDate today) {
    return own(reason, today) instanceof Found<Command> found
        && found.certainty() == Certainty.EXACT;
  }

  private static Reading<Command> give(LeaveFor leave, Reason reason, LocalDate today) {
    return leave
        .person()
        .then(person -> given(person, leave.words(), reason, today))
        .orExample("pause @ana until " + today.plusWeeks(EXAMPLE_WEEKS));
  }

  private static Reading<Command> given(
      PersonRef person, List<Token> words, Reason reason, LocalDate today) {
    String typed = "pause " + person.canonical() + " ";
    Reading<Off> off =
        words.isEmpty() ? Reading.missed(Problem.NO_END) : off(Pieces.of(words), today, typed);
    return off.then(
            said ->
                said.end().isEmpty()
                    ? Reading.<Command>missed(Problem.NO_END)
                    : given(new Command.GiveLeave(person, said.from(), said.end().get()), reason))
        .orExample(typed + "until " + today.plusWeeks(EXAMPLE_WEEKS));
  }

  private static Reading<Command> given(Command.GiveLeave leave, Reason reason) {
    return reason.words().isEmpty()
        ? Reading.exactly(leave)
        : new Missed<>(Problem.REASON_OF_ANOTHER, Optional.of(leave.canonical()));
  }

  /** From when and until when those words mean. */
  static Reading<Off> off(List<String> words, LocalDate today, String typed) {
    if (words.size() > LONGEST) {
      return Reading.missed(Problem.NOT_UNDERSTOOD);
    }
    Optional<Off> named = Occasion.in(words, today).map(Occasion::off);
    if (named.isPresent()) {
      return Reading.exactly(named.get());
    }
    int from = indexOf(words, FROM);
    int to = indexOf(words, UNTIL);
    if (from >= 0) {
      return from(words, from, today, typed);
    }
    boolean range = to > 0 && !OPEN.contains(String.join(" ", words));
    return range
        ? range(words, 0, List.of(), today, typed)
        : end(words, today).map(end -> new Off(Optional.empty(), Optional.of(end)));
  }

  private static int indexOf(List<String> words, Set<String> meant) {
    for (int i = 0; i < words.size(); i++) {
      if (meant.contains(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "from 20 dec until 10 jan", "2 weeks from monday", "from 20 dec". */
  private static Reading<Off> from(List<String> words, int from, LocalDate today, String typed) {
    List<String> before = words.subList(0, from);
    List<String> after =
        words.get(from).equals("between")
            ? words.subList(from + 1, words.size()).stream()
                .map(word -> word.equals("and") ? Pieces.TO : word)
                .toList()
            : words.subList(from + 1, words.size());
    return range(after, 0, before, today, typed);
  }

  private static Reading<Off> range(
      List<String> words, int at, List<String> before, LocalDate today, String typed) {
    DateScanner dates = new DateScanner(words, today);
    if (dates.isTo(at + 1) && !(dates.day(at) instanceof Found)) {
      return dates.range(at).then(range -> whole(range, words.size() - at, typed));
    }
    return dates
        .day(at)
        .then(
            first -> {
              if (first.date().isBefore(today)) {
                return Reading.missed(Problem.DATE_IN_THE_PAST);
              }
              List<String> after = words.subList(at + first.words(), words.size());
              return dates.isTo(at + first.words()) && before.isEmpty() && !isOpen(after)
                  ? dates.range(at).then(range -> whole(range, words.size() - at, typed))
                  : lasting(first.date(), before, after);
            });
  }

  private static boolean isOpen(List<String> words) {
    return OPEN.contains(String.join(" ", words));
  }

  private static Reading<Off> whole(DateScanner.Range range, int words, String typed) {
    if (range.words() != words) {
      return Reading.missed(Problem.NOT_UNDERSTOOD);
    }
    if (!range.ordered()) {
      String swapped = "from " + range.last() + " until " + range.first();
      return new Missed<>(Problem.END_BEFORE_START, Optional.of(typed + swapped));
    }
    boolean oneDay = range.last().equals(range.first());
    return off(range.first(), new PauseEnd.On(oneDay ? range.first().plusDays(1) : range.last()));
  }

  private static Reading<Off> off(LocalDate from, PauseEnd end) {
    return Reading.exactly(new Off(Optional.of(from), Optional.of(end)));
  }

  private static Reading<Off> lasting(LocalDate from, List<String> before, List<String> after) {
    List<String> words = Stream.concat(before.stream(), after.stream()).toList();
    if (words.isEmpty()) {
      return Reading.exactly(new Off(Optional.of(from), Optional.empty()));
    }
    if (isOpen(words)) {
      return off(from, new PauseEnd.Open());
    }
    return span(words)
        .map(span -> lasting(span, from).then(end -> off(from, end)))
        .orElseGet(() -> Reading.missed(Problem.NOT_UNDERSTOOD));
  }

  private static Reading<PauseEnd> end(List<String> words, LocalDate today) {
    if (isOpen(words)) {
      return Reading.exactly(new PauseEnd.Open());
    }
    return span(words).map(span -> lasting(span, today)).orElseGet(() -> until(words, today));
  }

  private static Optional<Span> span(List<String> words) {
    int start = 0;
    while (start < words.size() && FOR.contains(words.get(start))) {
      start++;
    }
    return Span.read(words.subList(start, words.size()));
  }

  private static Reading<PauseEnd> lasting(Span span, LocalDate from) {
    if (span.unit() != ChronoUnit.WEEKS) {
      return Reading.exactly(new PauseEnd.On(span.after(from)));
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
