package io.praxisbot.slack.inbound;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

/** Reads what claims to be JSON, without leniency. */
final class Json {

  private static final TypeAdapter<JsonElement> ANY = new Gson().getAdapter(JsonElement.class);

  private Json() {}

  /** The object that the text is, and nothing after it; empty if it is anything else. */
  static Optional<JsonObject> object(String text) {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      JsonElement read = ANY.read(reader);
      return read.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT
          ? Optional.of(read.getAsJsonObject())
          : Optional.empty();
    } catch (IOException | JsonParseException malformed) {
      return Optional.empty();
    }
  }

  /** The text under a name; empty if there is none. */
  static Optional<String> text(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString)
        .filter(text -> !text.isEmpty());
  }

  /** The id of the object under a name; empty if there is none. */
  static Optional<String> id(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonObject)
        .flatMap(inner -> text(inner.getAsJsonObject(), "id"));
  }
}
