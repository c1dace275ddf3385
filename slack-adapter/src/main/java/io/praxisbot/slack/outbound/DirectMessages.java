package io.praxisbot.slack.outbound;

import io.praxisbot.core.people.Account;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The conversations in which people have their direct messages with the bot. They never change. */
final class DirectMessages {

  private static final int REMEMBERED = 2_000;

  /** Guarded by itself. */
  private final Map<Account, String> known =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Account, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** The person's; not {@link Answer.Ok} if Slack can't be asked or gives none. */
  Answer<String> of(Attempt attempt, Account account) {
    String remembered = remembered(account);
    return remembered.isEmpty() ? ask(attempt, account) : new Answer.Ok<>(remembered);
  }

  void remember(Account account, String channel) {
    synchronized (known) {
      known.put(account, channel);
    }
  }

  private String remembered(Account account) {
    synchronized (known) {
      return known.getOrDefault(account, "");
    }
  }

  private Answer<String> ask(Attempt attempt, Account account) {
    Answer<String> answer =
        attempt
            .call(
                Method.CONVERSATIONS_OPEN,
                methods ->
                    methods.conversationsOpen(request -> request.users(List.of(account.user()))))
            .map(response -> response.getChannel().getId());
    answer.taken().ifPresent(channel -> remember(account, channel));
    return answer;
  }
}
