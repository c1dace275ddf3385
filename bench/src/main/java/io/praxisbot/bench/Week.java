package io.praxisbot.bench;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One person's week on the page; the page fetches its state anew after everything they do. */
final class Week {

  /** What is timed, each apart. */
  enum Action {
    SAY,
    PRESS,
    FORM,
    SUBMIT,
    STATE
  }

  private final Playground page;
  private final Map<Action, Samples> took;
  private String state = "";

  Week(Playground page, Map<Action, Samples> took) {
    this.page = page;
    this.took = took;
  }

  static Map<Action, Samples> nothingYet() {
    Map<Action, Samples> samples = new EnumMap<>(Action.class);
    for (Action action : Action.values()) {
      samples.put(action, new Samples());
    }
    return samples;
  }

  /**
   * Plays it for somebody who was asked.
   *
   * @param number even weeks are answered in the dialogue, odd ones by the form
   */
  void play(String person, int number) throws Exception {
    look();
    if (number % 2 == 0) {
      answer(person);
    } else {
      fillIn(person);
    }
    say(person, "goals");
    say(person, person.equals("marta") ? "digest" : "help");
  }

  private void answer(String person) throws Exception {
    press(person, "CHECK_IN~tried~");
    say(person, "I asked three questions, and they told me about the cold bathroom.");
    press(person, "CHECK_IN~skip~");
    press(person, "CHECK_IN~next~same");
  }

  private void fillIn(String person) throws Exception {
    String opens = token(person, "CHECK_IN~all~");
    String form = time(Action.FORM, () -> page.form(person, opens));
    JsonNode read = page.read(form);
    String answer =
        time(Action.SUBMIT, () -> page.submit(person, read.path("token").asString(), values(read)));
    if (!page.read(answer).path("errors").isEmpty()) {
      throw new IllegalStateException("the form was not taken");
    }
    look();
  }

  /** The first choice everywhere that none stands yet, and a few words. */
  private static Map<String, String> values(JsonNode form) {
    Map<String, String> values = new HashMap<>();
    for (JsonNode field : form.path("fields")) {
      String initial = field.path("initial").asString();
      String first = field.path("options").path(0).path("value").asString("A few words.");
      values.put(field.path("id").asString(), initial.isEmpty() ? first : initial);
    }
    return values;
  }

  private void say(String person, String text) throws Exception {
    time(
        Action.SAY,
        () -> {
          page.say(person, text);
          return text;
        });
    look();
  }

  private void press(String person, String does) throws Exception {
    String token = token(person, does);
    time(
        Action.PRESS,
        () -> {
          page.press(person, token);
          return token;
        });
    look();
  }

  private String token(String person, String does) {
    Optional<String> token = page.button(state, person, does);
    return token.orElseThrow(() -> new IllegalStateException(person + " has no button " + does));
  }

  private void look() throws Exception {
    state = time(Action.STATE, page::state);
  }

  private String time(Action action, Samples.Work<String> work) throws Exception {
    return Objects.requireNonNull(took.get(action)).time(work);
  }
}
