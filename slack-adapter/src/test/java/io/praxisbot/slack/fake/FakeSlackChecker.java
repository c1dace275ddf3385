package io.praxisbot.slack.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares what Slack took with what a ledger says was sent: nothing lost, nothing twice, nothing
 * to somebody else.
 *
 * @param key the metadata's field with the delivery's key
 * @param part the field with the number of a message of several, from 1 on
 * @param parts the field with how many they are; a message without these is the only one
 */
public record FakeSlackChecker(String key, String part, String parts) {

  /** What can be wrong. */
  public enum Wrong {
    /** Slack took it more than once as a new message. */
    TWICE,
    /** Slack never took it, or not all of it. */
    LOST,
    /** Slack took it for somebody whom it wasn't for. */
    LEAKED,
    /** The ledger doesn't know it, or nobody can tell what it is. */
    UNKNOWN
  }

  /**
   * What was found.
   *
   * @param key the delivery's key; the message's timestamp if it has none
   */
  public record Finding(Wrong wrong, String key) {}

  /**
   * All that is wrong, in no promised order.
   *
   * @param ledger whom each delivery was for, by its key: a user's id, or a channel's
   */
  public List<Finding> check(Log log, Map<String, String> ledger) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Set<String>> seen = new TreeMap<>();
    for (Entry.Accepted message : log.accepted(Entry.Kind.NEW)) {
      message(message, ledger, seen, findings);
    }
    ledger.keySet().stream()
        .filter(one -> !seen.containsKey(one))
        .forEach(one -> findings.add(new Finding(Wrong.LOST, one)));
    findings.addAll(incomplete(log, seen));
    return findings;
  }

  private void message(
      Entry.Accepted message,
      Map<String, String> ledger,
      Map<String, Set<String>> seen,
      List<Finding> findings) {
    String name = message.payload(key).orElse(message.ts());
    if (!ledger.containsKey(name)) {
      findings.add(new Finding(Wrong.UNKNOWN, name));
    } else if (!ledger.get(name).equals(message.user())) {
      findings.add(new Finding(Wrong.LEAKED, name));
    }
    String number = message.payload(part).orElse("1");
    if (!seen.computeIfAbsent(name, first -> new HashSet<>()).add(number)) {
      findings.add(new Finding(Wrong.TWICE, name));
    }
  }

  private List<Finding> incomplete(Log log, Map<String, Set<String>> seen) {
    return log.accepted(Entry.Kind.NEW).stream()
        .filter(message -> message.payload(key).isPresent())
        .filter(message -> seen.get(message.payload(key).get()).size() < count(message))
        .map(message -> new Finding(Wrong.LOST, message.payload(key).get()))
        .distinct()
        .toList();
  }

  private int count(Entry.Accepted message) {
    return message.payload(parts).map(Integer::valueOf).orElse(1);
  }
}
