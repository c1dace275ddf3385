package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps what people see in Teams as cards, for {@code bin/pictures} to render. */
public final class Scenes {

  private static final Path FOLDER = Path.of("target", "teams-scenes");

  private Scenes() {}

  /** Messages one below the other, in a chat. */
  public static void messages(String name, List<AdaptiveCards.Card> cards) {
    ObjectNode scene = Json.object().put("kind", "chat");
    ArrayNode contents = scene.putArray("cards");
    cards.forEach(card -> contents.add(card.content()));
    write(name, scene);
  }

  /** A form in its window. */
  public static void form(String name, String title, JsonNode card) {
    ObjectNode scene = Json.object().put("kind", "form").put("title", title);
    scene.putArray("cards").add(card);
    write(name, scene);
  }

  private static void write(String name, JsonNode scene) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name + ".json"), scene.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
