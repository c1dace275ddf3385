package io.praxisbot.slack.inbound;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What comes through the socket.
 *
 * @param id what an acknowledgement names
 * @param acceptsPayload whether the acknowledgement may say something
 * @param body the same as over HTTP
 */
record Envelope(String id, boolean acceptsPayload, String body) {

  /** Empty for what needs no acknowledgement: a greeting, a farewell. */
  static Optional<Envelope> of(String message) {
    return Json.object(message).flatMap(Envelope::of);
  }

  private static Optional<Envelope> of(JsonObject json) {
    Optional<JsonObject> payload =
        Optional.ofNullable(json.get("payload"))
            .filter(JsonElement::isJsonObject)
            .map(JsonElement::getAsJsonObject);
    boolean accepts =
        Json.text(json, "accepts_response_payload").filter(Boolean::parseBoolean).isPresent();
    return Json.text(json, "envelope_id")
        .flatMap(
            id ->
                payload
                    .flatMap(inner -> body(Json.text(json, "type").orElse(""), inner))
                    .map(body -> new Envelope(id, accepts, body)));
  }

  private static Optional<String> body(String type, JsonObject payload) {
    return switch (type) {
      case "events_api" -> Optional.of(payload.toString());
      case "interactive" -> Optional.of(FormBody.write(Map.of("payload", payload.toString())));
      case "slash_commands" -> Optional.of(FormBody.write(texts(payload)));
      default -> Optional.empty();
    };
  }

  private static Map<String, String> texts(JsonObject payload) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : payload.keySet()) {
      Json.text(payload, name).ifPresent(text -> texts.put(name, text));
    }
    return texts;
  }

  /** The acknowledgement. */
  String acknowledged(Answered answered) {
    JsonObject json = new JsonObject();
    json.addProperty("envelope_id", id);
    if (acceptsPayload && !answered.body().isEmpty()) {
      json.add("payload", said(answered.body()));
    }
    return json.toString();
  }

  private static JsonElement said(String body) {
    Optional<JsonObject> json = Json.object(body);
    if (json.isPresent()) {
      return json.get();
    }
    JsonObject text = new JsonObject();
    text.add("text", new JsonPrimitive(body));
    return text;
  }
}
