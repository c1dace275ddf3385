package io.praxisbot.slack.install;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.roster.Arrival;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks Slack whose the token is that was set. */
final class Introduction {

  /** What came of it. */
  sealed interface Reply {}

  /** It is the bot's in that workspace. */
  record Welcome(Arrival arrival) implements Reply {}

  /**
   * Slack doesn't want it, and won't later.
   *
   * @param why Slack's own error code, or what the token is instead
   */
  record Unwelcome(String why) implements Reply {}

  /** It can't be told now. */
  record NotNow(String why) implements Reply {}

  /** From something in between, not from Slack. */
  private static final Reply UNREADABLE = new NotNow("unreadable");

  private static final Set<String> FOR_GOOD =
      Set.of(
          "invalid_auth",
          "not_authed",
          "account_inactive",
          "token_revoked",
          "token_expired",
          "not_allowed_token_type",
          "no_permission");

  private final Slack slack;
  private final BotToken token;

  Introduction(Slack slack, BotToken token) {
    this.slack = slack;
    this.token = token;
  }

  Reply ask() {
    try {
      AuthTestResponse test = slack.methods(token.value()).authTest(request -> request);
      return test.isOk() ? read(test) : refused(test.getError());
    } catch (SlackApiException fault) {
      return new NotNow("http_" + fault.getResponse().code());
    } catch (IOException fault) {
      return new NotNow(fault.getClass().getSimpleName());
    } catch (JsonParseException | NullPointerException fault) {
      // Slack's client can read neither a page nor nothing at all.
      return UNREADABLE;
    }
  }

  private static Reply refused(String code) {
    return FOR_GOOD.contains(code) ? new Unwelcome(code) : new NotNow(code);
  }

  private Reply read(AuthTestResponse test) {
    if (test.getTeamId() == null) {
      return UNREADABLE;
    }
    if (test.isEnterpriseInstall()) {
      return new Unwelcome("it is for a whole Enterprise organization");
    }
    if (test.getBotId() == null) {
      return new Unwelcome("it is not a bot's");
    }
    return new Welcome(
        new Arrival(
            new WorkspaceId(test.getTeamId()),
            Optional.ofNullable(test.getTeam()).orElse(test.getTeamId()),
            Optional.empty(),
            grants(test).kept()));
  }

  private Grants grants(AuthTestResponse test) {
    return new Grants(
        test.getUserId(),
        scopes(test),
        Optional.ofNullable(test.getEnterpriseId()),
        Optional.empty(),
        Optional.of(Digests.of(token.value())));
  }

  private static Set<String> scopes(AuthTestResponse test) {
    Map<String, List<String>> headers =
        Optional.ofNullable(test.getHttpResponseHeaders()).orElse(Map.of());
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("x-oauth-scopes"))
        .flatMap(header -> header.getValue().stream())
        .flatMap(list -> Scopes.listed(list).stream())
        .collect(Collectors.toSet());
  }
}
