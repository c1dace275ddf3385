package io.praxisbot.slack.outbound;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import io.praxisbot.core.delivery.DeliveryKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads back from a conversation what stands there of a delivery. */
final class History {

  /**
   * More isn't given to an app that is distributed outside of Slack's Marketplace, and to such a
   * one only once a minute (since 2025). To an app of the workspace's own it is, but what is looked
   * for is hardly ever further back.
   */
  private static final int PAGE = 15;

  private static final int MOST_PAGES = 4;

  /** A delivery is looked up for about a day; what stood there before that isn't it. */
  private static final Duration LONGEST_AGO = Duration.ofDays(1);

  private final InstantSource wall;

  History(InstantSource wall) {
    this.wall = wall;
  }

  /** What stands there; not {@link Answer.Ok} if Slack can't be asked. */
  Answer<Standing> read(Attempt attempt, String channel, DeliveryKey key) {
    Seen seen = new Seen(key);
    Optional<String> cursor = Optional.of("");
    for (int page = 0; page < MOST_PAGES && cursor.isPresent(); page++) {
      Answer<ConversationsHistoryResponse> answer =
          page(attempt, channel, oldest(attempt), cursor.get());
      if (!(answer instanceof Answer.Ok<ConversationsHistoryResponse> ok)) {
        return answer.as();
      }
      ok.value().getMessages().forEach(seen::look);
      cursor = seen.whole() ? Optional.empty() : next(ok.value());
    }
    return new Answer.Ok<>(new Standing(channel, seen.parts, seen.messages));
  }

  /** So that one page is enough, which is all that some apps get in a minute. */
  private Instant oldest(Attempt attempt) {
    return attempt.earlier().orElseGet(() -> wall.instant().minus(LONGEST_AGO));
  }

  private static Answer<ConversationsHistoryResponse> page(
      Attempt attempt, String channel, Instant oldest, String cursor) {
    return attempt.call(
        Method.CONVERSATIONS_HISTORY,
        methods ->
            methods.conversationsHistory(
                request ->
                    request
                        .channel(channel)
                        .includeAllMetadata(true)
                        .oldest(oldest.getEpochSecond() + ".000000")
                        .limit(PAGE)
                        .cursor(cursor.isEmpty() ? null : cursor)));
  }

  private static Optional<String> next(ConversationsHistoryResponse page) {
    return Optional.ofNullable(page.getResponseMetadata())
        .map(metadata -> metadata.getNextCursor())
        .filter(cursor -> !cursor.isEmpty());
  }

  /** What was seen so far. */
  private static final class Seen {
    private final DeliveryKey key;
    private final NavigableMap<Integer, String> messages = new TreeMap<>();
    private int parts;
    private String newest = "";

    Seen(DeliveryKey key) {
      this.key = key;
    }

    boolean whole() {
      return new Standing("", parts, messages).complete();
    }

    void look(Message message) {
      Message.Metadata metadata = message.getMetadata();
      if (metadata == null || !Parts.EVENT.equals(metadata.getEventType())) {
        return;
      }
      Map<String, Object> payload = metadata.getEventPayload();
      if (Objects.equals(payload.get(Parts.KEY), key.value())) {
        messages.merge(number(payload.get(Parts.PART)), message.getTs(), Seen::later);
        parts = newest.compareTo(message.getTs()) < 0 ? number(payload.get(Parts.PARTS)) : parts;
        newest = later(newest, message.getTs());
      }
    }

    /** Slack's ids of messages sort as they were written. */
    private static String later(String a, String b) {
      return a.compareTo(b) >= 0 ? a : b;
    }

    private static int number(@Nullable Object value) {
      return value instanceof Number number ? number.intValue() : 0;
    }
  }
}
