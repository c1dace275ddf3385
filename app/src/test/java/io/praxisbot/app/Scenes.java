package io.praxisbot.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeMessage;
import io.praxisbot.slack.fake.FakeView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keeps what people see in Slack as Block Kit, for {@code bin/pictures} to render. */
final class Scenes {

  private static final Path FOLDER = Path.of("target", "slack-scenes");

  private Scenes() {}

  /** The last messages in somebody's direct message with the bot. */
  static void messages(String name, FakeMember who, int last) {
    List<FakeMessage> all =
        who.messages().stream()
            .filter(message -> message.author().equals(who.workspace().botUserId()))
            .toList();
    JsonArray messages = new JsonArray();
    all.subList(Math.max(0, all.size() - last), all.size())
        .forEach(message -> messages.add(message.blocks()));
    write(name, scene("message", messages));
  }

  /** The home tab. */
  static void home(String name, FakeMember who) {
    write(name, scene("home", blocks(who.home().orElseThrow())));
  }

  private static JsonArray blocks(FakeView view) {
    JsonArray one = new JsonArray();
    one.add(view.view().getAsJsonArray("blocks"));
    return one;
  }

  private static JsonObject scene(String kind, JsonArray messages) {
    JsonObject scene = new JsonObject();
    scene.addProperty("kind", kind);
    scene.add("messages", messages);
    return scene;
  }

  private static void write(String name, JsonObject scene) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name + ".json"), scene.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
