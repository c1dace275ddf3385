package io.praxisbot.teams.outbound;

import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.people.Account;
import java.util.List;

/** The ids of a message's parts as one. */
final class Joined {

  /** Between the ids of a message's parts; none holds it. */
  private static final String AND = "+";

  private Joined() {}

  static PostRef ref(Account account, String conversation, List<String> messages) {
    return new PostRef(account, conversation, String.join(AND, messages));
  }

  static List<String> messages(PostRef ref) {
    return List.of(ref.message().split("\\" + AND, -1));
  }
}
