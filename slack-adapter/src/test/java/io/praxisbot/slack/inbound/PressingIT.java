package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Profile;
import io.praxisbot.slack.outbound.Method;
import io.praxisbot.slack.outbound.Terms;
import io.praxisbot.slack.render.Elements;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Buttons, forms and the shortcut. */
class PressingIT {

  private final Desk desk = new Desk();
  private final PersonId ana = desk.somebody("U1", Profile.Kind.MEMBER);
  private int triggers;
  private int messages;

  @BeforeEach
  void start() {
    types("start");
  }

  @AfterEach
  void end() {
    desk.close();
  }

  private void types(String text) {
    messages++;
    desk.tells(Payloads.message("U1", "1." + messages, text));
    desk.texts(messages);
  }

  private String trigger() {
    return "7." + ++triggers;
  }

  private Answered presses(String prefix, Button button) {
    return desk.sends(
        Payloads.interaction(Payloads.pressed("U1", prefix + "0", button.token(), trigger())));
  }

  private void presses(String label) {
    messages++;
    assertThat(presses(Elements.PRESS, desk.button(label))).isEqualTo(Answered.status(200));
    desk.texts(messages);
  }

  /** Up to the question that has two fields in its message. */
  private void reachesThePlan() {
    types("goal");
    types("lead a small project");
    presses("Skip");
    presses("Skip");
    types("run one meeting");
  }

  private int goals() {
    return desk.stores.careerGoals().of(List.of(ana)).size();
  }

  @Test
  void aPressIsAnswered() {
    presses("Set a goal");
    assertThat(desk.slack.texts().get(1)).contains("What would you like to get better at");
  }

  @Test
  void aPressRepeatedTenTimesHasOneEffect() {
    types("goal");
    types("lead a small project");
    Button skip = desk.button("Skip");
    for (int i = 0; i < 10; i++) {
      assertThat(presses(Elements.PRESS, skip)).isEqualTo(Answered.status(200));
    }
    desk.texts(messages + 1);
    assertThat(desk.textsAfterAll()).hasSize(messages + 1);
  }

  @Test
  void theSamePressTenTimesHasOneEffectOnAMenuToo() {
    JsonObject press =
        Payloads.pressed("U1", Elements.PRESS + "0", desk.button("Set a goal").token(), "8.8");
    for (int i = 0; i < 10; i++) {
      desk.sends(Payloads.interaction(press));
    }
    desk.texts(2);
    assertThat(desk.textsAfterAll()).hasSize(2);
  }

  @Test
  void aForeignTokenDoesNothing() {
    for (String token : List.of("", "x", "q~GOAL~x", "q~NOWHERE~a~b~c")) {
      JsonObject press = Payloads.pressed("U1", Elements.PRESS + "0", token, trigger());
      assertThat(desk.sends(Payloads.interaction(press)).status()).isEqualTo(200);
    }
    assertThat(desk.textsAfterAll()).hasSize(1);
  }

  @Test
  void aMemberWhoseHomeIsAnotherWorkspacePressesLikeTheOthers() {
    JsonObject press = pressed("U1", "Set a goal");
    press.getAsJsonObject("user").addProperty("team_id", "T9");
    desk.sends(Payloads.interaction(press));
    assertThat(desk.texts(2)).hasSize(2);
  }

  private JsonObject pressed(String user, String label) {
    return Payloads.pressed(user, Elements.PRESS + "0", desk.button(label).token(), trigger());
  }

  @Test
  void aGuestWhoPressesIsToldWhyNot() {
    desk.somebody("U2", Profile.Kind.GUEST);
    desk.sends(Payloads.interaction(pressed("U2", "Set a goal")));
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> said().contains("guest here"));
  }

  private String said() {
    return String.join("\n", desk.slack.texts());
  }

  @Test
  void aStrangerWhoPressesIsToldWhyNot() {
    assertThat(desk.sends(Payloads.interaction(pressed("U9", "Set a goal"))).status())
        .isEqualTo(200);
    assertThat(desk.textsAfterAll()).hasSize(1);
    assertThat(desk.whispered).singleElement().asString().contains("couldn't find you");
  }

  @Test
  void whoMayNotSendAFormKeepsWhatTheyWrote() {
    desk.somebody("U2", Profile.Kind.GUEST);
    reachesThePlan();
    String token = desk.button("That's my plan").token();
    Map<String, String> values = Map.of("cue", "I plan my week");
    assertThat(
            desk.sends(Payloads.interaction(Payloads.submitted("U2", token, "V1", values))).body())
        .contains("\"response_action\":\"errors\"", "field:cue", "here as a guest");
    assertThat(
            desk.sends(Payloads.interaction(Payloads.submitted("U9", token, "V2", values))).body())
        .contains("\"response_action\":\"errors\"", "find you among");
  }

  private JsonObject atHome(JsonObject press) {
    press.add("container", Payloads.object("type", "view", "view_id", "V1"));
    press.add("view", Payloads.object("id", "V1", "type", "home"));
    press.remove("response_url");
    return press;
  }

  private void awaitsHomes(int count) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> desk.web.published().size() >= count);
  }

  @Test
  void aHomeThatAnotherReplicaShowedIsFreshAfterAPressInIt() {
    desk.sends(Payloads.interaction(atHome(pressed("U1", "Set a goal"))));
    awaitsHomes(1);
  }

  @Test
  void aHomeThatAnotherReplicaShowedIsFreshAfterAFormThatWasOpenedInIt() {
    Button change = reachesTheCard();
    desk.sends(
        Payloads.interaction(
            atHome(Payloads.pressed("U1", Elements.FORM + "0", change.token(), trigger()))));
    String callback = desk.web.opened().get(0).getView().getCallbackId();
    desk.restart();
    JsonObject sent = Payloads.submitted("U1", change.token(), "V1", Map.of());
    sent.getAsJsonObject("view").addProperty("callback_id", callback);
    desk.sends(Payloads.interaction(sent));
    awaitsHomes(1);
  }

  @Test
  void fieldsOfAMessageAreSentByItsButton() {
    reachesThePlan();
    JsonObject press =
        Payloads.pressed(
            "U1", Elements.SEND + "0", desk.button("That's my plan").token(), trigger());
    press.add("state", Payloads.state(Map.of("cue", "I plan my week", "action", "run one")));
    desk.sends(Payloads.interaction(press));
    assertThat(desk.texts(messages + 1).get(messages))
        .contains("When I plan my week, I will run one.");
    assertThat(goals()).isEqualTo(1);
  }

  @Test
  void whatIsWrongInTheFieldsOfAMessageIsWhispered() {
    reachesThePlan();
    JsonObject press =
        Payloads.pressed(
            "U1", Elements.SEND + "0", desk.button("That's my plan").token(), trigger());
    press.add("state", Payloads.state(Map.of("cue", "", "action", "")));
    desk.sends(Payloads.interaction(press));
    assertThat(desk.textsAfterAll()).hasSize(messages);
    assertThat(desk.whispered).hasSize(1);
    assertThat(goals()).isZero();
  }

  @Test
  void aSentFormIsTakenBeforeItCloses() {
    reachesThePlan();
    String token = desk.button("That's my plan").token();
    Answered answered =
        desk.sends(
            Payloads.interaction(
                Payloads.submitted(
                    "U1", token, "V1", Map.of("cue", "I plan my week", "action", "run one"))));
    assertThat(answered).isEqualTo(Answered.status(200));
    assertThat(goals()).isEqualTo(1);
  }

  @Test
  void whatIsWrongInAFormIsShownOnItsField() {
    reachesThePlan();
    String token = desk.button("That's my plan").token();
    Answered answered =
        desk.sends(
            Payloads.interaction(
                Payloads.submitted("U1", token, "V1", Map.of("cue", "", "action", "run one"))));
    assertThat(answered.status()).isEqualTo(200);
    assertThat(answered.body()).contains("\"response_action\":\"errors\"", "\"field:cue\"");
    assertThat(goals()).isZero();
    desk.sends(
        Payloads.interaction(
            Payloads.submitted(
                "U1", token, "V1", Map.of("cue", "I plan my week", "action", "run one"))));
    assertThat(goals()).isEqualTo(1);
  }

  /** A goal's card is there, with the button that opens its form. */
  private Button reachesTheCard() {
    reachesThePlan();
    JsonObject press =
        Payloads.pressed(
            "U1", Elements.SEND + "0", desk.button("That's my plan").token(), trigger());
    press.add("state", Payloads.state(Map.of("cue", "I plan my week", "action", "run one")));
    desk.sends(Payloads.interaction(press));
    messages++;
    desk.texts(messages);
    return desk.button("Change");
  }

  @Test
  void aFormOpensOnItsButton() {
    Button change = reachesTheCard();
    assertThat(presses(Elements.FORM, change)).isEqualTo(Answered.status(200));
    assertThat(desk.web.opened())
        .singleElement()
        .satisfies(
            open -> {
              assertThat(open.getTriggerId()).isEqualTo("7." + triggers);
              assertThat(open.getView().getPrivateMetadata()).isNotEmpty();
            });
    assertThat(desk.textsAfterAll()).hasSize(messages);
  }

  @Test
  void aFormThatComesTooLateIsAMessageInstead() {
    Button change = reachesTheCard();
    desk.web.refuse("expired_trigger_id");
    assertThat(presses(Elements.FORM, change)).isEqualTo(Answered.status(200));
    assertThat(desk.texts(messages + 1)).hasSize(messages + 1);
    assertThat(desk.slack.log().get(desk.slack.log().size() - 1).message().buttons()).isNotEmpty();
  }

  @Test
  void aFormThatThePaceHoldsBackIsAMessageInstead() {
    Button change = reachesTheCard();
    desk.web.holdBack(Method.VIEWS_OPEN, Duration.ofSeconds(3));
    assertThat(presses(Elements.FORM, change)).isEqualTo(Answered.status(200));
    assertThat(desk.texts(messages + 1)).hasSize(messages + 1);
    assertThat(desk.web.terms()).containsOnly(Terms.PROMPT);
  }

  @Test
  void theShortcutAsksAndOpensTheForm() {
    desk.checkInForm = Optional.of(new Form("token", "Check in", "Save", List.of()));
    Answered answered =
        desk.sends(Payloads.interaction(Payloads.shortcut("U1", "check_in_now", "7.7")));
    assertThat(answered.status()).isEqualTo(200);
    assertThat(desk.web.opened()).hasSize(1);
    assertThat(desk.texts(2)).hasSize(2);
  }
}
