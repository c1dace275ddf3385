package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.fit.Split;
import java.util.List;
import java.util.Map;

/**
 * Renders the neutral messages and forms as Adaptive Cards for Teams, within its limits. Words go
 * out as text runs, in which Teams looks for no markdown: what somebody wrote can neither style nor
 * mention nor link.
 */
public final class AdaptiveCards {

  /**
   * One message of Teams'.
   *
   * @param content the card, with a {@code fallbackText} for clients that can't show it
   * @param summary the activity's summary: what a notification says; one line of at most 150
   *     characters
   */
  public record Card(JsonNode content, String summary) {}

  /** The message, in as many cards as Teams' limits ask for; at least one. */
  public List<Card> message(Message message) {
    return Split.of(message.blocks(), Limits::hold).stream()
        .map(blocks -> new Card(card(blocks), Spoken.summary(blocks)))
        .toList();
  }

  /**
   * The form as the card of a task module.
   *
   * @param errors what is wrong, by the field's id; what is about none of the fields stands first
   * @param values what was typed already, by the field's id; else what the form itself begins with
   */
  public JsonNode form(Form form, Map<String, String> errors, Map<String, String> values) {
    ArrayNode body = Json.array();
    body.addAll(Mistakes.elsewhere(form, errors));
    body.addAll(Fields.inAForm(errors, values).inputs(form.fields()));
    ObjectNode card = Json.card(body, Spoken.fallback(form));
    card.putArray("actions").add(Buttons.submit(form));
    return card;
  }

  /** The form's title, for the frame of the task module. */
  public String title(Form form) {
    return Plain.words(form.title(), Limits.TITLE);
  }

  /** As it is sent, except for the envelope. */
  static ObjectNode card(List<Block> blocks) {
    return Json.card(Body.of(blocks), Spoken.fallback(blocks));
  }
}
