package io.praxisbot.core.duty;

import io.praxisbot.core.agenda.Replan;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.store.ZoneRules;
import io.praxisbot.core.store.ZoneRules.Noted;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Has everybody planned anew when a process starts with newer rules of the time zones than those
 * before it: whoever comes earlier under them would be asked too late. A process with older ones,
 * which may run beside it for a while, leaves that alone. What it makes is a planning anew for each
 * organization, some of them in a round; both go on after a crash.
 */
public final class NewZoneRules implements Duty {

  static final int ROUND = 100;

  private final Stores stores;
  private final ZoneRules rules;
  private final String version;
  private final AtomicBoolean done = new AtomicBoolean();

  /**
   * @param version of the zones' rules that this process has; later ones come later in the alphabet
   */
  public NewZoneRules(Stores stores, String version) {
    this.stores = stores;
    this.rules = stores.zoneRules();
    this.version = version;
  }

  @Override
  public String name() {
    return "new-zone-rules";
  }

  @Override
  public int run(Instant now) {
    return done.get() ? 0 : goOn(rules.noted());
  }

  private int goOn(Optional<Noted> read) {
    int newer = read.map(noted -> version.compareTo(noted.version())).orElse(1);
    if (newer < 0 || (newer == 0 && read.filter(Noted::all).isPresent())) {
      done.set(true);
      return 0;
    }
    return newer > 0 ? begin(read) : replanSome(read.orElseThrow());
  }

  /** If another was faster, the next look shows how far that is. */
  private int begin(Optional<Noted> read) {
    rules.note(read, Noted.begun(version));
    return 1;
  }

  /** Noted last: after a crash before that, the same ones are planned once more. */
  private int replanSome(Noted going) {
    List<Organization> some = stores.organizations().after(going.upTo(), ROUND);
    some.forEach(organization -> replan(organization.id()));
    Noted next =
        some.size() < ROUND ? going.finished() : going.upTo(some.get(some.size() - 1).id());
    rules.note(Optional.of(going), next);
    return some.size() + 1;
  }

  private void replan(OrganizationId organization) {
    stores
        .replans()
        .insert(
            new Replan(
                "zones~" + version + "~" + organization,
                organization,
                Optional.empty(),
                Optional.empty()));
  }
}
