package io.praxisbot.core.conversation.command;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The commands that hold a rhythm, possibly for one manager's team. */
final class RhythmCommands {

  /** Out of the box; filled in when a cadence or a digest is given without a time. */
  private static final LocalTime CHECK_IN = LocalTime.of(15, 0);

  private static final LocalTime DIGEST = LocalTime.of(9, 0);
  private static final Set<String> TEAM_WORDS = Set.of("the", "team", "team's", "of", "'s");
  private static final Set<String> EVERYBODY = Set.of("everyone", "everybody", "all");

  private RhythmCommands() {}

  /** {@code when}, {@code when fri}, {@code when fri 15:00}; a time left out stays left out. */
  static Reading<Command> when(Rest rest) {
    if (rest.isEmpty()) {
      return Reading.exactly(new Command.When(Optional.empty()));
    }
    return RhythmReader.read(rest.tokens())
        .finish(CHECK_IN, rhythm -> when(rhythm).canonical())
        .map(RhythmCommands::when);
  }

  private static Command when(RhythmWords rhythm) {
    return new Command.When(Optional.of(rhythm));
  }

  /** {@code cadence}, {@code cadence weekly fri 15:00 for @m's team}, {@code cadence for @m}. */
  static Reading<Command> cadence(Rest rest) {
    return read(rest, CHECK_IN, Command.SetCadence::new);
  }

  /** {@code digest}, {@code digest weekly mon 09:00 for @m's team}, {@code digest for @m}. */
  static Reading<Command> digest(Rest rest) {
    return read(
        rest,
        DIGEST,
        (rhythm, team) ->
            rhythm.isEmpty() && team instanceof Scope.Everybody
                ? new Command.ShowDigest()
                : new Command.SetDigest(rhythm, team));
  }

  private static Reading<Command> read(
      Rest rest, LocalTime usual, BiFunction<Optional<RhythmWords>, Scope, Command> command) {
    List<Token> tokens = rest.tokens();
    int isFor = PeopleCommands.indexOf(tokens, "for");
    List<Token> words = isFor < 0 ? tokens : tokens.subList(0, isFor);
    Reading<Scope> team =
        isFor < 0
            ? Reading.<Scope>exactly(new Scope.Everybody())
            : team(tokens.subList(isFor + 1, tokens.size()));
    return team.then(
        of ->
            words.isEmpty()
                ? Reading.exactly(command.apply(Optional.empty(), of))
                : rhythm(words, usual, rhythm -> command.apply(Optional.of(rhythm), of)));
  }

  private static Reading<Command> rhythm(
      List<Token> words, LocalTime usual, Function<RhythmWords, Command> command) {
    return RhythmReader.read(words)
        .finish(usual, rhythm -> command.apply(rhythm).canonical())
        .map(rhythm -> command.apply(rhythm.at(usual)));
  }

  private static Reading<Scope> team(List<Token> tokens) {
    if (tokens.size() == 1 && EVERYBODY.contains(tokens.get(0).word())) {
      return Reading.exactly(new Scope.Everybody());
    }
    List<Token> owner =
        tokens.stream()
            .filter(token -> !TEAM_WORDS.contains(token.word()))
            .map(RhythmCommands::withoutPossessive)
            .collect(Collectors.toUnmodifiableList());
    return PeopleCommands.one(owner).map(Scope.TeamOf::new);
  }

  private static Token withoutPossessive(Token token) {
    return token.kind() == Token.Kind.PERSON
        ? token
        : new Token(token.text().replaceFirst("['’]s$", ""), token.kind());
  }
}
