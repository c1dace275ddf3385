package io.praxisbot.slack.install;

import com.slack.api.Slack;
import io.praxisbot.slack.inbound.Answered;
import io.praxisbot.slack.inbound.Asked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where people install the bot into workspaces of theirs: they are sent to Slack, agree, and come
 * back with a code.
 *
 * <p>Not by Bolt's own pages: those send to slack.com whatever the Web API's address is, compare
 * the state in a time that tells about it, and keep it good as long as the cookie is there.
 */
public final class OAuthDoor {
  private static final Logger log = LoggerFactory.getLogger(OAuthDoor.class);

  private static final String INSTALL = "/slack/install";
  private static final String BACK = "/slack/oauth_redirect";

  private final OAuthSettings settings;
  private final States states;
  private final Installations installations;
  private final Exchange exchange;
  private final SessionCookie cookie;

  public OAuthDoor(
      OAuthSettings settings, States states, Installations installations, Slack slack) {
    this.settings = settings;
    this.states = states;
    this.installations = installations;
    this.exchange = new Exchange(settings, slack);
    this.cookie = new SessionCookie(settings.secure(), settings.cookiePath());
  }

  /** What a browser gets; empty if it asked for nothing of this. */
  public Optional<Answered> answer(Asked asked) {
    if (!asked.path().equals(INSTALL) && !asked.path().equals(BACK)) {
      return Optional.empty();
    }
    if (!asked.method().equals("GET")) {
      return Optional.of(new Answered(405, Map.of("Allow", List.of("GET")), ""));
    }
    return Optional.of(
        asked.path().equals(INSTALL) ? sent() : back(asked).answered(List.of(cookie.cleared())));
  }

  private Answered sent() {
    States.Issued issued = states.issue();
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("client_id", settings.clientId());
    arguments.put("scope", String.join(",", Scopes.NEEDED));
    arguments.put("redirect_uri", settings.redirectUri());
    arguments.put("state", issued.state());
    return new Answered(
        302,
        Map.of(
            "Location", List.of(Query.on(settings.authorizePage(), arguments)),
            "Set-Cookie", List.of(cookie.set(issued.secret(), States.GOOD)),
            "Referrer-Policy", List.of("no-referrer"),
            "Cache-Control", List.of("no-store")),
        "");
  }

  private Page back(Asked asked) {
    try {
      return back(Query.of(asked.query()), SessionCookie.in(asked).orElse(""));
    } catch (RuntimeException fault) {
      log.error("An installation failed with {}", fault.getClass().getName());
      return again(500, "failed", "");
    }
  }

  private Page back(Map<String, String> brought, String secret) {
    String error = brought.getOrDefault("error", "");
    if (error.equals("access_denied")) {
      return again(200, "cancelled", "");
    }
    if (!states.redeem(brought.getOrDefault("state", ""), secret)) {
      return again(400, "stale", "");
    }
    String code = brought.getOrDefault("code", "");
    return code.isEmpty() ? refused(error) : exchanged(code);
  }

  private Page exchanged(String code) {
    Exchange.Reply reply = exchange.of(code);
    if (reply instanceof Exchange.Granted granted) {
      return installed(granted);
    }
    if (reply instanceof Exchange.NotReached nowhere) {
      log.warn("Slack didn't exchange a code for a token: {}", nowhere.why());
      return again(502, "unreachable", "");
    }
    return reply instanceof Exchange.Refused refused
        ? refused(refused.code())
        : again(400, "orgwide", "");
  }

  private Page installed(Exchange.Granted granted) {
    Installation installation = granted.installation();
    installations.install(installation);
    String team = installation.workspace().value();
    log.info("Installed in workspace {}", team);
    Scopes.complain(installation.workspace(), installation.scopes());
    return new Page(
        200,
        "installed",
        installation.name(),
        "installed.action",
        Query.on(settings.appPage(), Map.of("app", granted.app(), "team", team)));
  }

  private Page refused(String code) {
    String shown = code.matches("[a-z_]{1,60}") ? code : "unknown_error";
    log.warn("Slack refused an installation: {}", shown);
    return again(400, "refused", shown);
  }

  private Page again(int status, String name, String about) {
    return new Page(status, name, about, "again.action", settings.installUri());
  }
}
