package io.praxisbot.core.access;

import io.praxisbot.core.people.Deputy;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that an admin changed, kept so that it can be taken back and looked up.
 *
 * @param id the turn in which it was changed
 * @param by the admin
 * @param command what to type for exactly this change; shown to admins
 * @param parts what it was made of, in order
 * @param undoneBy who took it back; empty if nobody did
 */
public record AdminChange(
    String id,
    OrganizationId organization,
    PersonId by,
    Instant at,
    String command,
    List<Part> parts,
    Optional<PersonId> undoneBy) {

  public AdminChange {
    parts = List.copyOf(parts);
  }

  /** The same, taken back. */
  public AdminChange undone(PersonId who) {
    return new AdminChange(id, organization, by, at, command, parts, Optional.of(who));
  }

  /** The same in another organization. */
  public AdminChange in(OrganizationId next) {
    return new AdminChange(id, next, by, at, command, parts, undoneBy);
  }

  /** One thing with what it was before and after; it is taken back only while the latter holds. */
  public sealed interface Part {

    /** Names what it is about: two parts of the same name change the same thing. */
    String about();

    /**
     * A setting of the cadence.
     *
     * @param before its rule; empty if nothing was set
     */
    record OfSetting(String setting, String before, String after) implements Part {
      @Override
      public String about() {
        return "setting." + setting;
      }
    }

    /** Somebody's taking part. */
    record OfEnrolment(PersonId person, Enrolment before, Enrolment after) implements Part {
      @Override
      public String about() {
        return "enrolment." + person;
      }
    }

    /** Somebody's manager; empty for none. */
    record OfLine(PersonId employee, Optional<PersonId> before, Optional<PersonId> after)
        implements Part {
      @Override
      public String about() {
        return "line." + employee;
      }
    }

    /** Who stands in for a manager; empty for nobody. */
    record OfDeputy(PersonId manager, Optional<Deputy> before, Optional<Deputy> after)
        implements Part {
      @Override
      public String about() {
        return "deputy." + manager;
      }
    }

    /** Somebody's leave; never with their own note, which is nobody else's to keep. */
    record OfLeave(PersonId person, Optional<Pause> before, Optional<Pause> after) implements Part {
      public OfLeave {
        before = before.map(Pause::withoutNote);
        after = after.map(Pause::withoutNote);
      }

      /** Whether somebody's time off is as the change left it, whatever they note beside it. */
      public boolean holds(Optional<Pause> now) {
        return now.map(Pause::withoutNote).equals(after);
      }

      @Override
      public String about() {
        return "leave." + person;
      }
    }

    /** People brought in from a table; what each was before is kept with its row. */
    record OfImport(String table) implements Part {
      @Override
      public String about() {
        return "import." + table;
      }
    }
  }
}
