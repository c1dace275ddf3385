package io.praxisbot.slack.install;

import io.praxisbot.core.people.Workspace;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * By what the tokens of the workspaces are had: by the seal that those are kept under which came by
 * OAuth, and by the one token that was set.
 */
public final class Keyring {
  private static final Logger log = LoggerFactory.getLogger(Keyring.class);

  private final Optional<Seal> seal;
  private final Optional<BotToken> set;
  private final Set<String> complainedOf = ConcurrentHashMap.newKeySet();

  /**
   * @param seal by {@code PRAXIS_SECRET_KEY}
   * @param set {@code SLACK_BOT_TOKEN}
   */
  public Keyring(Optional<Seal> seal, Optional<BotToken> set) {
    this.seal = seal;
    this.set = set;
  }

  /** The token of a workspace that has one; empty if it isn't to be had here just now. */
  Optional<BotToken> token(Workspace workspace) {
    Grants grants = Grants.of(workspace.grants());
    return grants
        .sealedToken()
        .flatMap(text -> opened(text, workspace))
        .or(
            () ->
                set.filter(
                    token -> grants.tokenMark().equals(Optional.of(Digests.of(token.value())))));
  }

  /** A token as it is kept for a workspace. */
  String sealed(BotToken token, String workspace) {
    return seal.orElseThrow(() -> new IllegalStateException("no token is kept without a seal"))
        .seal(token.value(), workspace);
  }

  private Optional<BotToken> opened(String text, Workspace workspace) {
    String id = workspace.id().value();
    if (seal.map(one -> one.open(text, id)).orElseGet(Seal.Broken::new)
        instanceof Seal.Plain plain) {
      return Optional.of(new BotToken(plain.text()));
    }
    if (complainedOf.add(id)) {
      log.warn(
          "The token of workspace {} was not sealed by PRAXIS_SECRET_KEY: put the former key behind"
              + " the new one, after a comma, or install Praxis there again",
          id);
    }
    return Optional.empty();
  }
}
