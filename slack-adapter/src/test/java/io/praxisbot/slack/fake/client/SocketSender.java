package io.praxisbot.slack.fake.client;

import com.google.gson.JsonObject;
import io.praxisbot.slack.fake.ApiCall;
import io.praxisbot.slack.fake.ApiMethod;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * Tells an app over the sockets that it opened
 * (https://docs.slack.dev/apis/events-api/using-socket-mode). Each envelope goes to one of them and
 * waits for its acknowledgement.
 */
public final class SocketSender implements Sender {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final FakeSlack slack;
  private final SocketServer server;

  private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();
  private final List<Reply> replies = new CopyOnWriteArrayList<>();
  private final List<String> strangeAcknowledgements = new CopyOnWriteArrayList<>();

  private record Waiting(boolean answerable, CompletableFuture<Reply> reply) {}

  private SocketSender(FakeSlack slack) {
    this.slack = slack;
    this.server = new SocketServer(slack.appId(), this::acknowledged);
  }

  /** Serves sockets, and the method of the Web API that says where. */
  static SocketSender start(FakeSlack slack) {
    var sender = new SocketSender(slack);
    sender.server.begin();
    slack.method(ApiMethod.of("apps.connections.open", sender::open).calledBy(ApiMethod.Auth.APP));
    return sender;
  }

  @Override
  public Reply send(Sent sent, int attempt, String reason) {
    var reply = exchange(sent, attempt, reason);
    replies.add(reply);
    return reply;
  }

  @Override
  public List<Reply> replies() {
    return List.copyOf(replies);
  }

  /** Acknowledgements of what nobody sent, or with a payload where none may be. */
  public List<String> strangeAcknowledgements() {
    return List.copyOf(strangeAcknowledgements);
  }

  /** How many sockets the app has open. */
  public int connections() {
    return server.connections();
  }

  /** Waits until the app has opened that many. */
  public void awaitsConnections(int count) {
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> server.connections() >= count);
  }

  /**
   * Tells the app to connect anew and closes its sockets, as Slack does every few hours.
   *
   * @param reason {@code warning}, {@code refresh_requested} or {@code link_disabled}
   */
  public void disconnects(String reason) {
    server.disconnects(reason);
  }

  /** Breaks all sockets without a word. */
  public void breaks() {
    server.breaks();
  }

  @Override
  public void close() {
    server.end();
  }

  private JsonObject open(ApiCall call) {
    if (!slack.manifest().socketMode()) {
      throw new Refusal("access_denied");
    }
    return Told.object(Map.of("url", server.ticket()));
  }

  private Reply exchange(Sent sent, int attempt, String reason) {
    var envelope = envelope(sent, attempt, reason);
    String id = envelope.get("envelope_id").getAsString();
    var acknowledged = new CompletableFuture<Reply>();
    waiting.put(id, new Waiting(sent.kind().answerable(), acknowledged));
    try {
      if (!server.send(envelope.toString())) {
        return Reply.NONE;
      }
      return acknowledged
          .completeOnTimeout(Reply.NONE, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
          .join();
    } finally {
      waiting.remove(id);
    }
  }

  private static JsonObject envelope(Sent sent, int attempt, String reason) {
    var envelope =
        Told.object(
            Map.of("envelope_id", UUID.randomUUID().toString(), "type", sent.kind().envelope()));
    envelope.addProperty("accepts_response_payload", sent.kind().answerable());
    envelope.add("payload", sent.payload());
    if (sent.kind() == Sent.Kind.EVENT) {
      envelope.addProperty("retry_attempt", attempt);
      envelope.addProperty("retry_reason", reason.equals("http_timeout") ? "timeout" : reason);
    }
    return envelope;
  }

  private void acknowledged(JsonObject message) {
    String id = message.has("envelope_id") ? message.get("envelope_id").getAsString() : "";
    var payload = Optional.ofNullable(message.getAsJsonObject("payload"));
    var wanted = waiting.get(id);
    if (wanted == null || (payload.isPresent() && !wanted.answerable())) {
      strangeAcknowledgements.add(id);
    }
    if (wanted != null) {
      wanted.reply().complete(Reply.acknowledged(payload));
    }
  }
}
