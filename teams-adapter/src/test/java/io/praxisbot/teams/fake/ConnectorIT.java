package io.praxisbot.teams.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectorIT {

  private final FakeTeams teams = FakeTeams.start(Registration.multiTenant());
  private final FakeTenant acme = teams.tenant("3f1c2d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f");
  private final FakeMember ana = acme.member("0b0f-ana", "Ana Lima", "Europe/Lisbon");
  private final FakeConversation chat = ana.personalChat();
  private Caller bot;

  @BeforeEach
  void signIn() throws Exception {
    bot = Caller.signedIn(teams);
    chat.bringBot(true);
  }

  @AfterEach
  void close() {
    teams.close();
  }

  @Test
  void aMessageStandsInThePersonalChatAndIsLogged() throws Exception {
    Caller.Got got = bot.says(chat, "Hello");

    assertThat(got.status()).isEqualTo(201);
    assertThat(chat.message(got.body().path("id").asText()).orElseThrow().text())
        .isEqualTo("Hello");
    assertThat(teams.log().accepted(Entry.Kind.NEW))
        .extracting(Entry.Accepted::person)
        .containsExactly(ana.aadObjectId());
  }

  @Test
  void aMessageIsUpdatedAndDeletedByItsId() throws Exception {
    String id = bot.says(chat, "Hello").body().path("id").asText();

    assertThat(bot.puts(chat, id, said("Hello again")).status()).isEqualTo(200);
    assertThat(chat.messages()).extracting(FakeMessage::text).containsExactly("Hello again");
    assertThat(bot.calls("DELETE", acme, Json.object(), chat.id(), "activities", id).status())
        .isEqualTo(200);
    assertThat(chat.messages()).isEmpty();
    assertThat(bot.puts(chat, id, said("Gone")).outcome())
        .isEqualTo("ActivityNotFoundInConversation");
  }

  @Test
  void whatSomebodyElseWroteIsNotTheBotsToChange() throws Exception {
    String theirs = chat.write(ana.id(), said("mine")).id();
    assertThat(bot.puts(chat, theirs, said("not yours")).outcome())
        .isEqualTo("NotEnoughPermissions");
  }

  @Test
  void whoHasntTheBotWhoBlocksItAndWhoIsGoneCantBeWrittenTo() throws Exception {
    ana.blocking(true);
    assertThat(bot.says(chat, "Hello")).matches(refused(403, "MessageWritesBlocked"));
    ana.blocking(false);
    chat.bringBot(false);
    assertThat(bot.says(chat, "Hello")).matches(refused(403, "BotNotInConversationRoster"));
    chat.bringBot(true);
    ana.gone();
    assertThat(bot.says(chat, "Hello")).matches(refused(404, "ConversationNotFound"));
  }

  @Test
  void anUnknownConversationIsNotFoundNorOneAtAnotherServiceUrl() throws Exception {
    FakeTenant overseas = teams.tenantOverseas("t-2");
    assertThat(bot.calls("POST", acme, said("Hello"), "a:nobody", "activities"))
        .matches(refused(404, "ConversationNotFound"));
    assertThat(bot.calls("POST", overseas, said("Hello"), chat.id(), "activities"))
        .matches(refused(404, "ConversationNotFound"));
  }

  @Test
  void anotherTenantsActivityIsRefused() throws Exception {
    var activity = Json.object("type", "message", "text", "Hello");
    activity.set("channelData", Json.object("tenant", Json.object("id", "t-2")));
    assertThat(bot.posts(chat, activity)).matches(refused(400, "BadArgument"));
  }

  @Test
  void aConversationOpensWithWhoHasTheBot() throws Exception {
    assertThat(opened(ana.id()).body().path("id").asText()).isEqualTo(chat.id());
    assertThat(opened(ana.aadObjectId()).status()).isEqualTo(201);
    assertThat(opened("29:nobody").outcome()).isEqualTo("NotFound");
    chat.bringBot(false);
    assertThat(opened(ana.id())).matches(refused(403, "ForbiddenOperationException"));
  }

  @Test
  void membersComePageByPage() throws Exception {
    FakeMember ben = acme.member("0b0f-ben", "Ben Stone", "Europe/Lisbon").asGuest();
    FakeConversation team = acme.team("Engineering", ana, ben);
    team.bringBot(true);

    var first = bot.gets(team, "pagedmembers?pageSize=1").body();
    String token = first.path("continuationToken").asText();
    var second = bot.gets(team, "pagedmembers?pageSize=1&continuationToken=" + token).body();

    assertThat(first.path("members").get(0).path("name").asText()).isEqualTo("Ana Lima");
    assertThat(second.path("members").get(0).path("userRole").asText()).isEqualTo("guest");
    assertThat(second.has("continuationToken")).isFalse();
    assertThat(bot.gets(team, "members", ben.id()).body().path("aadObjectId").asText())
        .isEqualTo(ben.aadObjectId());
    assertThat(bot.gets(chat, "members", ben.id()).status()).isEqualTo(404);
  }

  @Test
  void whatIsTooLargeIsRefused() throws Exception {
    assertThat(bot.says(chat, "x".repeat(52_000))).matches(refused(413, "MessageSizeTooBig"));
    assertThat(bot.says(chat, "語".repeat(36_000))).matches(refused(413, "MessageSizeTooBig"));
    assertThat(chat.messages()).isEmpty();
    assertThat(bot.says(chat, "x".repeat(50_000)).status()).isEqualTo(201);
  }

  @Test
  void aWrongCardIsRefused() throws Exception {
    var wrong = Json.object("type", "AdaptiveCard", "version", "1.6", "body", List.of());
    assertThat(bot.posts(chat, carrying(wrong))).matches(refused(400, "BadArgument"));
    assertThat(bot.posts(chat, Json.object("type", "message")))
        .matches(refused(400, "BadArgument"));
  }

  @Test
  void aMentionWithoutItsEntityIsRefusedAndATrueOneIsLogged() throws Exception {
    assertThat(bot.says(chat, "Hi <at>Ana Lima</at>")).matches(refused(400, "BadArgument"));
    var mention =
        Json.object(
            "type",
            "mention",
            "text",
            "<at>Ana Lima</at>",
            "mentioned",
            Json.object("id", ana.id(), "name", "Ana Lima"));
    bot.posts(
        chat,
        Json.object(
            "type", "message", "text", "Hi <at>Ana Lima</at>", "entities", List.of(mention)));
    assertThat(teams.log().mentioned()).containsExactly(ana.id());
  }

  @Test
  void onlyATokenThatWasGivenLetsIn() throws Exception {
    assertThat(new Caller(teams).says(chat, "Hello").status()).isEqualTo(401);
    teams.login().revokeAll();
    assertThat(bot.says(chat, "Hello").status()).isEqualTo(401);
  }

  @Test
  void aTokenIsGivenToTheRegistrationAlone() throws Exception {
    assertThat(bot.signsIn("botframework.com", Map.of()).status()).isEqualTo(200);
    assertThat(bot.signsIn(acme.id(), Map.of()).outcome()).isEqualTo("unauthorized_client");
    assertThat(bot.signsIn("botframework.com", Map.of("client_secret", "no")).outcome())
        .isEqualTo("invalid_client");
    assertThat(bot.signsIn("botframework.com", Map.of("client_id", "no")).outcome())
        .isEqualTo("unauthorized_client");
    assertThat(bot.signsIn("botframework.com", Map.of("scope", "openid")).outcome())
        .isEqualTo("invalid_scope");
    assertThat(bot.signsIn("botframework.com", Map.of("grant_type", "password")).outcome())
        .isEqualTo("unsupported_grant_type");
  }

  @Test
  void whoIsTooFastHasToWait() throws Exception {
    for (int n = 0; n < 7; n++) {
      assertThat(bot.says(chat, "Hello").outcome()).isEqualTo("ok");
    }
    Caller.Got eighth = bot.says(chat, "Hello");
    assertThat(eighth).matches(refused(429, "TooManyRequests"));
    assertThat(eighth.retryAfter()).isEqualTo("1");
    teams.clock().advance(Duration.ofSeconds(2));
    assertThat(bot.says(chat, "Hello").outcome()).isEqualTo("ok");
    assertThat(teams.log().limited()).isEqualTo(1);
  }

  private Caller.Got opened(String who) throws Exception {
    return bot.calls(
        "POST",
        acme,
        Json.object(
            "isGroup",
            false,
            "bot",
            Json.object("id", teams.registration().botId()),
            "members",
            List.of(Json.object("id", who)),
            "tenantId",
            acme.id()));
  }

  static JsonNode carrying(JsonNode card) {
    return Json.object(
        "type",
        "message",
        "attachments",
        List.of(
            Json.object(
                "contentType", "application/vnd.microsoft.card.adaptive", "content", card)));
  }

  private static JsonNode said(String text) {
    return Json.object("type", "message", "text", text);
  }

  private static Predicate<Caller.Got> refused(int status, String code) {
    return got -> got.status() == status && got.outcome().equals(code);
  }
}
