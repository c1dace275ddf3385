package io.praxisbot.core.people;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is an admin because whoever runs Praxis says so.
 *
 * @param users the platforms' own user ids, each alone or after its workspace's id and a slash
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

  /** Whether it names somebody who may be an admin. */
  public boolean names(Person person) {
    return person.belongs() && person.accounts().stream().anyMatch(this::names);
  }

  private boolean names(Account account) {
    return users.stream()
        .anyMatch(
            user ->
                same(account, user, account.user())
                    || same(account, user, account.workspace() + "/" + account.user()));
  }

  /** Microsoft writes its ids in either case; elsewhere the case tells two users apart. */
  private static boolean same(Account account, String set, String user) {
    return account.platform() == PlatformName.TEAMS ? set.equalsIgnoreCase(user) : set.equals(user);
  }
}
