package io.praxisbot.teams.people;

import io.praxisbot.core.people.Workspace.Refresh;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * How far the people of a tenant are read, team by team.
 *
 * @param team whose next page is to be read
 * @param token Teams' mark of that page; empty for the first
 */
record Mark(String team, Optional<String> token) {

  /** No team's id holds it. */
  private static final String THEN = "|";

  static Mark beginning(String team) {
    return new Mark(team, Optional.empty());
  }

  /** Where to go on; empty if there is nothing left to read. A team that is gone is passed over. */
  static Optional<Mark> of(Refresh refresh, NavigableSet<String> teams) {
    return refresh
        .cursor()
        .map(cursor -> parse(cursor).among(teams))
        .orElseGet(() -> teams.stream().findFirst().map(Mark::beginning));
  }

  Optional<Mark> nextTeam(NavigableSet<String> teams) {
    return Optional.ofNullable(teams.higher(team)).map(Mark::beginning);
  }

  String cursor() {
    return team + THEN + token.orElse("");
  }

  private Optional<Mark> among(NavigableSet<String> teams) {
    return teams.contains(team) ? Optional.of(this) : nextTeam(teams);
  }

  private static Mark parse(String cursor) {
    int then = cursor.indexOf(THEN);
    return then < 0
        ? beginning(cursor)
        : new Mark(
            cursor.substring(0, then),
            Optional.of(cursor.substring(then + 1)).filter(token -> !token.isEmpty()));
  }
}
