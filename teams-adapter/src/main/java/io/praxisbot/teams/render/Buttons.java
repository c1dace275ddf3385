package io.praxisbot.teams.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.fit.Rows;
import io.praxisbot.core.message.fit.Words;
import java.util.List;

/**
 * Buttons as actions. A press is an {@code Action.Execute}, which the bot answers with the card as
 * it then is; clients that don't know it fall back to an {@code Action.Submit}.
 */
final class Buttons {

  private static final String NO_INPUTS = "none";
  private static final String ALL_INPUTS = "auto";

  private Buttons() {}

  /** In rows; Teams shows six in one at most, and hides the others behind a menu. */
  static ArrayNode rows(List<Button> buttons) {
    ArrayNode rows = Json.array();
    for (List<Button> row : Rows.of(buttons)) {
      ArrayNode actions = Json.array();
      row.forEach(button -> actions.add(action(button)));
      rows.add(set(actions));
    }
    return rows;
  }

  /** The button that sends the fields above it. */
  static ObjectNode send(Button button) {
    return set(Json.array().add(execute(button, Elements.SEND, ALL_INPUTS)));
  }

  /** The button that sends a form. */
  static ObjectNode submit(Form form) {
    ObjectNode submit =
        Json.element("Action.Submit").put("title", Plain.words(form.submitLabel(), Limits.TITLE));
    submit.set("data", data(form.token(), Elements.SUBMIT));
    return submit.put("style", "positive");
  }

  private static ObjectNode set(ArrayNode actions) {
    return Json.element("ActionSet").set("actions", actions);
  }

  private static ObjectNode action(Button button) {
    return switch (button.kind()) {
      case PRESS -> execute(button, Elements.PRESS, NO_INPUTS);
      case FORM -> opensAForm(button);
    };
  }

  private static ObjectNode execute(Button button, String verb, String inputs) {
    ObjectNode execute = common("Action.Execute", button, verb, inputs).put("verb", verb);
    execute.set("fallback", common("Action.Submit", button, verb, inputs));
    return execute;
  }

  private static ObjectNode opensAForm(Button button) {
    ObjectNode submit = common("Action.Submit", button, Elements.FORM, NO_INPUTS);
    submit.withObject("/data").putObject("msteams").put("type", "task/fetch");
    return submit;
  }

  private static ObjectNode common(String type, Button button, String verb, String inputs) {
    ObjectNode action = Json.element(type).put("title", title(button));
    action.set("data", data(button.token(), verb));
    action.put("associatedInputs", inputs);
    switch (button.look()) {
      case PRIMARY -> action.put("style", "positive");
      case DANGER -> action.put("style", "destructive");
      case PLAIN -> {}
    }
    return action;
  }

  private static String title(Button button) {
    return Plain.words(Words.sendable(button.label()).replace('\n', ' '), Limits.LABEL);
  }

  private static ObjectNode data(String token, String verb) {
    return Json.object().put(Elements.TOKEN, token).put(Elements.VERB, verb);
  }
}
