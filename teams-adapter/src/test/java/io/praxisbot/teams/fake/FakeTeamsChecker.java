package io.praxisbot.teams.fake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what Teams took with what a ledger says was sent: nothing lost, nothing twice, nothing
 * to somebody else. Teams' messages carry no key, so they are told by the ids that the ledger kept,
 * and else counted person by person.
 */
public final class FakeTeamsChecker {

  /** What can be wrong. */
  public enum Wrong {
    /** Teams took the same again, though the ledger has it once. */
    TWICE,
    /** Teams never took it, or not all of it. */
    LOST,
    /** Teams took it for somebody whom it wasn't for. */
    LEAKED,
    /** The ledger doesn't know it. */
    UNKNOWN
  }

  /**
   * What was found.
   *
   * @param what the delivery's key, the message's id, or the person of whom one is missing
   */
  public record Finding(Wrong wrong, String what) {}

  /**
   * What the ledger says of one delivery.
   *
   * @param person the object id of whom it was for
   * @param ids of its messages, if they were kept
   * @param least how many messages Teams must have taken for it
   * @param most how many it may have taken
   */
  public record Expected(String key, String person, List<String> ids, int least, int most) {

    public Expected {
      ids = List.copyOf(ids);
    }

    /** Delivered as these messages. */
    public static Expected delivered(String key, String person, List<String> ids) {
      return new Expected(key, person, ids, ids.size(), ids.size());
    }

    /** Delivered as so many messages, whose ids nobody kept. */
    public static Expected delivered(String key, String person, int parts) {
      return new Expected(key, person, List.of(), parts, parts);
    }

    /** Nobody knows; up to so many messages are there. */
    public static Expected unsure(String key, String person, int parts) {
      return new Expected(key, person, List.of(), 0, parts);
    }

    /** Rejected or withheld: nothing is there. */
    public static Expected never(String key, String person) {
      return new Expected(key, person, List.of(), 0, 0);
    }
  }

  private final List<Entry.Accepted> taken;
  private final Collection<Expected> ledger;
  private final List<Finding> findings = new ArrayList<>();

  private FakeTeamsChecker(Log log, Collection<Expected> ledger) {
    this.taken = log.accepted(Entry.Kind.NEW);
    this.ledger = ledger;
  }

  /** All that is wrong, in no promised order; new messages in channels and groups included. */
  public static List<Finding> check(Log log, Collection<Expected> ledger) {
    return new FakeTeamsChecker(log, ledger).findings();
  }

  private List<Finding> findings() {
    Set<String> claimed = new HashSet<>();
    ledger.forEach(expected -> expected.ids().forEach(id -> claim(expected, id, claimed)));
    Map<String, List<Entry.Accepted>> rest =
        taken.stream()
            .filter(message -> !claimed.contains(message.id()))
            .collect(Collectors.groupingBy(Entry.Accepted::person));
    people(rest).forEach(person -> count(person, rest.getOrDefault(person, List.of())));
    return findings;
  }

  private void claim(Expected expected, String id, Set<String> claimed) {
    if (!claimed.add(id)) {
      findings.add(new Finding(Wrong.LOST, expected.key()));
      return;
    }
    taken.stream()
        .filter(message -> message.id().equals(id))
        .findFirst()
        .ifPresentOrElse(
            message -> demandFor(expected, message),
            () -> findings.add(new Finding(Wrong.LOST, expected.key())));
  }

  private void demandFor(Expected expected, Entry.Accepted message) {
    if (!message.person().equals(expected.person())) {
      findings.add(new Finding(Wrong.LEAKED, expected.key()));
    }
  }

  private Set<String> people(Map<String, List<Entry.Accepted>> rest) {
    return Stream.concat(rest.keySet().stream(), ledger.stream().map(Expected::person))
        .collect(Collectors.toSet());
  }

  private void count(String person, List<Entry.Accepted> messages) {
    List<Expected> uncounted =
        ledger.stream().filter(one -> one.person().equals(person) && one.ids().isEmpty()).toList();
    int least = uncounted.stream().mapToInt(Expected::least).sum();
    int most = uncounted.stream().mapToInt(Expected::most).sum();
    if (messages.size() < least) {
      findings.add(new Finding(Wrong.LOST, person));
    }
    // Repetitions come after what they repeat, so what is too much is looked for at the end.
    repeatedLast(messages).stream()
        .skip(most)
        .forEach(message -> findings.add(new Finding(kind(message), message.id())));
  }

  private List<Entry.Accepted> repeatedLast(List<Entry.Accepted> messages) {
    return Stream.concat(
            messages.stream().filter(message -> !repeats(message)),
            messages.stream().filter(this::repeats))
        .toList();
  }

  private Wrong kind(Entry.Accepted message) {
    return repeats(message) ? Wrong.TWICE : Wrong.UNKNOWN;
  }

  /** Whether the very same was taken there before. */
  private boolean repeats(Entry.Accepted message) {
    return taken.stream()
        .takeWhile(before -> !before.id().equals(message.id()))
        .anyMatch(
            before ->
                before.conversation().equals(message.conversation())
                    && content(before).equals(content(message)));
  }

  private static List<Object> content(Entry.Accepted message) {
    return List.of(message.activity().path("text"), message.activity().path("attachments"));
  }
}
