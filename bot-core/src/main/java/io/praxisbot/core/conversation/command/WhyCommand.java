package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code why}, {@code why @p}. */
final class WhyCommand {

  /** More words are a question rather than a name. */
  private static final int LONGEST_NAME = 3;

  /** What questions go on with, and names don't. */
  private static final Set<String> QUESTIONS =
      Set.of(
          "am", "are", "bother", "can", "did", "do", "does", "don't", "has", "have", "i", "is",
          "it", "not", "now", "on", "should", "so", "that", "the", "then", "this", "was", "we",
          "were", "would", "you", "your");

  private WhyCommand() {}

  /** A name without an @ is asked about: the words may as well be a question. */
  static Reading<Command> read(Rest rest) {
    List<Token> tokens = rest.tokens();
    if (tokens.isEmpty() || (tokens.size() == 1 && tokens.get(0).is("me"))) {
      return Reading.exactly(new Command.Why(Optional.empty()));
    }
    if (tokens.get(0).kind() != Token.Kind.WORD) {
      return named(tokens);
    }
    boolean question =
        tokens.size() > LONGEST_NAME || tokens.stream().anyMatch(t -> QUESTIONS.contains(t.word()));
    return question
        ? new Reading.Prose<>()
        : named(tokens).then(why -> new Found<>(why, Certainty.GUESSED));
  }

  private static Reading<Command> named(List<Token> tokens) {
    return PeopleCommands.one(tokens).map(person -> new Command.Why(Optional.of(person)));
  }
}
