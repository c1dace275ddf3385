package io.praxisbot.core.conversation.command;

import java.time.LocalDate;
import java.util.ArrayList;
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
    boolean signed = tokens.stream().anyMatch(token -> token.kind() != Token.Kind.WORD);
    return signed || tokens.isEmpty() || NOBODY.contains(tokens.get(0).word())
        ? read(withNames(tokens), rest.today())
        : read(withNames(tokens), rest.today()).atMost(Certainty.LOOSE);
  }

  /** Names that stand there without a sign, each as the person it can only be. */
  private static List<Token> withNames(List<Token> tokens) {
    List<Token> all = new ArrayList<>();
    List<String> name = new ArrayList<>();
    boolean open = true;
    for (Token token : tokens) {
      if (open && isName(token)) {
        name.add(token.text());
      } else {
        endName(name, all);
        all.add(token);
        open = token.is("for", "of") || (open && token.is("is", "="));
      }
    }
    endName(name, all);
    return all;
  }

  private static void endName(List<String> name, List<Token> all) {
    if (!name.isEmpty()) {
      all.add(new Token(String.join(" ", name), Token.Kind.PERSON));
      name.clear();
    }
  }

  private static boolean isName(Token token) {
    return token.kind() == Token.Kind.WORD
        && !NOBODY.contains(token.word())
        && !Everyday.has(token.word())
        && LeaveFor.isName(token)
        && Ordinals.cardinal(token.word()).isEmpty()
        && DayWords.SPELLING.exact(token.word()).isEmpty()
        && token.text().chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
  }

  private static Reading<Command> read(List<Token> tokens, LocalDate today) {
    if (tokens.isEmpty()) {
      return Reading.exactly(new Command.ShowDeputy(Optional.empty()));
    }
    if (tokens.get(0).kind() == Token.Kind.WORD && NOBODY.contains(tokens.get(0).word())) {
      return manager(tokens.subList(1, tokens.size())).map(Command.EndDeputy::new);
    }
    return tokens.get(0).is("for")
        ? manager(tokens).map(Command.ShowDeputy::new)
        : named(tokens, today).orExample(example(tokens, today));
  }

  /** With those who are named, so that only the day is to be added. */
  private static String example(List<Token> tokens, LocalDate today) {
    Optional<LeaveFor> deputy = LeaveFor.in(tokens);
    Optional<LeaveFor> manager = deputy.flatMap(d -> LeaveFor.in(d.words()));
    return "deputy "
        + deputy.flatMap(DeputyReader::typed).orElse("@kofi")
        + manager.flatMap(DeputyReader::typed).map(m -> " for " + m).orElse("")
        + " until "
        + today.plusWeeks(EXAMPLE_WEEKS);
  }

  private static Optional<String> typed(LeaveFor named) {
    return named.person() instanceof Reading.Found<PersonRef> person
        ? Optional.of(person.value().canonical())
        : Optional.empty();
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
