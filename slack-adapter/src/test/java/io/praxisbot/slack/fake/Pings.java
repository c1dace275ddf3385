package io.praxisbot.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Whom the bot's messages pinged, and what they linked. */
public final class Pings {

  private static final Pattern PING =
      Pattern.compile("<(@[^>]+|!(here|channel|everyone|subteam)[^>]*)>");
  private static final Pattern LINK = Pattern.compile("<(https?:|mailto:|#)[^>]+>");

  /** What Slack makes a link of by itself, unless the text is verbatim. */
  private static final Pattern BARE = Pattern.compile("(?<![<\\w])(https?://|www\\.)[^\\s<>|]+");

  private final List<String> pinged = new CopyOnWriteArrayList<>();
  private final List<String> linked = new CopyOnWriteArrayList<>();

  /** As Slack writes them: {@code <!channel>}, {@code <@U1>}. */
  public List<String> pinged() {
    return List.copyOf(pinged);
  }

  /** The addresses, those that Slack would link by itself included. */
  public List<String> linked() {
    return List.copyOf(linked);
  }

  /** Beside blocks the text is only what a notification says, where nothing becomes a link. */
  void read(FakeMessage message) {
    markup(message.text(), !message.blocks().isEmpty());
    read(message.blocks());
  }

  /** Reads the formatted texts in blocks or a view; plain text pings nobody. */
  void read(JsonElement json) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(this::read);
    } else if (json.isJsonObject()) {
      object(json.getAsJsonObject());
    }
  }

  private void object(JsonObject object) {
    switch (type(object)) {
      case "mrkdwn" -> markup(object.get("text").getAsString(), isVerbatim(object));
      case "user" -> pinged.add("<@" + object.get("user_id").getAsString() + ">");
      case "usergroup" -> pinged.add("<!subteam^" + object.get("usergroup_id").getAsString() + ">");
      case "broadcast" -> pinged.add("<!" + object.get("range").getAsString() + ">");
      case "link" -> linked.add(object.get("url").getAsString());
      default -> object.asMap().values().forEach(this::read);
    }
  }

  private static String type(JsonObject object) {
    return object.get("type") instanceof JsonPrimitive type ? type.getAsString() : "";
  }

  private static boolean isVerbatim(JsonObject text) {
    return text.has("verbatim") && text.get("verbatim").getAsBoolean();
  }

  private void markup(String text, boolean verbatim) {
    PING.matcher(text).results().forEach(found -> pinged.add(found.group()));
    LINK.matcher(text).results().forEach(found -> linked.add(found.group()));
    if (!verbatim) {
      BARE.matcher(text).results().forEach(found -> linked.add(found.group()));
    }
  }
}
