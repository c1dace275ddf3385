package io.praxisbot.slack.install;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import io.praxisbot.core.people.WorkspaceId;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Exchanges the code that somebody brings back from Slack for what they agreed to. */
final class Exchange {

  /** What came of it. */
  sealed interface Reply {}

  /**
   * They installed the bot.
   *
   * @param app the app's id
   */
  record Granted(Installation installation, String app) implements Reply {}

  /** They installed it for a whole Enterprise organization. */
  record OrgWide() implements Reply {}

  /** Slack refused, with its own error code or ours. */
  record Refused(String code) implements Reply {}

  /** Slack didn't answer, or not what was asked. */
  record NotReached(String why) implements Reply {}

  private final OAuthSettings settings;
  private final Slack slack;

  Exchange(OAuthSettings settings, Slack slack) {
    this.settings = settings;
    this.slack = slack;
  }

  Reply of(String code) {
    try {
      OAuthV2AccessResponse access =
          slack
              .methods()
              .oauthV2Access(
                  request ->
                      request
                          .clientId(settings.clientId())
                          .clientSecret(settings.clientSecret())
                          .redirectUri(settings.redirectUri())
                          .code(code));
      return access.isOk() ? read(access) : new Refused(code(access));
    } catch (SlackApiException fault) {
      return new NotReached("http_" + fault.getResponse().code());
    } catch (IOException fault) {
      return new NotReached(fault.getClass().getSimpleName());
    }
  }

  private static Reply read(OAuthV2AccessResponse access) {
    if (access.isEnterpriseInstall() || access.getTeam() == null) {
      return new OrgWide();
    }
    if (access.getRefreshToken() != null) {
      // Such a token lives for hours: the manifest leaves rotation off.
      return new Refused("token_rotation_is_on");
    }
    if (access.getAccessToken() == null || access.getAccessToken().isBlank()) {
      return new Refused("no_bot_token");
    }
    return new Granted(installation(access), text(access.getAppId()));
  }

  private static Installation installation(OAuthV2AccessResponse access) {
    var team = access.getTeam();
    return new Installation(
        new WorkspaceId(team.getId()),
        Optional.ofNullable(team.getName()).orElse(team.getId()),
        Optional.ofNullable(access.getEnterprise()).map(OAuthV2AccessResponse.Enterprise::getId),
        new BotToken(access.getAccessToken()),
        text(access.getBotUserId()),
        Scopes.listed(text(access.getScope())),
        Optional.ofNullable(access.getAuthedUser()).map(OAuthV2AccessResponse.AuthedUser::getId));
  }

  private static String code(OAuthV2AccessResponse access) {
    return Optional.ofNullable(access.getError()).orElse("no_error_code");
  }

  private static String text(@Nullable String perhaps) {
    return perhaps == null ? "" : perhaps;
  }
}
