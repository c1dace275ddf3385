package io.praxisbot.core.people;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How an account is reached on a platform where the account's id isn't enough: Teams lets a bot
 * write only to people who have it, by what they told it when they got it.
 *
 * @param id the account's {@linkplain Account#key() key}
 * @param serviceUrl where the platform takes what is written there
 * @param conversation the platform's id of the direct messages; empty if none is open yet, so that
 *     it has to be asked for
 * @param user how the platform calls the person in its conversations
 * @param standing whether the bot may write there
 * @param since business time at which the standing last changed, as people are told of it
 */
public record ConversationReference(
    String id,
    Account account,
    String serviceUrl,
    Optional<String> conversation,
    String user,
    Standing standing,
    Instant since) {

  /** Whether the bot may write there. */
  public enum Standing {
    /** It may, as far as is known. */
    OPEN,
    /** The person removed the bot. */
    REMOVED,
    /** The platform refused what the bot wrote: the person, or their admin, blocked it. */
    BLOCKED
  }

  public ConversationReference {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(since, "since");
    if (serviceUrl.isBlank() || user.isBlank()) {
      throw new IllegalArgumentException("a reference says where and to whom");
    }
  }

  /** One by which the bot may write. */
  public static ConversationReference open(
      Account account, String serviceUrl, Optional<String> conversation, String user, Instant at) {
    return new ConversationReference(
        account.key(), account, serviceUrl, conversation, user, Standing.OPEN, at);
  }

  /** The same with that standing from then on; itself if it has it already. */
  public ConversationReference standing(Standing next, Instant at) {
    return standing == next
        ? this
        : new ConversationReference(id, account, serviceUrl, conversation, user, next, at);
  }

  /** The same, in that conversation. */
  public ConversationReference in(String opened) {
    return new ConversationReference(
        id, account, serviceUrl, Optional.of(opened), user, standing, since);
  }
}
