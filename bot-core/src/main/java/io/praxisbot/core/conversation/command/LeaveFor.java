package io.praxisbot.core.conversation.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose time off is spoken of, when it isn't one's own: {@code @ana until 10 jan}.
 *
 * @param words what says when
 */
record LeaveFor(Reading<PersonRef> person, List<Token> words) {

  /** What a name never goes on with. */
  private static final Set<String> WHEN =
      Set.of(
          "until",
          "till",
          "til",
          "to",
          "for",
          "from",
          "starting",
          "between",
          "next",
          "today",
          "tomorrow",
          "the",
          "open",
          "indefinitely",
          "since",
          "in",
          "on",
          ",");

  private static final Set<String> EVERYBODY =
      Set.of("everybody", "everyone", "all", "team", "everybody's", "@everyone", "@all");

  /** Whether it is about more than one person. */
  static boolean isForMany(List<Token> tokens) {
    int at = !tokens.isEmpty() && tokens.get(0).is("for") ? 1 : 0;
    if (at < tokens.size() && EVERYBODY.contains(tokens.get(at).word())) {
      return true;
    }
    boolean named = at < tokens.size() && tokens.get(at).kind() != Token.Kind.WORD;
    return named
        && tokens.subList(at + 1, tokens.size()).stream()
            .anyMatch(token -> token.kind() != Token.Kind.WORD);
  }

  /** Who is named at the start, or behind a "for". */
  static Optional<LeaveFor> in(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() != Token.Kind.WORD) {
        boolean said = i > 0 && tokens.get(i - 1).is("for");
        return i == 0 || said ? Optional.of(at(tokens, i, said ? i - 1 : i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static LeaveFor at(List<Token> tokens, int start, int from) {
    int end = start + 1;
    while (tokens.get(start).kind() == Token.Kind.AT_NAME
        && end < tokens.size()
        && isName(tokens.get(end))) {
      end++;
    }
    List<Token> words =
        Stream.concat(tokens.subList(0, from).stream(), tokens.subList(end, tokens.size()).stream())
            .filter(token -> !token.is(","))
            .toList();
    return new LeaveFor(PeopleCommands.one(tokens.subList(start, end)), words);
  }

  /** Whether a name may go on with it. */
  static boolean isName(Token token) {
    return token.kind() == Token.Kind.WORD
        && !WHEN.contains(token.word())
        && !TimeWords.resembles(token.word());
  }
}
