package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.conversation.command.Reading.Missed;
import io.praxisbot.core.conversation.command.Reading.Prose;
import io.praxisbot.core.people.OneTimeCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code where} and {@code link}: one person on two platforms. */
final class LinkCommands {

  /** A code and its hyphens, or blanks in their place. */
  private static final int MOST_GROUPS = 3;

  private static final int LONGEST_CODE = 40;

  private enum What {
    ORGANIZATION
  }

  private static final Spelling<Place> PLACES =
      Spelling.of(
          Map.of(
              Place.SLACK, List.of("slack"),
              Place.TEAMS, List.of("teams", "msteams"),
              Place.LAST, List.of("last", "anywhere", "either", "both")));

  private static final Spelling<What> WHATS =
      Spelling.of(
          Map.of(
              What.ORGANIZATION,
              List.of("organization", "organisation", "org", "workspace", "tenant")));

  private LinkCommands() {}

  /** {@code where}, {@code where slack}, {@code where teams}, {@code where last}. */
  static Reading<Command> where(Rest rest) {
    List<Token> tokens =
        rest.tokens().stream().filter(t -> !t.is("in", "on", "microsoft", "ms")).toList();
    if (rest.isEmpty()) {
      return Reading.exactly(new Command.Where(Optional.empty()));
    }
    if (tokens.size() != 1) {
      return new Prose<>();
    }
    return PLACES
        .nearest(tokens.get(0).word())
        .<Reading<Command>>map(
            found -> new Found<>(new Command.Where(Optional.of(found.value())), found.certainty()))
        .orElseGet(() -> new Missed<>(Problem.UNKNOWN_PLACE, Optional.of("where teams")));
  }

  /** {@code link}, {@code link CODE}, {@code link organization}. */
  static Reading<Command> link(Rest rest) {
    if (rest.isEmpty()) {
      return Reading.exactly(new Command.Link());
    }
    String typed = rest.tokens().stream().map(Token::text).collect(Collectors.joining("-"));
    Optional<OneTimeCode> code =
        typed.length() <= LONGEST_CODE ? OneTimeCode.typed(typed) : Optional.empty();
    return code.map(known -> Reading.<Command>exactly(new Command.LinkBy(known)))
        .orElseGet(() -> what(rest.tokens()));
  }

  private static Reading<Command> what(List<Token> tokens) {
    if (tokens.size() == 1 && WHATS.nearest(tokens.get(0).word()).isPresent()) {
      return new Found<>(
          new Command.LinkOrganization(),
          WHATS.nearest(tokens.get(0).word()).orElseThrow().certainty());
    }
    return tokens.size() <= MOST_GROUPS
        ? new Missed<>(Problem.NO_LINK_CODE, Optional.of("link ABCD-EFGH-JKLM"))
        : new Prose<>();
  }
}
