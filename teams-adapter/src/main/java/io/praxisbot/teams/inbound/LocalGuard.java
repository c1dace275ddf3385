package io.praxisbot.teams.inbound;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lets in whoever is on this machine, without a token: for local clients, on an address that nobody
 * else reaches. What they want answered must be on this machine, too.
 */
public final class LocalGuard implements Guard {

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

  @Override
  public Verdict judge(Optional<String> authorization, Claim claim) {
    return isLoopback(claim.serviceUrl()) ? Verdict.WELCOME : Verdict.FORBIDDEN;
  }

  /** By what is written there: a name that somebody else resolves may lead anywhere. */
  private static boolean isLoopback(String url) {
    try {
      String host = URI.create(url).getHost();
      return host != null && LOOPBACK.matcher(host).matches();
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
