package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsIT {

  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void theBotIsWhoItsTokenSays() throws Exception {
    Caller.Got got = Caller.of(acme).calls("auth.test", Map.of());
    assertThat(got.outcome()).isEqualTo("ok");
    assertThat(got.json().get("team_id").getAsString()).isEqualTo("T1");
    assertThat(got.json().get("user_id").getAsString()).isEqualTo(acme.botUserId());
  }

  @Test
  void theTokenMayComeInTheForm() throws Exception {
    assertThat(new Caller(slack, "").calls("auth.test", Map.of("token", acme.botToken())).outcome())
        .isEqualTo("ok");
  }

  @Test
  void aTokenInJsonIsNone() throws Exception {
    String body = "{\"token\":\"" + acme.botToken() + "\"}";
    assertThat(new Caller(slack, "").callsWithJson("auth.test", body).outcome())
        .isEqualTo("not_authed");
  }

  @Test
  void strangersAreRefused() throws Exception {
    assertThat(new Caller(slack, "").calls("auth.test", Map.of()).outcome())
        .isEqualTo("not_authed");
    assertThat(new Caller(slack, "xoxb-made-up").calls("auth.test", Map.of()).outcome())
        .isEqualTo("invalid_auth");
    assertThat(new Caller(slack, slack.appToken()).calls("auth.test", Map.of()).outcome())
        .isEqualTo("not_allowed_token_type");
  }

  @Test
  void deadTokensSayHowTheyDied() throws Exception {
    Caller before = Caller.of(acme);
    acme.revokeToken();
    assertThat(before.calls("auth.test", Map.of()).outcome()).isEqualTo("token_revoked");
    acme.install(Set.of("chat:write"));
    Caller after = Caller.of(acme);
    assertThat(after.calls("auth.test", Map.of()).outcome()).isEqualTo("ok");
    acme.uninstall();
    assertThat(after.calls("auth.test", Map.of()).outcome()).isEqualTo("account_inactive");
  }

  @ParameterizedTest
  @CsvSource({
    "chat.postMessage, chat:write",
    "conversations.open, im:write",
    "conversations.history, im:history",
    "users.list, users:read"
  })
  void aMethodNeedsItsScope(String method, String scope) throws Exception {
    acme.install(Set.of("commands"));
    Caller.Got got = Caller.of(acme).calls(method, Map.of());
    assertThat(got.outcome()).isEqualTo("missing_scope");
    assertThat(got.json().get("needed").getAsString()).contains(scope);
    assertThat(got.json().get("provided").getAsString()).isEqualTo("commands");
  }

  @Test
  void whatSlackHasntIsRefused() throws Exception {
    Caller caller = Caller.of(acme);
    assertThat(caller.calls("chat.postMassage", Map.of()).outcome()).isEqualTo("unknown_method");
    assertThat(caller.calls("auth.test", Map.of("colour", "red")).reasons())
        .contains("unknown argument: colour");
    assertThat(caller.calls("chat.postMessage", Map.of("text", "Hi")).reasons())
        .contains("missing required field: channel");
  }

  @Test
  void theBodyIsAFormOrJson() throws Exception {
    Caller caller = Caller.of(acme);
    assertThat(caller.calls("auth.test", "text/csv", "a,b").outcome())
        .isEqualTo("invalid_post_type");
    assertThat(caller.callsWithJson("chat.postMessage", "{").outcome()).isEqualTo("invalid_json");
    assertThat(caller.callsWithJson("chat.postMessage", "[]").outcome())
        .isEqualTo("json_not_object");
    assertThat(caller.callsWithJson("users.info", "{\"user\":\"U1\"}").outcome())
        .isEqualTo("invalid_post_type");
  }

  @Test
  void theLogKeepsNoToken() throws Exception {
    new Caller(slack, "").calls("auth.test", Map.of("token", acme.botToken()));
    assertThat(slack.log().calls("auth.test"))
        .singleElement()
        .satisfies(call -> assertThat(call.team()).isEqualTo("T1"))
        .satisfies(call -> assertThat(call.outcome()).isEqualTo("ok"))
        .satisfies(call -> assertThat(call.toString()).doesNotContain(acme.botToken()));
  }
}
