package io.praxisbot.slack.fake.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.Manifest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketSenderIT {

  private final FakeSlack slack = FakeSlack.start(Manifest.overSocket());
  private final FakeClient client = FakeClient.overSocket(slack);
  private final SocketSender sender = (SocketSender) client.sender();
  private final FakeUser ana =
      client.user(slack.workspace("T1", "Acme").member("U1", "Ana Lima", "Europe/Lisbon"));
  private TinyApp app;

  @BeforeEach
  void start() throws IOException {
    app = new TinyApp(slack);
  }

  @AfterEach
  void stop() {
    client.close();
    app.close();
    slack.close();
  }

  @Test
  void helloIsTheFirstWord() {
    var socket = connects();

    socket.awaits(1);
    var hello = socket.received.get(0);
    assertThat(hello.get("type").getAsString()).isEqualTo("hello");
    assertThat(hello.getAsJsonObject("connection_info").get("app_id").getAsString())
        .isEqualTo(slack.appId());
  }

  @Test
  void anEventWaitsForItsAcknowledgement() {
    var socket = connects();
    socket.acknowledges(envelope -> Optional.empty());

    ana.types("hello");

    var envelope = socket.received.get(1);
    assertThat(envelope.get("type").getAsString()).isEqualTo("events_api");
    assertThat(envelope.get("accepts_response_payload").getAsBoolean()).isFalse();
    assertThat(envelope.get("retry_attempt").getAsInt()).isZero();
    assertThat(
            envelope.getAsJsonObject("payload").getAsJsonObject("event").get("text").getAsString())
        .isEqualTo("hello");
    assertThat(sender.replies()).singleElement().matches(Reply::taken);
  }

  @Test
  void aCommandIsAnsweredInItsAcknowledgement() {
    var socket = connects();
    socket.acknowledges(envelope -> Optional.of(Told.object(Map.of("text", "Here is help"))));

    ana.runs("/praxis help");

    assertThat(ana.sees()).containsExactly("Here is help");
    var envelope = socket.received.get(1);
    assertThat(envelope.get("type").getAsString()).isEqualTo("slash_commands");
    assertThat(envelope.getAsJsonObject("payload").get("text").getAsString()).isEqualTo("help");
  }

  @Test
  void whatNobodyAcknowledgesFails() {
    connects();

    assertThatThrownBy(() -> ana.usesShortcut("Check in now"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("status 0");
  }

  @Test
  void anAnswerToAnEventIsRefused() {
    var socket = connects();
    socket.acknowledges(envelope -> Optional.of(Told.object(Map.of("text", "Hi"))));

    ana.types("hello");

    assertThat(sender.strangeAcknowledgements()).hasSize(1);
  }

  @Test
  void withoutASocketNothingArrives() {
    assertThatThrownBy(() -> ana.runs("/praxis help")).isInstanceOf(AssertionError.class);
  }

  @Test
  void whoIsDisconnectedComesBackWithAnotherTicket() {
    String first = ticket();
    var socket = connects(first);
    sender.disconnects("refresh_requested");

    socket.awaits(2);
    assertThat(socket.received.get(1).get("reason").getAsString()).isEqualTo("refresh_requested");
    assertThat(sender.connections()).isZero();
    assertThat(ticket()).isNotEqualTo(first);
    connects().acknowledges(envelope -> Optional.empty());
    ana.types("still here");
    assertThat(sender.replies()).singleElement().matches(Reply::taken);
  }

  @Test
  void aTicketIsGoodOnce() {
    String ticket = ticket();
    connects(ticket);

    var second = new Socket();
    second.opens(ticket);

    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> second.closed);
    assertThat(second.received).isEmpty();
  }

  @Test
  void socketsAreForAppTokensAndAppsThatDeclareThem() {
    var withBotToken =
        app.calls(slack.workspace("T1").orElseThrow(), "apps.connections.open", "{}");

    assertThat(withBotToken.get("error").getAsString()).isEqualTo("not_allowed_token_type");
    try (var http = FakeSlack.start(Manifest.http());
        var overHttp = FakeClient.overSocket(http)) {
      var answer =
          app.calls(
              URI.create(http.apiUrl() + "apps.connections.open"),
              "Bearer " + http.appToken(),
              "{}");
      assertThat(answer.get("ok").getAsBoolean()).isFalse();
      assertThat(overHttp.outstanding()).isZero();
    }
  }

  private Socket connects() {
    return connects(ticket());
  }

  private Socket connects(String url) {
    var socket = new Socket();
    socket.opens(url);
    sender.awaitsConnections(1);
    return socket;
  }

  private String ticket() {
    var answer =
        app.calls(
            URI.create(slack.apiUrl() + "apps.connections.open"),
            "Bearer " + slack.appToken(),
            "{}");
    assertThat(answer.get("ok").getAsBoolean()).as("%s", answer).isTrue();
    return answer.get("url").getAsString();
  }

  /** An app's end of a socket. */
  private static final class Socket implements WebSocket.Listener {

    private final List<JsonObject> received = new CopyOnWriteArrayList<>();
    private final StringBuilder partly = new StringBuilder();
    private volatile Function<JsonObject, Optional<JsonObject>> mind =
        envelope -> {
          throw new IllegalStateException("doesn't acknowledge");
        };
    private volatile boolean acknowledges;
    private volatile boolean closed;

    void opens(String url) {
      var unused =
          HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(url), this).join();
    }

    void acknowledges(Function<JsonObject, Optional<JsonObject>> mind) {
      this.mind = mind;
      this.acknowledges = true;
    }

    void awaits(int count) {
      Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> received.size() >= count);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      partly.append(text);
      if (last) {
        takes(socket, JsonParser.parseString(partly.toString()).getAsJsonObject());
        partly.setLength(0);
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
      closed = true;
      return null;
    }

    private void takes(WebSocket socket, JsonObject message) {
      received.add(message);
      if (acknowledges && message.has("envelope_id")) {
        var acknowledgement = new JsonObject();
        acknowledgement.add("envelope_id", message.get("envelope_id"));
        mind.apply(message).ifPresent(payload -> acknowledgement.add("payload", payload));
        var unused = socket.sendText(acknowledgement.toString(), true);
      }
    }
  }
}
