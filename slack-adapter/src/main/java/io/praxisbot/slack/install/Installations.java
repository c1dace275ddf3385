package io.praxisbot.slack.install;

import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.roster.Arrival;
import io.praxisbot.core.roster.Register;
import io.praxisbot.slack.inbound.InstallationWatch;
import io.praxisbot.slack.inbound.Installed;
import io.praxisbot.slack.outbound.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The workspaces in which the bot is installed, and their tokens. A token that was looked up is
 * known for a while, so that not every call asks the database; not for long, because another
 * replica may hear that the bot was removed.
 */
public final class Installations implements Tokens, Installed, InstallationWatch {

  /** How long a token that was looked up is used without looking again. */
  static final Duration KNOWN = Duration.ofSeconds(30);

  private final Register register;
  private final Keyring keyring;
  private final InstantSource wall;
  private final Map<WorkspaceId, Known> known = new ConcurrentHashMap<>();

  private record Known(BotToken token, Instant until) {}

  public Installations(Register register, Keyring keyring, InstantSource wall) {
    this.register = register;
    this.keyring = keyring;
    this.wall = wall;
  }

  /** Somebody installed the bot, for the first time or again; the same twice has one effect. */
  public Workspace install(Installation installation) {
    return arrived(
        new Arrival(
            installation.workspace(),
            installation.name(),
            installation.installer(),
            grants(installation).kept()));
  }

  Workspace arrived(Arrival arrival) {
    Workspace written = register.arrived(arrival);
    known.remove(arrival.workspace());
    return written;
  }

  @Override
  public boolean in(WorkspaceId workspace) {
    return register.find(workspace).filter(Workspace::installed).isPresent();
  }

  @Override
  public void uninstalled(WorkspaceId workspace, Instant at) {
    register.removed(workspace, at, held -> Grants.of(held).withoutToken().kept());
    known.remove(workspace);
  }

  @Override
  public void tokensRevoked(WorkspaceId workspace, Instant at) {
    uninstalled(workspace, at);
  }

  @Override
  public Found of(WorkspaceId workspace) {
    Instant now = wall.instant();
    Known remembered = known.get(workspace);
    if (remembered != null && now.isBefore(remembered.until())) {
      return new Token(remembered.token().value());
    }
    known.remove(workspace);
    return register
        .find(workspace)
        .filter(Workspace::installed)
        .map(installed -> token(installed, now))
        .orElseGet(NotInstalled::new);
  }

  private Found token(Workspace workspace, Instant now) {
    Optional<BotToken> token = keyring.token(workspace);
    token.ifPresent(one -> known.put(workspace.id(), new Known(one, now.plus(KNOWN))));
    return token.<Found>map(one -> new Token(one.value())).orElseGet(NotAtHand::new);
  }

  private Grants grants(Installation installation) {
    return new Grants(
        installation.botUser(),
        installation.scopes(),
        installation.enterprise(),
        Optional.of(keyring.sealed(installation.token(), installation.workspace().value())),
        Optional.empty());
  }
}
