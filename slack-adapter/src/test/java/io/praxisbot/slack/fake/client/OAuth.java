package io.praxisbot.slack.fake.client;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import io.praxisbot.slack.fake.ApiCall;
import io.praxisbot.slack.fake.ApiMethod;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Manifest;
import io.praxisbot.slack.fake.Refusal;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Slack's side of installing an app (https://docs.slack.dev/authentication/installing-with-oauth):
 * the page that asks for consent, and {@code oauth.v2.access}. The page is at {@code
 * /oauth/v2/authorize} of the fake.
 */
public final class OAuth {

  private static final Duration CODE_LIVES = Duration.ofMinutes(10);

  private record Code(
      String redirectUri, Set<String> scopes, Installer installer, Instant end, boolean used) {
    Code spent() {
      return new Code(redirectUri, scopes, installer, end, true);
    }
  }

  /** Who installs, and where. */
  public record Installer(String team, String teamName, String user) {}

  private final FakeSlack slack;
  private final Manifest manifest;
  private final Map<String, Code> codes = new ConcurrentHashMap<>();

  private OAuth(FakeSlack slack, URI base) {
    this.slack = slack;
    this.manifest = slack.manifest().hostedAt(base);
  }

  /**
   * Lets people install the app.
   *
   * @param base the address of the app, in place of the one in the manifest
   */
  public static OAuth serve(FakeSlack slack, URI base) {
    var oauth = new OAuth(slack, base);
    slack.page("/oauth/v2/authorize", oauth::page);
    slack.method(
        ApiMethod.of("oauth.v2.access", oauth::access)
            .calledBy(ApiMethod.Auth.OWN)
            .needs("code")
            .takes("client_id", "client_secret", "redirect_uri", "grant_type"));
    return oauth;
  }

  public String clientId() {
    return "1111.2222";
  }

  public String clientSecret() {
    return "fake-client-secret";
  }

  /**
   * Goes where the app sends whoever wants to install it.
   *
   * @param authorize the whole address; which host it names doesn't matter
   * @throws Refusal if Slack would show an error instead of asking
   */
  public Consent visits(URI authorize) {
    var asked = Query.of(authorize.getRawQuery());
    demand(authorize.getPath().endsWith("/oauth/v2/authorize"), "invalid_path");
    demand(clientId().equals(asked.get("client_id")), "invalid_client_id");
    Set<String> scopes = new TreeSet<>(List.of(asked.getOrDefault("scope", "").split("[, ]")));
    demand(manifest.scopes().containsAll(scopes), "invalid_scope");
    demand(asked.getOrDefault("user_scope", "").isEmpty(), "invalid_scope");
    String redirectUri =
        Optional.ofNullable(asked.get("redirect_uri")).orElse(manifest.redirectUrls().get(0));
    demand(manifest.redirectUrls().contains(redirectUri), "bad_redirect_uri");
    return new Consent(redirectUri, scopes, Optional.ofNullable(asked.get("state")));
  }

  /** What somebody is asked before an app is installed. */
  public final class Consent {

    private final String redirectUri;
    private final Set<String> scopes;
    private final Optional<String> state;

    private Consent(String redirectUri, Set<String> scopes, Optional<String> state) {
      this.redirectUri = redirectUri;
      this.scopes = Set.copyOf(scopes);
      this.state = state;
    }

    /** What the app asks for. */
    public Set<String> scopes() {
      return scopes;
    }

    /**
     * They allow it.
     *
     * @return where their browser goes then: back to the app, with a code
     */
    public URI approves(Installer installer) {
      String code = UUID.randomUUID().toString();
      codes.put(
          code,
          new Code(
              redirectUri, scopes, installer, slack.clock().instant().plus(CODE_LIVES), false));
      return back("code", code);
    }

    /** They don't; the browser goes back to the app with {@code access_denied}. */
    public URI denies() {
      return back("error", "access_denied");
    }

    private URI back(String key, String value) {
      String carried = state.map(it -> "&state=" + Query.encoded(it)).orElse("");
      return URI.create(redirectUri + "?" + key + "=" + Query.encoded(value) + carried);
    }
  }

  private JsonObject access(ApiCall call) {
    demandClient(call);
    String key = call.args().need("code");
    var code = Optional.ofNullable(codes.get(key)).orElseThrow(() -> new Refusal("invalid_code"));
    demand(!code.used(), "code_already_used");
    demand(!slack.clock().instant().isAfter(code.end()), "invalid_code");
    demand(
        call.args().text("redirect_uri").filter(code.redirectUri()::equals).isPresent(),
        "bad_redirect_uri");
    demand(codes.replace(key, code, code.spent()), "code_already_used");
    return granted(installed(code), code);
  }

  private FakeWorkspace installed(Code code) {
    var installer = code.installer();
    var workspace = slack.workspace(installer.team(), installer.teamName());
    workspace.install(code.scopes());
    return workspace;
  }

  private JsonObject granted(FakeWorkspace workspace, Code code) {
    var granted =
        Told.object(
            Map.of(
                "access_token", workspace.botToken(),
                "token_type", "bot",
                "scope", String.join(",", new TreeSet<>(code.scopes())),
                "bot_user_id", workspace.botUserId(),
                "app_id", slack.appId()));
    granted.add("team", Told.object(Map.of("id", workspace.id(), "name", workspace.name())));
    granted.add("enterprise", JsonNull.INSTANCE);
    granted.add("authed_user", Told.object(Map.of("id", code.installer().user())));
    granted.addProperty("is_enterprise_install", false);
    return granted;
  }

  private void demandClient(ApiCall call) {
    String basic = call.headers().getOrDefault("authorization", "");
    if (basic.startsWith("Basic ")) {
      byte[] plain = Base64.getDecoder().decode(basic.substring("Basic ".length()));
      String[] pair = new String(plain, StandardCharsets.UTF_8).split(":", 2);
      demand(pair[0].equals(clientId()), "invalid_client_id");
      demand(pair.length == 2 && pair[1].equals(clientSecret()), "bad_client_secret");
    } else {
      demand(
          call.args().text("client_id").filter(clientId()::equals).isPresent(),
          "invalid_client_id");
      demand(
          call.args().text("client_secret").filter(clientSecret()::equals).isPresent(),
          "bad_client_secret");
    }
  }

  /** For a browser: two links, to go on by hand. */
  private void page(HttpExchange exchange) throws IOException {
    try (exchange) {
      answer(exchange);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try {
      var consent = visits(exchange.getRequestURI());
      var by = new Installer("T" + slack.number(), "By hand", "U" + slack.number());
      String page =
          "<h1>%s</h1><p>%s</p><a href=\"%s\">Allow</a> <a href=\"%s\">Cancel</a>"
              .formatted(manifest.name(), consent.scopes(), consent.approves(by), consent.denies());
      write(exchange, 200, page);
    } catch (Refusal refusal) {
      write(exchange, 400, "<p>" + refusal.code() + "</p>");
    }
  }

  private static void write(HttpExchange exchange, int status, String page) throws IOException {
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static void demand(boolean fits, String code) {
    if (!fits) {
      throw new Refusal(code);
    }
  }
}
