package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.conversation.command.Reading.Prose;
import java.util.List;

/** {@code preview}: what the next weeks bring, for everybody, a team or one person. */
final class PreviewCommand {

  /** More bare words are a sentence rather than a name. */
  private static final int LONGEST_NAME = 3;

  private PreviewCommand() {}

  /** {@code preview}, {@code preview @ana}, {@code preview for @marta}, {@code preview me}. */
  static Reading<Command> read(Rest rest) {
    List<Token> tokens = rest.tokens().stream().filter(token -> !token.is("of")).toList();
    if (tokens.isEmpty()) {
      return Reading.exactly(new Command.Preview(new Scope.Everybody()));
    }
    if (tokens.size() == 1 && tokens.get(0).is("me", "myself")) {
      return Reading.exactly(new Command.Preview(new Scope.Only(PersonRef.ME)));
    }
    Scoped scoped = Scoped.of(tokens);
    if (scoped.words().isEmpty()) {
      return scoped.scope().map(Command.Preview::new);
    }
    return scoped.words().size() < tokens.size() ? new Prose<>() : person(tokens);
  }

  private static Reading<Command> person(List<Token> tokens) {
    boolean bare = tokens.stream().allMatch(token -> token.kind() == Token.Kind.WORD);
    if (bare && tokens.stream().anyMatch(PreviewCommand::isOfTime)) {
      return tokens.size() > LONGEST_NAME || Everyday.isSaid(tokens)
          ? new Prose<>()
          : new Found<>(new Command.Preview(new Scope.Everybody()), Certainty.GUESSED);
    }
    if (bare && (tokens.size() > LONGEST_NAME || Everyday.isSaid(tokens))) {
      return new Prose<>();
    }
    return Scoped.whom(tokens).map(Command.Preview::new);
  }

  /** How far ahead is always the same: "4 weeks", "next month". */
  private static boolean isOfTime(Token token) {
    return TimeWords.resembles(token.word())
        || token.is("next", "coming", "week", "weeks", "month", "now");
  }
}
