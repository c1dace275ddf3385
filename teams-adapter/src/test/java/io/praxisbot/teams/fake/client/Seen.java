package io.praxisbot.teams.fake.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.teams.fake.FakeMessage;
import io.praxisbot.teams.fake.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that stands before somebody. */
sealed interface Seen {

  /** The message's id; empty for a dialog. */
  String id();

  List<JsonNode> cards();

  String read();

  /** What can be done with it, from top to bottom. */
  default List<Control> controls() {
    return cards().stream().flatMap(card -> Control.in(card).stream()).toList();
  }

  default Look look() {
    return new Look(
        id(), read(), controls().stream().filter(Control::button).map(Control::label).toList());
  }

  /** A message in a conversation. */
  record Message(FakeMessage message) implements Seen {

    @Override
    public String id() {
      return message.id();
    }

    @Override
    public List<JsonNode> cards() {
      Optional<JsonNode> refreshed = message.refreshed();
      return refreshed.isPresent()
          ? List.of(refreshed.get())
          : Json.items(message.activity().path("attachments"))
              .map(attachment -> attachment.path("content"))
              .toList();
    }

    @Override
    public String read() {
      boolean plain = message.activity().path("textFormat").asText("").equals("plain");
      String text = plain ? message.text() : Reading.marked(message.text());
      return Reading.lines(Stream.concat(Stream.of(text), cards().stream().map(Reading::card)));
    }
  }

  /** A dialog, which Teams calls a task module. */
  record Dialog(String title, JsonNode card) implements Seen {

    @Override
    public String id() {
      return "";
    }

    @Override
    public List<JsonNode> cards() {
      return List.of(card);
    }

    @Override
    public String read() {
      return Reading.lines(Stream.of(title, Reading.card(card)));
    }
  }
}
