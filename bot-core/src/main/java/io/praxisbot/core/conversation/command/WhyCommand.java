package io.praxisbot.core.conversation.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code why}, {@code why @p}. */
final class WhyCommand {

  /** More words are a question rather than a name. */
  private static final int LONGEST_NAME = 3;

  /** What questions also go on with. */
  private static final Set<String> QUESTIONS = Set.of("on", "the");

  private WhyCommand() {}

  static Reading<Command> read(Rest rest) {
    List<Token> tokens = rest.tokens();
    if (tokens.isEmpty() || (tokens.size() == 1 && tokens.get(0).is("me"))) {
      return Reading.exactly(new Command.Why(Optional.empty()));
    }
    if (tokens.get(0).kind() != Token.Kind.WORD) {
      return named(tokens);
    }
    boolean question =
        tokens.size() > LONGEST_NAME
            || Everyday.isSaid(tokens)
            || tokens.stream().anyMatch(token -> QUESTIONS.contains(token.word()));
    return question ? new Reading.Prose<>() : named(tokens);
  }

  private static Reading<Command> named(List<Token> tokens) {
    return PeopleCommands.one(tokens).map(person -> new Command.Why(Optional.of(person)));
  }
}
