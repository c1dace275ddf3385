package io.praxisbot.slack.fake.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.Manifest;
import io.praxisbot.slack.fake.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OAuthIT {

  private static final OAuth.Installer INSTALLER = new OAuth.Installer("T7", "Beta", "U9");

  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private TinyApp app;
  private OAuth oauth;
  private String redirect;

  @BeforeEach
  void start() throws IOException {
    app = new TinyApp(slack);
    oauth = OAuth.serve(slack, app.base());
    redirect = app.base() + "/slack/oauth_redirect";
  }

  @AfterEach
  void stop() {
    app.close();
    slack.close();
  }

  @Test
  void whoApprovesComesBackWithACodeThatIsGoodForAToken() {
    var consent = oauth.visits(authorize(Map.of()));
    assertThat(consent.scopes()).containsExactlyInAnyOrder("chat:write", "commands");

    var back = consent.approves(INSTALLER);

    assertThat(back.toString()).startsWith(redirect + "?code=");
    assertThat(Query.of(back.getRawQuery())).containsEntry("state", "s&1");
    var granted = access(code(back));
    assertThat(granted.get("ok").getAsBoolean()).as("%s", granted).isTrue();
    assertThat(granted.get("scope").getAsString()).isEqualTo("chat:write,commands");
    assertThat(granted.getAsJsonObject("team").get("id").getAsString()).isEqualTo("T7");
    assertThat(granted.getAsJsonObject("authed_user").get("id").getAsString()).isEqualTo("U9");
    assertThat(granted.get("access_token").getAsString())
        .isEqualTo(slack.workspace("T7").orElseThrow().botToken());
    assertThat(slack.workspace("T7").orElseThrow().scopes())
        .containsExactlyInAnyOrder("chat:write", "commands");
  }

  @Test
  void whoDeniesComesBackWithoutACode() {
    var back = oauth.visits(authorize(Map.of())).denies();

    assertThat(Query.of(back.getRawQuery()))
        .containsEntry("error", "access_denied")
        .containsEntry("state", "s&1")
        .doesNotContainKey("code");
  }

  @ParameterizedTest
  @CsvSource({
    "client_id, 3333.4444, invalid_client_id",
    "scope, 'chat:write,admin', invalid_scope",
    "user_scope, chat:write, invalid_scope",
    "redirect_uri, https://elsewhere.example.com/slack/oauth_redirect, bad_redirect_uri",
  })
  void whatTheManifestDoesNotAllowIsNotEvenAsked(String field, String value, String error) {
    assertThatThrownBy(() -> oauth.visits(authorize(Map.of(field, value))))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(error));
  }

  @Test
  void aCodeIsGoodOnce() {
    String code = code(oauth.visits(authorize(Map.of())).approves(INSTALLER));
    access(code);

    assertThat(error(access(code))).isEqualTo("code_already_used");
    assertThat(error(access("made-up"))).isEqualTo("invalid_code");
  }

  @Test
  void aCodeIsGoodForTenMinutes() {
    String code = code(oauth.visits(authorize(Map.of())).approves(INSTALLER));

    slack.clock().advance(Duration.ofMinutes(11));

    assertThat(error(access(code))).isEqualTo("invalid_code");
  }

  @Test
  void aCodeIsGoodForItsOwnAppAndAddressOnly() {
    String code = code(oauth.visits(authorize(Map.of())).approves(INSTALLER));

    assertThat(error(access(code, "wrong", redirect))).isEqualTo("bad_client_secret");
    assertThat(error(access(code, oauth.clientSecret(), redirect + "/more")))
        .isEqualTo("bad_redirect_uri");
    assertThat(access(code).get("ok").getAsBoolean()).isTrue();
  }

  @Test
  void installedAgainTheOldTokenIsDead() {
    access(code(oauth.visits(authorize(Map.of())).approves(INSTALLER)));
    String before = slack.workspace("T7").orElseThrow().botToken();
    access(code(oauth.visits(authorize(Map.of())).approves(INSTALLER)));

    var answer = app.calls(URI.create(slack.apiUrl() + "auth.test"), "Bearer " + before, "{}");

    assertThat(error(answer)).isEqualTo("account_inactive");
  }

  @Test
  void aBrowserSeesWhatIsAskedAndWhatIsWrong() throws IOException, InterruptedException {
    assertThat(browses(authorize(Map.of())).body()).contains("Praxis", "chat:write", redirect);
    assertThat(browses(authorize(Map.of("client_id", "x"))).statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> browses(URI uri) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI authorize(Map<String, String> instead) {
    var fields =
        new HashMap<>(
            Map.of(
                "client_id",
                oauth.clientId(),
                "scope",
                "chat:write,commands",
                "state",
                "s&1",
                "redirect_uri",
                redirect));
    fields.putAll(instead);
    return URI.create(slack.url() + "/oauth/v2/authorize?" + Query.form(fields));
  }

  private JsonObject access(String code) {
    return access(code, oauth.clientSecret(), redirect);
  }

  private JsonObject access(String code, String secret, String redirectUri) {
    String pair = oauth.clientId() + ":" + secret;
    String basic =
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return app.calls("oauth.v2.access", basic, Map.of("code", code, "redirect_uri", redirectUri));
  }

  private static String code(URI back) {
    return Query.of(back.getRawQuery()).get("code");
  }

  private static String error(JsonObject answer) {
    return answer.get("error").getAsString();
  }
}
