package io.praxisbot.slack.outbound;

import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.people.Account;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which parts of a delivery stand in a conversation.
 *
 * @param parts how many there are to be, as the newest one says; 0 if none is there
 * @param messages Slack's id ("ts") of each that is there, by number from 1 on
 */
record Standing(String channel, int parts, NavigableMap<Integer, String> messages) {

  /** Between the ids of a message's parts; none holds it. */
  private static final String AND = "+";

  Standing {
    messages = new TreeMap<>(messages);
  }

  /** Nothing yet, in the person's direct messages: Slack opens them by the person's id. */
  static Standing none(Account of) {
    return new Standing(of.user(), 0, new TreeMap<>());
  }

  /** Whether what stands there belongs to a message of so many parts. */
  boolean fits(int count) {
    return messages.isEmpty() || parts == count;
  }

  boolean complete() {
    return parts > 0 && IntStream.rangeClosed(1, parts).allMatch(messages::containsKey);
  }

  /** The same, where the first parts are known to be these messages. */
  Standing beginningWith(List<String> known) {
    NavigableMap<Integer, String> all = new TreeMap<>(messages);
    for (int i = 0; i < known.size(); i++) {
      all.put(i + 1, known.get(i));
    }
    return new Standing(channel, parts, all);
  }

  PostRef ref(Account account) {
    return new PostRef(account, channel, String.join(AND, messages.headMap(parts, true).values()));
  }

  static PostRef ref(Account account, String channel, List<String> messages) {
    return new PostRef(account, channel, String.join(AND, messages));
  }

  static List<String> messages(PostRef ref) {
    return List.of(ref.message().split("\\" + AND));
  }
}
