package io.praxisbot.teams.outbound;

import java.net.URI;

/**
 * Microsoft's clouds, as the Bot Framework's {@code AuthenticationConstants} and {@code
 * GovernmentAuthenticationConstants} name them.
 *
 * @param tenant in which registrations for many tenants live
 * @param scope of the connector's tokens
 */
record Cloud(String tenant, String scope) {

  private static final Cloud PUBLIC =
      new Cloud("botframework.com", "https://api.botframework.com/.default");

  private static final Cloud US_GOVERNMENT =
      new Cloud("MicrosoftServices.onmicrosoft.us", "https://api.botframework.us/.default");

  /** The one to which that login service belongs. */
  static Cloud of(URI login) {
    return login.getHost().endsWith(".us") ? US_GOVERNMENT : PUBLIC;
  }
}
