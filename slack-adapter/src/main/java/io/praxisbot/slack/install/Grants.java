package io.praxisbot.slack.install;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is kept for a workspace.
 *
 * @param botUser the bot's own user id
 * @param sealedToken the token, sealed for the workspace; empty if it isn't kept
 * @param tokenMark a digest of a token that isn't kept, by which it is known again
 */
record Grants(
    String botUser,
    Set<String> scopes,
    Optional<String> enterprise,
    Optional<String> sealedToken,
    Optional<String> tokenMark) {

  private static final String BOT_USER = "botUser";
  private static final String SCOPES = "scopes";
  private static final String ENTERPRISE = "enterprise";
  private static final String TOKEN = "token";
  private static final String TOKEN_MARK = "tokenMark";

  Grants {
    scopes = Set.copyOf(scopes);
  }

  static Grants of(Map<String, String> kept) {
    return new Grants(
        kept.getOrDefault(BOT_USER, ""),
        Scopes.listed(kept.getOrDefault(SCOPES, "")),
        Optional.ofNullable(kept.get(ENTERPRISE)),
        Optional.ofNullable(kept.get(TOKEN)),
        Optional.ofNullable(kept.get(TOKEN_MARK)));
  }

  Map<String, String> kept() {
    Map<String, String> kept = new TreeMap<>();
    kept.put(BOT_USER, botUser);
    kept.put(SCOPES, String.join(",", scopes.stream().sorted().toList()));
    enterprise.ifPresent(id -> kept.put(ENTERPRISE, id));
    sealedToken.ifPresent(token -> kept.put(TOKEN, token));
    tokenMark.ifPresent(mark -> kept.put(TOKEN_MARK, mark));
    return kept;
  }

  /** Without anything by which the workspace could be called. */
  Grants withoutToken() {
    return new Grants(botUser, scopes, enterprise, Optional.empty(), Optional.empty());
  }
}
