package io.praxisbot.slack.install;

import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.slack.outbound.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Workspaces that installed the bot by OAuth, their tokens sealed in the database. A token that was
 * looked up is known for a while, so that not every call asks the database; not for long, because
 * another replica may hear that the bot was removed.
 */
public final class Installations implements Tokens {

  /** How long a token that was looked up is used without looking again. */
  static final Duration KNOWN = Duration.ofSeconds(30);

  private static final Logger log = LoggerFactory.getLogger(Installations.class);

  private final Register register;
  private final Seal seal;
  private final InstantSource wall;
  private final Map<WorkspaceId, Known> known = new ConcurrentHashMap<>();

  private record Known(BotToken token, Instant until) {}

  public Installations(Register register, Seal seal, InstantSource wall) {
    this.register = register;
    this.seal = seal;
    this.wall = wall;
  }

  /** Somebody installed the bot, for the first time or again; the same twice has one effect. */
  public Workspace install(Installation installation) {
    WorkspaceId workspace = installation.workspace();
    Workspace written =
        register.arrived(
            new Arrival(
                workspace,
                installation.name(),
                Optional.of(installation.installer()),
                grants(installation)));
    known.remove(workspace);
    return written;
  }

  /** As {@link Register#removed}; this replica forgets the token at once. */
  public void removed(WorkspaceId workspace, Instant at) {
    register.removed(workspace, at);
    known.remove(workspace);
  }

  @Override
  public Optional<String> of(WorkspaceId workspace) {
    Instant now = wall.instant();
    Known found = known.get(workspace);
    if (found != null && now.isBefore(found.until())) {
      return Optional.of(found.token().value());
    }
    Optional<BotToken> token = kept(workspace);
    token.ifPresentOrElse(
        one -> known.put(workspace, new Known(one, now.plus(KNOWN))),
        () -> known.remove(workspace));
    return token.map(BotToken::value);
  }

  private Optional<BotToken> kept(WorkspaceId workspace) {
    return register
        .find(workspace)
        .filter(Workspace::installed)
        .flatMap(found -> Grants.of(found.grants()).sealedToken())
        .flatMap(text -> opened(text, workspace));
  }

  private Optional<BotToken> opened(String text, WorkspaceId workspace) {
    if (seal.open(text, workspace.value()) instanceof Seal.Plain plain) {
      return Optional.of(new BotToken(plain.text()));
    }
    log.warn(
        "The token of workspace {} was not sealed by PRAXIS_SECRET_KEY: put the former key behind"
            + " the new one, after a comma, or install Praxis there again",
        workspace);
    return Optional.empty();
  }

  private Grants grants(Installation installation) {
    String token = seal.seal(installation.token().value(), installation.workspace().value());
    return new Grants(
        installation.botUser(),
        installation.scopes(),
        installation.enterprise(),
        Optional.of(token),
        Optional.empty());
  }
}
