package io.praxisbot.slack.install;

import java.net.URI;

/**
 * What Slack and the world know this service by.
 *
 * @param publicUrl how the world reaches it ({@code PRAXIS_PUBLIC_URL}); it may have a path
 * @param apiUrl the base of the Web API, ending in {@code /api/}; the page on which people agree is
 *     beside it
 */
public record OAuthSettings(String clientId, String clientSecret, URI publicUrl, URI apiUrl) {

  private static final String REDIRECT = "/slack/oauth_redirect";
  private static final String INSTALL = "/slack/install";

  /** Where Slack sends people back to; the app's settings list it. */
  String redirectUri() {
    return base() + REDIRECT;
  }

  /** Where people begin. */
  String installUri() {
    return base() + INSTALL;
  }

  /** The page of Slack's on which people agree. */
  URI authorizePage() {
    return apiUrl.resolve("../oauth/v2/authorize");
  }

  /** The page of Slack's that opens an app in a workspace. */
  URI appPage() {
    return apiUrl.resolve("../app_redirect");
  }

  boolean secure() {
    return "https".equalsIgnoreCase(publicUrl.getScheme());
  }

  /** The path below which all of Slack's pages are, as a browser sees it. */
  String cookiePath() {
    return URI.create(base()).getRawPath() + "/slack";
  }

  @Override
  public String toString() {
    return "OAuthSettings";
  }

  private String base() {
    return publicUrl.toString().replaceFirst("/+$", "");
  }
}
