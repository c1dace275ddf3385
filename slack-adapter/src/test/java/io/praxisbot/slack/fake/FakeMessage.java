package io.praxisbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;

/**
 * A message as it stands now.
 *
 * @param author the user id of who wrote it
 * @param edited the timestamp of the last edit
 */
public record FakeMessage(
    String channel,
    String ts,
    String author,
    String text,
    JsonArray blocks,
    Optional<JsonObject> metadata,
    Optional<String> edited) {

  public FakeMessage {
    blocks = GivenIds.in(blocks);
    metadata = metadata.map(JsonObject::deepCopy);
  }
}
