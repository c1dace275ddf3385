package io.praxisbot.slack.fake;

import java.util.Collections;
import java.util.Optional;
import java.util.TreeSet;

/** Whose token a call came with, and whether it may call. */
final class Credentials {

  private static final String BEARER = "Bearer ";

  private Credentials() {}

  /** The token of the header, else of the form. Slack takes none out of JSON. */
  static Optional<String> token(Asked asked) {
    String header = asked.headers().getOrDefault("authorization", "");
    if (header.startsWith(BEARER)) {
      return Optional.of(header.substring(BEARER.length()));
    }
    return asked.isForm() ? asked.args().text("token") : Optional.empty();
  }

  /** The workspace whose bot calls; empty for a method that takes another token. */
  static Optional<FakeWorkspace> check(FakeSlack slack, Asked asked, ApiMethod method) {
    return switch (method.auth()) {
      case OWN -> Optional.empty();
      case APP -> app(slack, given(asked));
      case BOT -> Optional.of(bot(slack, given(asked), method));
    };
  }

  private static String given(Asked asked) {
    return token(asked).orElseThrow(() -> new Refusal("not_authed"));
  }

  private static Optional<FakeWorkspace> app(FakeSlack slack, String token) {
    if (!token.equals(slack.appToken())) {
      throw new Refusal(token.startsWith("xapp-") ? "invalid_auth" : "not_allowed_token_type");
    }
    return Optional.empty();
  }

  private static FakeWorkspace bot(FakeSlack slack, String token, ApiMethod method) {
    if (token.equals(slack.appToken())) {
      throw new Refusal("not_allowed_token_type");
    }
    FakeWorkspace workspace =
        slack
            .tokens()
            .team(token)
            .flatMap(slack::workspace)
            .orElseThrow(() -> new Refusal("invalid_auth"));
    demandAlive(slack, workspace, token);
    demandScope(workspace, method);
    return workspace;
  }

  private static void demandAlive(FakeSlack slack, FakeWorkspace workspace, String token) {
    if (slack.tokens().isRevoked(token)) {
      throw new Refusal("token_revoked");
    }
    if (!workspace.isInstalled() || !workspace.botToken().equals(token)) {
      throw new Refusal("account_inactive");
    }
  }

  private static void demandScope(FakeWorkspace workspace, ApiMethod method) {
    boolean granted =
        method.scopes().isEmpty() || !Collections.disjoint(workspace.scopes(), method.scopes());
    if (!granted) {
      throw Refusal.missingScope(new TreeSet<>(method.scopes()), new TreeSet<>(workspace.scopes()));
    }
  }
}
