package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What follows a command word, taken apart into what is to be set and for whom.
 *
 * @param words all but {@code for …}
 */
record Scoped(List<Token> words, Reading<Scope> scope) {

  private static final Set<String> TEAM_WORDS = Set.of("team", "team's", "people", "reports");
  private static final Set<String> FILLERS = Set.of("the", "of", "'s");
  private static final Set<String> ONLY = Set.of("only", "alone", "just");
  private static final Set<String> EVERYBODY =
      Set.of("everyone", "everybody", "all", "organization", "organisation", "company");

  /** {@code … for @m}, {@code … for @m's team}, {@code … for @p only}, {@code … only for @p}. */
  static Scoped of(List<Token> tokens) {
    int isFor = PeopleCommands.indexOf(tokens, "for");
    if (isFor < 0) {
      return new Scoped(tokens, Reading.exactly(new Scope.Everybody()));
    }
    List<Token> before = tokens.subList(0, isFor);
    List<Token> whom = tokens.subList(isFor + 1, tokens.size());
    return before.isEmpty() && goesOn(whom) ? personFirst(whom) : personLast(before, whom);
  }

  /** A mention can be told from what follows it: {@code for @m weekly fri}. */
  private static boolean goesOn(List<Token> whom) {
    return whom.size() > 1
        && whom.get(0).kind() == Token.Kind.PERSON
        && !whom.subList(1, whom.size()).stream().allMatch(Scoped::isOfScope);
  }

  private static Scoped personFirst(List<Token> tokens) {
    int end = 1;
    while (isOfScope(tokens.get(end))) {
      end++;
    }
    Reading<Scope> scope = read(tokens.subList(0, end), false).atMost(Certainty.GUESSED);
    return new Scoped(tokens.subList(end, tokens.size()), scope);
  }

  private static Scoped personLast(List<Token> before, List<Token> whom) {
    boolean only = !before.isEmpty() && isOnly(before.get(before.size() - 1));
    List<Token> words = only ? before.subList(0, before.size() - 1) : before;
    return new Scoped(words, read(whom, only));
  }

  private static Reading<Scope> read(List<Token> whom, boolean alone) {
    List<Token> said = whom.stream().filter(token -> !FILLERS.contains(token.word())).toList();
    if (said.size() == 1 && EVERYBODY.contains(said.get(0).word())) {
      return Reading.exactly(new Scope.Everybody());
    }
    boolean team = said.stream().anyMatch(token -> TEAM_WORDS.contains(token.word()));
    boolean only = alone || said.stream().anyMatch(Scoped::isOnly);
    List<Token> person =
        said.stream().filter(token -> !isOfScope(token)).map(Scoped::withoutPossessive).toList();
    if (person.size() == 1 && person.get(0).is("me", "myself")) {
      return Reading.exactly(team ? new Scope.TeamOf(PersonRef.ME) : new Scope.Only(PersonRef.ME));
    }
    return PeopleCommands.one(person)
        .map(ref -> only && !team ? new Scope.Only(ref) : new Scope.TeamOf(ref));
  }

  /** Somebody named without {@code for}: one person, unless a team is spoken of. */
  static Reading<Scope> whom(List<Token> tokens) {
    return read(tokens, true);
  }

  /** The command for what the words mean and for whom. */
  <T> Reading<Command> read(Reading<T> meaning, BiFunction<T, Scope, Command> command) {
    return meaning.then(value -> scope.map(whom -> command.apply(value, whom)));
  }

  /** What to type after an example; nothing while it isn't clear whom it is for. */
  String suffix() {
    return scope instanceof Found<Scope> found ? found.value().canonical() : "";
  }

  private static boolean isOnly(Token token) {
    return ONLY.contains(token.word());
  }

  private static boolean isOfScope(Token token) {
    return isOnly(token) || TEAM_WORDS.contains(token.word());
  }

  private static Token withoutPossessive(Token token) {
    return token.kind() == Token.Kind.PERSON
        ? token
        : new Token(token.text().replaceFirst("['’]s$", ""), token.kind());
  }
}
