package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.conversation.command.Reading.Missed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code admin}, and what may follow it. */
final class AdminCommands {

  private static final int LONGEST_CODE = 40;

  private enum Verb {
    LIST,
    ADD,
    REMOVE,
    CLAIM
  }

  private static final Spelling<Verb> VERBS =
      Spelling.of(
          Map.of(
              Verb.LIST, List.of("list", "show"),
              Verb.ADD, List.of("add"),
              Verb.REMOVE, List.of("remove", "delete"),
              Verb.CLAIM, List.of("claim")));

  private AdminCommands() {}

  /**
   * {@code admin list}, {@code admin add @p}, {@code admin remove @p}, {@code admin claim CODE}.
   */
  static Reading<Command> read(Rest rest) {
    if (rest.isEmpty()) {
      return Reading.exactly(new Command.ListAdmins());
    }
    return VERBS
        .nearest(rest.tokens().get(0).word())
        .map(verb -> read(verb, rest.tokens().subList(1, rest.tokens().size())))
        .orElseGet(() -> Reading.missed(Problem.NOT_UNDERSTOOD));
  }

  private static Reading<Command> read(Found<Verb> verb, List<Token> rest) {
    Reading<Command> reading =
        switch (verb.value()) {
          case LIST -> rest.isEmpty() ? Reading.exactly(new Command.ListAdmins()) : stray();
          case ADD ->
              PeopleCommands.one(rest)
                  .<Command>map(Command.AddAdmin::new)
                  .orExample("admin add @ana");
          case REMOVE ->
              PeopleCommands.one(rest)
                  .<Command>map(Command.RemoveAdmin::new)
                  .orExample("admin remove @ana");
          case CLAIM -> claim(rest);
        };
    return reading.atMost(verb.certainty());
  }

  private static Reading<Command> stray() {
    return new Missed<>(Problem.NOT_UNDERSTOOD, Optional.of("admin list"));
  }

  /** The code with blanks or hyphens anywhere, or without. */
  private static Reading<Command> claim(List<Token> rest) {
    String code = rest.stream().map(Token::text).collect(Collectors.joining("-"));
    boolean possible = code.length() <= LONGEST_CODE && code.matches("[\\p{L}\\p{N}-]+");
    return possible
        ? Reading.exactly(new Command.ClaimAdmin(code))
        : new Missed<>(Problem.NO_CODE, Optional.of("admin claim ABCD-EFGH-JKLM"));
  }
}
