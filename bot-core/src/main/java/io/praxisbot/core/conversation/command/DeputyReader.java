package io.praxisbot.core.conversation.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code deputy}: {@code @kofi until 10 jan}, {@code @kofi for @marta from monday for 2
 * weeks}, {@code none}, {@code none for @marta}.
 */
final class DeputyReader {

  private static final Set<String> NOBODY =
      Set.of("none", "nobody", "noone", "no-one", "off", "end", "over");

  /** How far ahead the date in an example lies. */
  private static final int EXAMPLE_WEEKS = 2;

  private DeputyReader() {}

  static Reading<Command> read(Rest rest) {
    List<Token> tokens = rest.tokens();
    if (tokens.isEmpty()) {
      return Reading.exactly(new Command.ShowDeputy(Optional.empty()));
    }
    if (tokens.get(0).kind() == Token.Kind.WORD && NOBODY.contains(tokens.get(0).word())) {
      return manager(tokens.subList(1, tokens.size())).map(Command.EndDeputy::new);
    }
    return tokens.get(0).is("for")
        ? manager(tokens).map(Command.ShowDeputy::new)
        : named(tokens, rest.today()).orExample(example(rest.today()));
  }

  private static String example(LocalDate today) {
    return "deputy @kofi until " + today.plusWeeks(EXAMPLE_WEEKS);
  }

  /** Nothing, or {@code for @marta}. */
  private static Reading<Optional<PersonRef>> manager(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return Reading.exactly(Optional.empty());
    }
    return tokens.get(0).is("for", "of")
        ? PeopleCommands.one(tokens.subList(1, tokens.size())).map(Optional::of)
        : Reading.missed(Problem.NOT_UNDERSTOOD);
  }

  private static Reading<Command> named(List<Token> tokens, LocalDate today) {
    Optional<LeaveFor> deputy = LeaveFor.in(tokens);
    if (deputy.isEmpty()) {
      return Reading.missed(Problem.NO_PERSON);
    }
    Optional<LeaveFor> manager = LeaveFor.in(deputy.get().words());
    List<Token> when = manager.map(LeaveFor::words).orElse(deputy.get().words());
    return deputy
        .get()
        .person()
        .then(
            who ->
                manager
                    .map(m -> m.person().map(Optional::of))
                    .orElseGet(() -> Reading.exactly(Optional.empty()))
                    .then(whose -> during(who, whose, when, today)));
  }

  private static Reading<Command> during(
      PersonRef deputy, Optional<PersonRef> manager, List<Token> when, LocalDate today) {
    if (when.isEmpty()) {
      return Reading.missed(Problem.NO_END);
    }
    return PauseReader.off(Pieces.of(when), today, "deputy " + deputy.canonical() + " ")
        .then(
            off ->
                end(off, today)
                    .<Reading<Command>>map(
                        until ->
                            Reading.exactly(
                                new Command.NameDeputy(deputy, manager, off.from(), until)))
                    .orElseGet(() -> Reading.missed(Problem.NO_END)));
  }

  /** Weeks are counted from the first day; without one, from tomorrow. */
  private static Optional<LocalDate> end(PauseReader.Off off, LocalDate today) {
    LocalDate first = off.from().orElse(today.plusDays(1));
    return off.end().flatMap(end -> day(end, first));
  }

  private static Optional<LocalDate> day(PauseEnd end, LocalDate first) {
    if (end instanceof PauseEnd.ForWeeks weeks) {
      return Optional.of(first.plusWeeks(weeks.weeks()));
    }
    return end instanceof PauseEnd.On on ? Optional.of(on.date()) : Optional.empty();
  }
}
