package io.praxisbot.core.conversation.view;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether the bot can write to people where they are asked; one query, however many they are. */
final class Reachability {

  private Reachability() {}

  /**
   * Why the bot can't write to somebody.
   *
   * @param why in one word: missing, removed or blocked
   * @param since business time; empty if it never could
   */
  record Shut(String why, Optional<Instant> since) {}

  /** Of those to whom it can't. */
  static Map<PersonId, Shut> of(Stores stores, Collection<Person> people) {
    Map<PersonId, Account> teams = onTeams(people);
    Map<String, ConversationReference> known =
        stores.conversationReferences().findAll(keys(teams)).stream()
            .collect(Collectors.toMap(ConversationReference::id, Function.identity()));
    Map<PersonId, Shut> reasons = new LinkedHashMap<>();
    teams.forEach(
        (id, account) ->
            reason(Optional.ofNullable(known.get(account.key())))
                .ifPresent(why -> reasons.put(id, why)));
    return reasons;
  }

  /** Whoever never opened a conversation with the bot never had it, either. */
  private static Optional<Shut> reason(Optional<ConversationReference> reference) {
    return reference
        .map(known -> why(known).map(why -> new Shut(why, Optional.of(known.since()))))
        .orElseGet(() -> Optional.of(new Shut("missing", Optional.empty())));
  }

  private static Optional<String> why(ConversationReference known) {
    return switch (known.standing()) {
      case OPEN -> Optional.empty();
      case REMOVED -> Optional.of(known.conversation().isPresent() ? "removed" : "missing");
      case BLOCKED -> Optional.of("blocked");
    };
  }

  /** Since when the bot may write to those to whom it may. */
  static Map<PersonId, Instant> again(Stores stores, Collection<Person> people) {
    Map<PersonId, Account> teams = onTeams(people);
    Map<String, Instant> open =
        stores.conversationReferences().findAll(keys(teams)).stream()
            .filter(known -> known.standing() == ConversationReference.Standing.OPEN)
            .collect(Collectors.toMap(ConversationReference::id, ConversationReference::since));
    Map<PersonId, Instant> since = new LinkedHashMap<>();
    teams.forEach(
        (id, account) ->
            Optional.ofNullable(open.get(account.key())).ifPresent(at -> since.put(id, at)));
    return since;
  }

  /** Those to whom the bot hasn't written yet, and may not be able to, where they are asked. */
  static Set<PersonId> unsure(Stores stores, Collection<Person> people) {
    Map<PersonId, Account> teams = onTeams(people);
    List<String> open =
        stores.conversationReferences().findAll(keys(teams)).stream()
            .filter(known -> known.standing() == ConversationReference.Standing.OPEN)
            .filter(known -> known.conversation().isPresent())
            .map(ConversationReference::id)
            .toList();
    return teams.entrySet().stream()
        .filter(one -> !open.contains(one.getValue().key()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> keys(Map<PersonId, Account> accounts) {
    return accounts.values().stream().map(Account::key).toList();
  }

  private static Map<PersonId, Account> onTeams(Collection<Person> people) {
    Map<PersonId, Account> teams = new LinkedHashMap<>();
    for (Person person : people) {
      person.accounts().stream()
          .limit(1)
          .filter(account -> account.platform() == PlatformName.TEAMS)
          .forEach(account -> teams.put(person.id(), account));
    }
    return teams;
  }
}
