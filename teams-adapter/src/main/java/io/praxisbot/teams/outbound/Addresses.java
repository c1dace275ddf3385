package io.praxisbot.teams.outbound;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** To which addresses a token or a secret may go. */
final class Addresses {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private Addresses() {}

  /** Whether nobody on the way can read along. */
  static boolean guarded(URI address) {
    return "https".equalsIgnoreCase(address.getScheme()) && plain(address);
  }

  /** Whether it leads no further than this machine. */
  static boolean loopback(URI address) {
    boolean http = "http".equalsIgnoreCase(address.getScheme()) || guarded(address);
    return http && plain(address) && LOOPBACK.contains(address.getHost());
  }

  /** The address, if it is one. */
  static Optional<URI> parse(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (java.net.URISyntaxException none) {
      return Optional.empty();
    }
  }

  private static boolean plain(URI address) {
    return address.getHost() != null && address.getRawUserInfo() == null;
  }
}
