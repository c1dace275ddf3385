package io.praxisbot.core.roster;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is an admin because whoever runs Praxis says so.
 *
 * @param users the platforms' own user ids
 */
public record FirstAdmins(Set<String> users) {

  public FirstAdmins {
    users = Set.copyOf(users);
  }

  /** Nobody is. */
  public static FirstAdmins none() {
    return new FirstAdmins(Set.of());
  }

  /** As the setting has them: separated by commas, with or without blanks. */
  public static FirstAdmins of(String setting) {
    return new FirstAdmins(
        Arrays.stream(setting.split(",", -1))
            .map(String::strip)
            .filter(user -> !user.isEmpty())
            .collect(Collectors.toSet()));
  }
}
