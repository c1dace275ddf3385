package io.praxisbot.teams.fake.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.teams.fake.Badge;
import io.praxisbot.teams.fake.Entry;
import io.praxisbot.teams.fake.FakeConversation;
import io.praxisbot.teams.fake.FakeMember;
import io.praxisbot.teams.fake.FakeTeams;
import io.praxisbot.teams.fake.FakeTenant;
import io.praxisbot.teams.fake.Json;
import io.praxisbot.teams.fake.Registration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FakeTeamsUserIT {

  private static final JsonNode QUESTION =
      Json.read(
          """
          {"type": "AdaptiveCard", "version": "1.5", "body": [
            {"type": "TextBlock", "text": "**Did you** try R&amp;D?", "wrap": true},
            {"type": "Input.Text", "id": "f.what", "label": "What happened?"},
            {"type": "ActionSet", "actions": [
              {"type": "Action.Execute", "title": "Tried it", "verb": "press",
               "associatedInputs": "none", "data": {"praxis": "t1", "verb": "press"}},
              {"type": "Action.Execute", "title": "Send", "verb": "send",
               "data": {"praxis": "t2", "verb": "send"}},
              {"type": "Action.Submit", "title": "Old send",
               "data": {"praxis": "t3", "verb": "send"}},
              {"type": "Action.Submit", "title": "All in one form", "associatedInputs": "none",
               "data": {"praxis": "t4", "verb": "form", "msteams": {"type": "task/fetch"}}}]}]}
          """);

  private static final JsonNode RECAP =
      Json.read(
          """
          {"type": "AdaptiveCard", "version": "1.5", "body": [
            {"type": "TextBlock", "text": "Saved: tried it"}]}
          """);

  private static final JsonNode FORM =
      Json.read(
          """
          {"type": "AdaptiveCard", "version": "1.5", "body": [
            {"type": "Input.Text", "id": "f.what", "label": "What happened?", "isRequired": true,
             "errorMessage": "Say what happened"},
            {"type": "Input.ChoiceSet", "id": "f.share", "label": "Share", "choices": [
              {"title": "With my manager", "value": "y"}, {"title": "With nobody", "value": "n"}]}],
           "actions": [{"type": "Action.Submit", "title": "Save",
             "data": {"praxis": "form-1", "verb": "submit"}}]}
          """);

  private final FakeTeams teams = FakeTeams.start(Registration.multiTenant());
  private final FakeTenant acme = teams.tenant("3f1c2d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f");
  private final FakeMember member = acme.member("0b0f-ana", "Ana Lima", "Europe/Lisbon");
  private final TinyBot bot = new TinyBot(teams);
  private final FakeClient client = new FakeClient(teams, bot);
  private final FakeTeamsUser ana = client.user(member);

  @BeforeEach
  void install() {
    ana.installs();
  }

  @AfterEach
  void stop() {
    client.close();
    teams.close();
  }

  @Test
  void installingIsToldTwiceOverAsTeamsDoes() {
    assertThat(bot.told())
        .extracting(told -> told.activity().path("type").asText())
        .containsExactly("installationUpdate", "conversationUpdate");
    assertThat(bot.told().get(0).activity().path("action").asText()).isEqualTo("add");
    assertThat(member.hasInstalled()).isTrue();
    ana.uninstalls();
    assertThat(bot.last().path("action").asText()).isEqualTo("remove");
    assertThat(member.hasInstalled()).isFalse();
  }

  @Test
  void whatIsSaidArrivesWithABadgeAndWhereFrom() {
    String id = ana.says("goal Ask before I pitch");

    JsonNode told = bot.last();
    assertThat(told.path("id").asText()).isEqualTo(id);
    assertThat(told.path("text").asText()).isEqualTo("goal Ask before I pitch");
    assertThat(told.path("from").path("aadObjectId").asText()).isEqualTo("0b0f-ana");
    assertThat(told.path("conversation").path("tenantId").asText()).isEqualTo(acme.id());
    assertThat(told.path("entities").get(0).path("timezone").asText()).isEqualTo("Europe/Lisbon");
    assertThat(told.path("serviceUrl").asText()).isEqualTo(acme.serviceUrl());
    assertThat(bot.told().get(2).authorization().orElseThrow()).startsWith("Bearer ey");
    assertThat(ana.sees()).containsExactly("goal Ask before I pitch");
  }

  @Test
  void inATeamTheBotHearsOnlyWhatMentionsIt() {
    FakeMember ben = acme.member("0b0f-ben", "Ben Stone", "Europe/Lisbon");
    FakeConversation team = acme.team("Engineering", member, ben);
    client.addsBot(member, team);
    int before = bot.told().size();

    ana.saysIn(team, "Lunch, @Ben Stone?");
    assertThat(bot.told()).hasSize(before);

    ana.saysIn(team, "@Praxis enrol @Ben Stone");
    assertThat(bot.last().path("text").asText())
        .isEqualTo("<at>Praxis</at> enrol <at>Ben Stone</at>");
    assertThat(bot.last().path("entities").get(1).path("mentioned").path("id").asText())
        .isEqualTo(ben.id());
    assertThat(bot.last().path("channelData").path("team").path("id").asText())
        .isEqualTo(team.id());
  }

  @Test
  void anEditADeletionAndAReactionAreTold() {
    String id = ana.says("on the road");
    ana.edits(id, "at home");
    assertThat(bot.last().path("type").asText()).isEqualTo("messageUpdate");
    assertThat(bot.last().path("id").asText()).isEqualTo(id);
    assertThat(ana.sees()).containsExactly("at home");
    ana.reacts(id, "like");
    assertThat(bot.last().path("type").asText()).isEqualTo("messageReaction");
    ana.deletes(id);
    assertThat(bot.last().path("type").asText()).isEqualTo("messageDelete");
    assertThat(ana.sees()).isEmpty();
  }

  @Test
  void aPressIsAnInvokeAndItsAnswerTakesTheCardsPlace() {
    String id = bot.shows(member, QUESTION);
    assertThat(ana.lastMessage().text()).isEqualTo("Did you try R&D?\nWhat happened?");
    bot.answers(200, refreshed(RECAP));
    ana.fills("What happened?", "not taken along");

    ana.presses("Tried it");

    JsonNode told = bot.last();
    assertThat(told.path("name").asText()).isEqualTo("adaptiveCard/action");
    assertThat(told.path("replyToId").asText()).isEqualTo(id);
    assertThat(told.path("value").path("action").path("data"))
        .isEqualTo(Json.object("praxis", "t1", "verb", "press"));
    assertThat(ana.lastMessage().text()).isEqualTo("Saved: tried it");
    assertThat(ana.buttons()).isEmpty();
  }

  @Test
  void anUpdateTakesThePlaceOfWhatAPressLeft() {
    String id = bot.shows(member, QUESTION);
    bot.answers(200, refreshed(RECAP));
    ana.presses("Tried it");
    bot.updates(member, id, QUESTION);
    assertThat(ana.buttons()).contains("Tried it");
  }

  @Test
  void whatIsFilledInGoesAlongUnlessTheButtonWantsNone() {
    bot.shows(member, QUESTION);
    ana.fills("f.what", "They listened");
    ana.presses("Old send");
    assertThat(bot.last().path("type").asText()).isEqualTo("message");
    assertThat(bot.last().path("value"))
        .isEqualTo(Json.object("f.what", "They listened", "praxis", "t3", "verb", "send"));
  }

  @Test
  void whatIsPressedAgainIsWhatStoodThere() {
    bot.shows(member, QUESTION);
    bot.answers(200, refreshed(RECAP));
    ana.presses("Tried it");
    assertThat(ana.pressesAgain(9)).hasSize(9);
    assertThat(bot.last().path("value").path("action").path("data").path("praxis").asText())
        .isEqualTo("t1");
    assertThat(bot.told().stream().map(told -> told.activity().path("id").asText()).distinct())
        .hasSize(12);
  }

  @Test
  void aFormOpensIsCheckedByTeamsAndIsSent() {
    bot.shows(member, QUESTION);
    bot.answers(200, dialog("Your week", FORM));
    ana.opens("All in one form");
    assertThat(bot.last().path("name").asText()).isEqualTo("task/fetch");
    assertThat(bot.last().path("value").path("data").path("praxis").asText()).isEqualTo("t4");
    assertThat(ana.dialog()).isEqualTo("Your week\nWhat happened?\nShare");

    int before = bot.told().size();
    assertThat(ana.submits()).containsEntry("What happened?", "Say what happened");
    assertThat(bot.told()).hasSize(before);

    bot.answers(200, Json.object());
    assertThat(ana.submits(Map.of("What happened?", "They listened", "Share", "With nobody")))
        .isEmpty();
    assertThat(bot.last().path("name").asText()).isEqualTo("task/submit");
    assertThat(bot.last().path("value").path("data"))
        .isEqualTo(
            Json.object(
                "f.what", "They listened", "f.share", "n", "praxis", "form-1", "verb", "submit"));
    assertThat(ana.dialog()).isEmpty();
  }

  @Test
  void aDialogThatIsAnsweredWithAnotherStaysOpenAndOneWithWordsCloses() {
    bot.shows(member, QUESTION);
    bot.answers(200, dialog("Your week", FORM));
    ana.opens("All in one form");
    bot.answers(200, dialog("Once more", FORM));
    assertThat(ana.submits(Map.of("What happened?", "x"))).isEmpty();
    assertThat(ana.dialog()).startsWith("Once more");
    bot.answers(
        200, Json.object("task", Json.object("type", "message", "value", "It has expired")));
    ana.fills("What happened?", "y");
    ana.submits();
    assertThat(ana.dialog()).isEmpty();
    assertThat(ana.notice()).isEqualTo("It has expired");
  }

  @Test
  void aWrongCardInAnAnswerIsNoticed() {
    bot.shows(member, QUESTION);
    bot.answers(200, refreshed(Json.object("type", "AdaptiveCard", "version", "9")));
    assertThatThrownBy(() -> ana.presses("Tried it")).hasMessageContaining("can't show a card");
    bot.answers(200, Json.object("statusCode", 500));
    assertThatThrownBy(() -> ana.presses("Tried it")).hasMessageContaining("500");
  }

  @Test
  void aBotThatRefusesIsNoticedAndLogged() {
    bot.answers(500, Json.object());
    assertThatThrownBy(() -> ana.says("help")).hasMessageContaining("status 500");
    List<Entry.Sent> sent = teams.log().sent();
    assertThat(sent.get(sent.size() - 1).outcome()).isEqualTo("status 500");
  }

  @Test
  void whatIsntThereCantBePressed() {
    bot.shows(member, QUESTION);
    assertThatThrownBy(() -> ana.presses("Not there")).hasMessageContaining("no \"Not there\"");
  }

  @Test
  void theSameIsDeliveredAgainUnderItsIdOrAnotherAndWithAnotherBadge() {
    ana.says("help");
    client.redeliver(ana.lastSent(), 3, true);
    assertThat(bot.told().stream().map(told -> told.activity().path("id").asText()).distinct())
        .hasSize(3);
    client.send(ana.lastSent().withId("other").showing(Badge.NONE));
    assertThat(bot.last().path("id").asText()).isEqualTo("other");
    assertThat(bot.told().get(bot.told().size() - 1).authorization()).isEmpty();
  }

  private static JsonNode refreshed(JsonNode card) {
    return Json.object(
        "statusCode", 200, "type", "application/vnd.microsoft.card.adaptive", "value", card);
  }

  private static JsonNode dialog(String title, JsonNode card) {
    return Json.object(
        "task",
        Json.object(
            "type",
            "continue",
            "value",
            Json.object("title", title, "card", TinyBot.attachment(card))));
  }
}
