package io.praxisbot.core.store;

import io.praxisbot.core.people.OrganizationId;
import java.util.Optional;

/** Under which version of the time zones' rules everybody was planned. */
public interface ZoneRules {

  /**
   * How far a planning anew is.
   *
   * @param version of the zones' rules
   * @param all whether it has come to all organizations
   * @param upTo the last organization that it has come to, in the order of ids
   */
  record Noted(String version, boolean all, Optional<OrganizationId> upTo) {

    /** Nothing is done yet. */
    public static Noted begun(String version) {
      return new Noted(version, false, Optional.empty());
    }

    /** The same, one step further. */
    public Noted upTo(OrganizationId last) {
      return new Noted(version, false, Optional.of(last));
    }

    /** The same, done. */
    public Noted finished() {
      return new Noted(version, true, Optional.empty());
    }
  }

  /** The latest that was noted; empty if nothing ever was. */
  Optional<Noted> noted();

  /**
   * From now on it is that one, unless something else was noted in the meantime.
   *
   * @param before what was read before
   * @return false if nothing was written
   */
  boolean note(Optional<Noted> before, Noted next);
}
