package io.praxisbot.core.duty;

import io.praxisbot.core.agenda.Replan;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Has everybody planned anew when a process starts with other rules of the time zones than those
 * before it: whoever comes earlier under them would be asked too late. It looks once; what it finds
 * is a planning anew for each organization, which goes on after a crash.
 */
public final class NewZoneRules implements Duty {

  private static final int ROUND = 100;

  private final Stores stores;
  private final String version;
  private final AtomicBoolean looked = new AtomicBoolean();

  /**
   * @param version of the zones' rules that this process has
   */
  public NewZoneRules(Stores stores, String version) {
    this.stores = stores;
    this.version = version;
  }

  @Override
  public String name() {
    return "new-zone-rules";
  }

  @Override
  public int run(Instant now) {
    if (looked.get()) {
      return 0;
    }
    boolean known = stores.zoneRules().version().equals(Optional.of(version));
    int organizations = known ? 0 : replanAll();
    looked.set(true);
    return organizations;
  }

  /** Noted last: after a crash before that, the next process does it again. */
  private int replanAll() {
    int all = 0;
    Optional<OrganizationId> last = Optional.empty();
    List<Organization> some = stores.organizations().after(last, ROUND);
    while (!some.isEmpty()) {
      some.forEach(organization -> replan(organization.id()));
      all += some.size();
      last = Optional.of(some.get(some.size() - 1).id());
      some = stores.organizations().after(last, ROUND);
    }
    stores.zoneRules().note(version);
    return all;
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
