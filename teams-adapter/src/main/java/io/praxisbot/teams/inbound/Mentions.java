package io.praxisbot.teams.inbound;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom somebody mentions, as the core reads it: {@code <@id|name>}, or the name alone in quotes if
 * it can't be told who that is.
 */
final class Mentions {

  private static final Pattern MARKS = Pattern.compile("[<>|\"“”„\\p{Cntrl}]+");
  private static final int LONGEST_NAME = 60;

  /** Teams waits some ten seconds for the whole request. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final Callers callers;
  private final InstantSource wall;

  Mentions(Callers callers, InstantSource wall) {
    this.callers = callers;
    this.wall = wall;
  }

  /** The time until which people are looked up for one message. */
  Instant patience() {
    return wall.instant().plus(PATIENCE);
  }

  String read(Mention mention, Activity message, Instant until) {
    String name = plain(mention.name());
    return user(mention, message, until)
        .map(id -> "<@" + id + "|" + name + ">")
        .orElseGet(() -> name.isEmpty() ? "" : "\"" + name + "\"");
  }

  private Optional<String> user(Mention mention, Activity message, Instant until) {
    return wall.instant().isAfter(until)
        ? Optional.empty()
        : message.tenant().flatMap(tenant -> user(mention, message, tenant));
  }

  private Optional<String> user(Mention mention, Activity message, WorkspaceId tenant) {
    Optional<Sender> shown = message.member(mention.shown());
    shown.ifPresent(
        member -> {
          var unused = callers.introduced(member, message);
        });
    return shown
        .map(member -> member.account().user())
        .or(() -> callers.met(tenant, message, mention.user()).flatMap(met -> user(met, tenant)));
  }

  private static Optional<String> user(Person person, WorkspaceId tenant) {
    return person.accounts().stream()
        .filter(account -> account.platform() == PlatformName.TEAMS)
        .filter(account -> account.workspace().equals(tenant))
        .map(Account::user)
        .findFirst();
  }

  private static String plain(String name) {
    String cleaned = MARKS.matcher(name).replaceAll(" ").strip();
    return cleaned.length() > LONGEST_NAME ? cleaned.substring(0, LONGEST_NAME) : cleaned;
  }
}
