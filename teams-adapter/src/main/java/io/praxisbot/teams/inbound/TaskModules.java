package io.praxisbot.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import io.praxisbot.teams.render.AdaptiveCards;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Forms in a window of their own: opened, and sent. What can't be taken stays, and says why. */
final class TaskModules {

  private static final String CARD = "application/vnd.microsoft.card.adaptive";

  private final Callers callers;
  private final Turns turns;
  private final Screens screens;
  private final AdaptiveCards cards = new AdaptiveCards();

  TaskModules(Callers callers, Turns turns, Screens screens) {
    this.callers = callers;
    this.turns = turns;
    this.screens = screens;
  }

  /** Somebody pressed a button that opens a form. */
  Answered wanted(Activity activity) {
    CardValues values = data(activity);
    if (!(values instanceof CardValues.Ours ours)) {
      return message(unusable(values), activity);
    }
    return callers
        .of(activity)
        .map(caller -> opened(caller, ours, activity))
        .orElseGet(() -> message(Callers.whyNobody(activity), activity));
  }

  private Answered opened(Caller caller, CardValues.Ours ours, Activity activity) {
    if (caller.guest()) {
      var unused = turns.take(caller, "i:" + activity.id(), new Input.FormMissed(ours.press()));
      return message("form.missed", activity);
    }
    return screens
        .form(caller.person().id(), ours.press())
        .map(form -> shown(form, Map.of(), Map.of()))
        .orElseGet(() -> message("form.over", activity));
  }

  /** Somebody sent one. */
  Answered sent(Activity activity) {
    CardValues values = data(activity);
    if (!(values instanceof CardValues.Ours ours)) {
      return message(unusable(values), activity);
    }
    return callers
        .of(activity)
        .map(caller -> sent(caller, ours, activity))
        .orElseGet(() -> message(Callers.whyNobody(activity), activity));
  }

  private Answered sent(Caller caller, CardValues.Ours ours, Activity activity) {
    Optional<Form> form = screens.form(caller.person().id(), ours.press());
    Map<String, String> values = complete(form, ours.values());
    Map<String, String> errors =
        turns
            .take(caller, "v:" + activity.id(), new Input.Submitted(ours.press(), values))
            .errors();
    if (errors.isEmpty()) {
      return Answered.invoke(Json.object());
    }
    return form.map(shown -> shown(shown, onFields(shown, errors), values))
        .orElseGet(() -> message("form.gone", activity));
  }

  /** Teams leaves out what was left empty. */
  private static Map<String, String> complete(Optional<Form> form, Map<String, String> sent) {
    Map<String, String> values = new LinkedHashMap<>();
    form.ifPresent(known -> known.fields().forEach(field -> values.put(field.id(), "")));
    values.putAll(sent);
    return values;
  }

  /** An error on a field that the form doesn't have is shown at the first one. */
  private static Map<String, String> onFields(Form form, Map<String, String> errors) {
    Map<String, String> shown = new LinkedHashMap<>();
    errors.forEach(
        (field, sentence) ->
            shown.merge(place(form, field), sentence, (one, other) -> one + " " + other));
    return shown;
  }

  private static String place(Form form, String wanted) {
    return form.fields().stream()
        .map(Field::id)
        .filter(wanted::equals)
        .findFirst()
        .orElseGet(() -> form.fields().get(0).id());
  }

  private static CardValues data(Activity activity) {
    return CardValues.of(Json.at(activity.value(), "data"));
  }

  private static String unusable(CardValues values) {
    return values instanceof CardValues.Refused ? "card.refused" : "card.unknown";
  }

  private Answered shown(Form form, Map<String, String> errors, Map<String, String> values) {
    JsonNode content = cards.form(form, errors, values);
    ObjectNode value = Json.object();
    value.put("title", cards.title(form)).put("height", "large").put("width", "medium");
    value.putObject("card").put("contentType", CARD).set("content", content);
    return task("continue", value);
  }

  private static Answered message(String key, Activity activity) {
    return task("message", Json.object().textNode(Sentences.of(key, activity)));
  }

  private static Answered task(String type, JsonNode value) {
    ObjectNode answer = Json.object();
    answer.putObject("task").put("type", type).set("value", value);
    return Answered.invoke(answer);
  }
}
