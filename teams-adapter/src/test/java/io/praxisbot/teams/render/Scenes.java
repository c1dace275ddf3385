package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Keeps what people see in Teams as cards, for {@code bin/pictures} to render. */
public final class Scenes {

  private static final Path FOLDER = Path.of("target", "teams-scenes");

  private Scenes() {}

  /** Messages one below the other, in a chat, with the time that stands above them. */
  public static void messages(String name, String at, List<AdaptiveCards.Card> cards) {
    ObjectNode scene = Json.object().put("kind", "chat").put("at", at);
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

  /** Cards with the words that each has to show, for {@code bin/check-cards}. */
  static void toCheck(Map<String, AdaptiveCards.Card> byWords) {
    ArrayNode scene = Json.array();
    byWords.forEach(
        (words, card) -> {
          ObjectNode both = scene.addObject().put("words", words);
          both.set("card", card.content());
        });
    write(Path.of("target", "teams-check"), "wild", scene);
  }

  private static void write(String name, JsonNode scene) {
    write(FOLDER, name, scene);
  }

  private static void write(Path folder, String name, JsonNode scene) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name + ".json"), scene.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
