package io.praxisbot.slack.fake.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Manifest;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FakeUserIT {

  private static final String BUTTONS =
      """
      {"channel": "%s", "text": "Did you try it?", "blocks": [
        {"type": "section", "block_id": "q",
         "text": {"type": "mrkdwn", "text": "*Did you* try R&amp;D, <@U2>?"}},
        {"type": "input", "block_id": "what", "optional": true,
         "label": {"type": "plain_text", "text": "What happened?"},
         "element": {"type": "plain_text_input", "action_id": "value"}},
        {"type": "actions", "block_id": "a", "elements": [
          {"type": "button", "action_id": "press:1", "value": "tried",
           "text": {"type": "plain_text", "text": "Tried it"}},
          {"type": "button", "action_id": "press:2", "value": "not",
           "text": {"type": "plain_text", "text": "Not yet"}}]}]}
      """;

  private static final String MODAL =
      """
      {"trigger_id": "%s", "view": {"type": "modal", "callback_id": "praxis",
        "title": {"type": "plain_text", "text": "Check in"},
        "submit": {"type": "plain_text", "text": "Send"},
        "blocks": [
          {"type": "input", "block_id": "what",
           "label": {"type": "plain_text", "text": "What happened?"},
           "element": {"type": "plain_text_input", "action_id": "value"}},
          {"type": "input", "block_id": "share", "optional": true,
           "label": {"type": "plain_text", "text": "Share"},
           "element": {"type": "static_select", "action_id": "value", "options": [
             {"text": {"type": "plain_text", "text": "Yes"}, "value": "y"},
             {"text": {"type": "plain_text", "text": "No"}, "value": "n"}]}}]}}
      """;

  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");
  private TinyApp app;
  private FakeClient client;
  private FakeUser ana;

  @BeforeEach
  void start() throws IOException {
    app = new TinyApp(slack);
    client = FakeClient.overHttp(slack, app.base());
    ana = client.user(acme.member("U1", "Ana Lima", "Europe/Lisbon"));
    acme.member("U2", "Bob Stone", "Europe/Lisbon");
  }

  @AfterEach
  void stop() {
    client.close();
    app.close();
    slack.close();
  }

  @Test
  void whatIsTypedArrivesSignedAndEscaped() {
    String ts = ana.types("<R&D> with @Bob Stone and @Nobody at https://x.example/a?b=1&c=2");

    var received = app.last();
    assertThat(received.genuine()).isTrue();
    assertThat(received.path()).isEqualTo("/slack/events");
    assertThat(received.header("Content-type")).isEqualTo("application/json");
    var event = received.payload().getAsJsonObject("event");
    assertThat(event.get("text").getAsString())
        .isEqualTo("&lt;R&amp;D&gt; with <@U2> and @Nobody at <https://x.example/a?b=1&amp;c=2>");
    assertThat(event.get("ts").getAsString()).isEqualTo(ts);
    assertThat(event.get("channel_type").getAsString()).isEqualTo("im");
    assertThat(ana.sees())
        .containsExactly("<R&D> with @Bob Stone and @Nobody at https://x.example/a?b=1&c=2");
  }

  @Test
  void anEditTellsWhatItSaysNowAndWhatItSaid() {
    String ts = ana.types("on the road");

    ana.edits(ts, "at home");

    var event = app.last().payload().getAsJsonObject("event");
    assertThat(event.get("subtype").getAsString()).isEqualTo("message_changed");
    assertThat(event.getAsJsonObject("message").get("text").getAsString()).isEqualTo("at home");
    assertThat(event.getAsJsonObject("message").get("ts").getAsString()).isEqualTo(ts);
    assertThat(event.getAsJsonObject("message").has("edited")).isTrue();
    assertThat(event.getAsJsonObject("previous_message").get("text").getAsString())
        .isEqualTo("on the road");
  }

  @Test
  void onlyTheirOwnWordsCanBeEdited() {
    asks();
    String ts = ana.member().messages().get(0).ts();

    assertThatThrownBy(() -> ana.edits(ts, "I never asked")).isInstanceOf(AssertionError.class);
  }

  @Test
  void aCommandIsAnsweredToThemAlone() {
    app.answers(
        asked ->
            TinyApp.Answer.json("{\"response_type\": \"ephemeral\", \"text\": \"A &amp; B\"}"));

    ana.runs("/praxis enrol @Bob Stone");

    var command = app.last().payload();
    assertThat(command.get("command").getAsString()).isEqualTo("/praxis");
    assertThat(command.get("text").getAsString()).isEqualTo("enrol <@U2|bob.stone>");
    assertThat(ana.sees()).containsExactly("A & B");
    assertThat(ana.member().ephemerals()).hasSize(1);
  }

  @Test
  void aCommandIsAnsweredLaterOverItsResponseUrl() {
    ana.runs("/praxis help", acme.channels().open("C1", "general", false));
    var command = app.last().payload();

    app.calls(URI.create(command.get("response_url").getAsString()), "", "{\"text\": \"Later\"}");

    ana.awaits("Later");
    assertThat(command.get("channel_name").getAsString()).isEqualTo("general");
  }

  @Test
  void aPressCarriesWhatWasEnteredBesideIt() {
    asks();
    ana.fills("What happened?", "She joined me");

    ana.presses("Tried it");

    var press = app.last().payload();
    var action = press.getAsJsonArray("actions").get(0).getAsJsonObject();
    assertThat(action.get("value").getAsString()).isEqualTo("tried");
    assertThat(action.get("action_id").getAsString()).isEqualTo("press:1");
    assertThat(entered(press.getAsJsonObject("state"), "what")).isEqualTo("She joined me");
    assertThat(press.getAsJsonObject("message").get("ts").getAsString())
        .isEqualTo(press.getAsJsonObject("container").get("message_ts").getAsString());
  }

  @Test
  void onlyWhatStandsThereCanBePressed() {
    asks();

    assertThatThrownBy(() -> ana.presses("Partly"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Not yet");
    assertThatThrownBy(() -> ana.chooses("Share", "Yes")).isInstanceOf(AssertionError.class);
  }

  @Test
  void aPressedMessageThatChangedCanStillBePressedAsItStood() {
    asks();
    app.answers(
        asked -> {
          answersOver(
              asked.payload(), "{\"replace_original\": true, \"text\": \"Saved\", \"blocks\": []}");
          return TinyApp.Answer.OK;
        });
    ana.presses("Tried it");
    ana.awaits("Saved");

    assertThat(ana.lastMessage()).isEqualTo(new Look("Saved", java.util.List.of()));
    assertThat(ana.pressesAgain(3)).hasSize(3);
    assertThat(app.received().stream().map(it -> it.payload().get("trigger_id")).distinct())
        .hasSize(4);
  }

  @Test
  void theSameRequestCanComeManyTimesAtOnce() {
    asks();
    ana.presses("Tried it");

    client.redeliver(ana.lastSent(), 4, true);

    assertThat(app.received()).hasSize(5);
    assertThat(app.received().stream().map(TinyApp.Received::body).distinct()).hasSize(1);
  }

  @Test
  void aModalIsFilledAndSent() {
    opensModal();

    assertThat(ana.submits()).containsKey("What happened?");
    ana.fills("What happened?", "She joined me");
    ana.chooses("Share", "Yes");
    assertThat(ana.submits()).isEmpty();

    var submission = app.last().payload();
    assertThat(submission.get("type").getAsString()).isEqualTo("view_submission");
    var state = submission.getAsJsonObject("view").getAsJsonObject("state");
    assertThat(entered(state, "what")).isEqualTo("She joined me");
    assertThat(ana.modal()).isEmpty();
  }

  @Test
  void errorsOfAModalStandAtTheirFields() {
    opensModal();
    app.answers(
        asked ->
            TinyApp.Answer.json(
                "{\"response_action\": \"errors\", \"errors\": {\"what\": \"Say more\"}}"));
    ana.fills("What happened?", "x");

    assertThat(ana.submits()).isEqualTo(Map.of("What happened?", "Say more"));
    assertThat(ana.modal()).contains("Check in");
  }

  @Test
  void anErrorAtNoFieldIsNoAnswerForSlack() {
    opensModal();
    app.answers(
        asked ->
            TinyApp.Answer.json(
                "{\"response_action\": \"errors\", \"errors\": {\"where\": \"Say more\"}}"));
    ana.fills("What happened?", "x");

    assertThatThrownBy(() -> ana.submits()).hasMessageContaining("where");
  }

  @Test
  void behindAModalNothingCanBePressed() {
    asks();
    opensModal();

    assertThatThrownBy(() -> ana.presses("Tried it")).isInstanceOf(AssertionError.class);
    ana.closesModal();
    ana.presses("Tried it");
  }

  @Test
  void whatTheAppDoesNotTakeIsAWarning() {
    app.answers(asked -> new TinyApp.Answer(500, "text/plain", ""));

    assertThatThrownBy(() -> ana.runs("/praxis help")).hasMessageContaining("500");
    assertThatThrownBy(() -> ana.usesShortcut("Check in now")).hasMessageContaining("500");
  }

  @Test
  void whatTheManifestDoesNotDeclareIsNeverSent() {
    assertThatThrownBy(() -> ana.runs("/other help")).isInstanceOf(FakeClient.Undeclared.class);
    assertThatThrownBy(() -> ana.usesShortcut("Other")).isInstanceOf(FakeClient.Undeclared.class);
    assertThatThrownBy(() -> client.tell(acme, "reaction_added", new JsonObject()))
        .isInstanceOf(FakeClient.Undeclared.class);
    assertThat(app.received()).isEmpty();
  }

  @Test
  void whatTheAppWroteComesBackAsWhatABotWrote() {
    asks();

    client.echoes(ana.member());

    var event = app.last().payload().getAsJsonObject("event");
    assertThat(event.get("user").getAsString()).isEqualTo(acme.botUserId());
    assertThat(event.has("bot_id")).isTrue();
  }

  @Test
  void whatWasTypedCanBeTakenBack() {
    String ts = ana.types("too much");

    ana.deletes(ts);

    var event = app.last().payload().getAsJsonObject("event");
    assertThat(event.get("subtype").getAsString()).isEqualTo("message_deleted");
    assertThat(event.get("deleted_ts").getAsString()).isEqualTo(ts);
    assertThat(ana.sees()).isEmpty();
  }

  @Test
  void whoIsDeactivatedDoesNothing() {
    ana.member().deactivated();

    assertThatThrownBy(() -> ana.types("hello")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> ana.runs("/praxis help")).isInstanceOf(AssertionError.class);
  }

  @Test
  void anAddressIsProvenByItsChallenge() {
    assertThat(client.verifiesUrl()).isFalse();

    app.answers(
        asked ->
            new TinyApp.Answer(200, "text/plain", asked.payload().get("challenge").getAsString()));

    assertThat(client.verifiesUrl()).isTrue();
  }

  @Test
  void theHomeTabIsPublishedAndPressed() {
    ana.opensHome();
    assertThat(app.last().payload().getAsJsonObject("event").get("tab").getAsString())
        .isEqualTo("home");

    var published =
        app.calls(
            acme,
            "views.publish",
            """
            {"user_id": "U1", "view": {"type": "home", "blocks": [
              {"type": "header", "text": {"type": "plain_text", "text": "My goals"}},
              {"type": "actions", "elements": [
                {"type": "button", "action_id": "press:1", "value": "x",
                 "text": {"type": "plain_text", "text": "Set a goal"}}]}]}}
            """);

    assertThat(published.get("ok").getAsBoolean()).as("%s", published).isTrue();
    ana.presses("Set a goal");
    var press = app.last().payload();
    assertThat(press.has("response_url")).isFalse();
    assertThat(press.getAsJsonObject("container").get("type").getAsString()).isEqualTo("view");
  }

  @Test
  void theAppIsToldOfPeopleAndOfItsEnd() {
    client.tellsOfChange(ana.member().in("Asia/Tokyo"));
    var user = app.last().payload().getAsJsonObject("event").getAsJsonObject("user");
    assertThat(user.get("tz").getAsString()).isEqualTo("Asia/Tokyo");

    client.uninstalls(acme);

    assertThat(app.received()).hasSize(3);
    assertThat(app.calls(acme, "auth.test", "{}").get("error").getAsString())
        .isEqualTo("account_inactive");
  }

  private void asks() {
    var asked =
        app.calls(acme, "chat.postMessage", BUTTONS.formatted(ana.member().directMessage()));
    assertThat(asked.get("ok").getAsBoolean()).as("%s", asked).isTrue();
    ana.awaits("Did you try R&D, @Bob Stone?");
  }

  private void opensModal() {
    app.answers(
        asked -> {
          String trigger = asked.payload().get("trigger_id").getAsString();
          var opened = app.calls(acme, "views.open", MODAL.formatted(trigger));
          assertThat(opened.get("ok").getAsBoolean()).as("%s", opened).isTrue();
          return TinyApp.Answer.OK;
        });
    ana.usesShortcut("Check in now");
    ana.awaitsModal("What happened?");
    app.answers(asked -> TinyApp.Answer.OK);
  }

  private void answersOver(JsonObject payload, String json) {
    app.calls(URI.create(payload.get("response_url").getAsString()), "", json);
  }

  private static String entered(JsonObject state, String block) {
    return state
        .getAsJsonObject("values")
        .getAsJsonObject(block)
        .getAsJsonObject("value")
        .get("value")
        .getAsString();
  }
}
