package io.praxisbot.slack.fake.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.praxisbot.slack.fake.FakeMember;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody's entries into messages and modals, and what becomes of a modal that is sent off. */
final class Form {

  private final FakeMember member;
  private final Entries entries = new Entries();

  Form(FakeMember member) {
    this.member = member;
  }

  void enter(Seen seen, Control control, List<String> words) {
    entries.enter(seen.id(), control, Entries.meant(control, words));
  }

  /** The {@code state.values} of a message or view. */
  JsonObject values(Seen seen) {
    return entries.values(seen.id(), seen.controls());
  }

  /** What one control holds; nothing for a button. */
  JsonObject held(Seen seen, Control control) {
    return control.button() ? new JsonObject() : entries.one(seen.id(), control);
  }

  /** What Slack's client itself complains about before it sends anything, by label. */
  Map<String, String> complaints(Seen.View modal) {
    var complaints = new LinkedHashMap<String, String>();
    for (Control control : modal.controls()) {
      complaint(modal, control).ifPresent(what -> complaints.put(control.label(), what));
    }
    return complaints;
  }

  /**
   * Does what the app answered.
   *
   * @return the errors it gave, by label
   */
  Map<String, String> answered(Seen.View modal, Reply reply) {
    var views = member.workspace().views();
    var answer = reply.json();
    String action = answer.map(json -> json.get("response_action").getAsString()).orElse("close");
    switch (action) {
      case "close" -> views.close(member);
      case "clear" -> views.clear(member);
      case "update" -> views.update(modal.id(), Optional.empty(), view(answer));
      case "push" -> views.push(member, view(answer));
      case "errors" -> {
        return labelled(modal, answer.orElseThrow().getAsJsonObject("errors"));
      }
      default -> throw new AssertionError("Slack knows no response_action " + action);
    }
    return Map.of();
  }

  private Optional<String> complaint(Seen.View modal, Control control) {
    var value = entries.value(modal.id(), control);
    boolean empty = value.map(Form::isEmpty).orElse(true);
    if (!control.input() || (empty && control.optional())) {
      return Optional.empty();
    }
    if (empty) {
      return Optional.of("Please complete this required field.");
    }
    return tooLong(control, value.orElseThrow())
        ? Optional.of("This is too long.")
        : Optional.empty();
  }

  private static boolean isEmpty(JsonElement value) {
    return value.isJsonNull()
        || (value.isJsonPrimitive() && value.getAsString().isEmpty())
        || (value.isJsonArray() && value.getAsJsonArray().isEmpty());
  }

  private static boolean tooLong(Control control, JsonElement value) {
    return control.element().has("max_length")
        && value.getAsString().length() > control.element().get("max_length").getAsInt();
  }

  private static JsonObject view(Optional<JsonObject> answer) {
    return answer.orElseThrow().getAsJsonObject("view");
  }

  private static Map<String, String> labelled(Seen.View modal, JsonObject errors) {
    var labelled = new LinkedHashMap<String, String>();
    for (String block : errors.keySet()) {
      labelled.put(label(modal, block), errors.get(block).getAsString());
    }
    return labelled;
  }

  private static String label(Seen.View modal, String block) {
    return modal.controls().stream()
        .filter(control -> control.input() && control.blockId().equals(block))
        .map(Control::label)
        .findFirst()
        .orElseThrow(() -> new AssertionError("Slack shows no error at " + block));
  }
}
