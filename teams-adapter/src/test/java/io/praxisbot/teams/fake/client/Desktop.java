package io.praxisbot.teams.fake.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.teams.fake.CardCheck;
import io.praxisbot.teams.fake.FakeConversation;
import io.praxisbot.teams.fake.Json;
import java.util.Optional;

/** What the bot's answers leave on somebody's screen: dialogs, refreshed cards, passing words. */
final class Desktop {

  private static final String CARD = "application/vnd.microsoft.card.adaptive";
  private static final JsonNode NOTHING = Json.object().path("none");
  private static final String WORDS = "application/vnd.microsoft.activity.message";

  private volatile Optional<Seen.Dialog> dialog = Optional.empty();
  private volatile String notice = "";

  Optional<Seen.Dialog> dialog() {
    return dialog;
  }

  /** What was said in passing last; empty for nothing. */
  String notice() {
    return notice;
  }

  void close() {
    dialog = Optional.empty();
  }

  /** Does what a dialog's opening or sending was answered with. */
  void answered(Answer answer) {
    JsonNode task = answer.json().map(json -> json.path("task")).orElse(NOTHING);
    dialog = Optional.empty();
    switch (task.path("type").asText("")) {
      case "continue" -> open(task.path("value"));
      case "message" -> notice = task.path("value").asText();
      case "" -> demandNothing(answer);
      default -> throw new AssertionError("Teams knows no task " + task.path("type"));
    }
  }

  /** Does what {@code Action.Execute} was answered with. */
  void refreshed(FakeConversation there, String messageId, Answer answer) {
    JsonNode json =
        answer.json().orElseThrow(() -> new AssertionError("an invoke needs an answer in JSON"));
    if (json.path("statusCode").asInt() != 200) {
      throw new AssertionError("Teams shows an error: " + json.path("statusCode"));
    }
    switch (json.path("type").asText()) {
      case CARD -> there.refresh(messageId, CardCheck.right(json.path("value")));
      case WORDS -> notice = json.path("value").asText();
      default -> throw new AssertionError("Teams can't show " + json.path("type"));
    }
  }

  private void open(JsonNode shown) {
    JsonNode attachment = shown.path("card");
    if (!attachment.path("contentType").asText().equals(CARD)) {
      throw new AssertionError("a dialog needs an Adaptive Card");
    }
    JsonNode card = CardCheck.right(attachment.path("content"));
    dialog = Optional.of(new Seen.Dialog(shown.path("title").asText(""), card));
  }

  private static void demandNothing(Answer answer) {
    if (!answer.json().map(JsonNode::isEmpty).orElse(true)) {
      throw new AssertionError("Teams shows that the dialog couldn't be reached");
    }
  }
}
