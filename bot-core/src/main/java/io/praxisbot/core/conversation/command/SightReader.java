package io.praxisbot.core.conversation.command;

import java.util.List;
import java.util.Optional;

/** {@code privacy}, {@code privacy show all}, {@code privacy keep 2}. */
final class SightReader {

  private static final String NUMBER = "[1-9]\\d{0,2}";

  private SightReader() {}

  static Reading<Command> read(Rest rest) {
    List<Token> tokens = rest.tokens().stream().filter(t -> !t.is("goal", "number")).toList();
    if (tokens.isEmpty() || !tokens.get(0).is("show", "share", "keep", "hide")) {
      return Meanings.alone(new Command.Privacy(), rest);
    }
    boolean shown = tokens.get(0).is("show", "share");
    return which(tokens.subList(1, tokens.size()))
        .<Reading<Command>>map(which -> Reading.exactly(new Command.Sight(which, shown)))
        .orElseGet(() -> Reading.missed(Problem.NOT_UNDERSTOOD))
        .orExample("privacy show all");
  }

  /** Empty if it is no goal; without a number in it if it is all of them. */
  private static Optional<Optional<Integer>> which(List<Token> tokens) {
    List<Token> rest = tokens.stream().filter(t -> !t.is("to", "myself")).toList();
    if (rest.size() == 1 && rest.get(0).is("all", "everything", "both")) {
      return Optional.of(Optional.empty());
    }
    return rest.size() == 1 && rest.get(0).word().matches(NUMBER)
        ? Optional.of(Optional.of(Integer.valueOf(rest.get(0).word())))
        : Optional.empty();
  }
}
