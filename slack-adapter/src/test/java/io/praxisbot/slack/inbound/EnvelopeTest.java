package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

  private static String message(String type, JsonObject payload) {
    return Payloads.object(
            "type",
            type,
            "envelope_id",
            "e-1",
            "accepts_response_payload",
            true,
            "payload",
            payload)
        .toString();
  }

  @Test
  void opensToTheSameBodyAsOverHttp() {
    JsonObject press = Payloads.pressed("U1", "press:1", "t~ü&=", "1.t");
    assertThat(Envelope.of(message("interactive", press)).orElseThrow().body())
        .isEqualTo(Payloads.interaction(press));
    String event = Payloads.event("T1", Payloads.message("U1", "1.1", "über & so"));
    JsonObject payload = JsonParser.parseString(event).getAsJsonObject();
    assertThat(Envelope.of(message("events_api", payload)).orElseThrow().body()).isEqualTo(event);
    JsonObject command = Payloads.object("command", "/praxis", "team_id", "T1", "text", "a&b=c");
    assertThat(Envelope.of(message("slash_commands", command)).orElseThrow().body())
        .isEqualTo("command=%2Fpraxis&team_id=T1&text=a%26b%3Dc");
  }

  @Test
  void isNoneForGreetings() {
    assertThat(Envelope.of("{\"type\":\"hello\",\"num_connections\":1}")).isEmpty();
    assertThat(Envelope.of("nonsense")).isEmpty();
  }

  @Test
  void acknowledgesWithWhatIsToBeSaid() {
    Envelope envelope = new Envelope("e-1", true, "");
    assertThat(envelope.acknowledged(Answered.status(200))).isEqualTo("{\"envelope_id\":\"e-1\"}");
    assertThat(envelope.acknowledged(Sentences.whispered("bot", Locale.ENGLISH)))
        .contains("\"payload\":{", "\"response_type\":\"ephemeral\"");
    assertThat(envelope.acknowledged(new Answered(200, Map.of("x", List.of()), "hello")))
        .contains("\"payload\":{\"text\":\"hello\"}");
    assertThat(new Envelope("e-1", false, "").acknowledged(new Answered(200, Map.of(), "hello")))
        .isEqualTo("{\"envelope_id\":\"e-1\"}");
  }
}
