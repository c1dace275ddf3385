package io.praxisbot.core.conversation.command;

import java.util.Optional;

/** {@code why}, {@code why @p}. */
final class WhyCommand {

  private WhyCommand() {}

  /** A question that begins with the word is a question, unless somebody can only be meant. */
  static Reading<Command> read(Rest rest) {
    if (rest.isEmpty()) {
      return Reading.exactly(new Command.Why(Optional.empty()));
    }
    boolean named = rest.tokens().get(0).kind() != Token.Kind.WORD;
    return named
        ? PeopleCommands.one(rest.tokens()).map(person -> new Command.Why(Optional.of(person)))
        : new Reading.Prose<>();
  }
}
