package io.praxisbot.core.conversation.change;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Sighting;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A change of a person. */
public sealed interface PersonChange extends Change {
  PersonId person();

  Person on(Person before);

  record Enrolled(PersonId person, Enrolment enrolment, Instant at) implements PersonChange {
    @Override
    public Person on(Person before) {
      return before.enrolment() == enrolment ? before : before.enrolled(enrolment, at);
    }
  }

  record WentOff(PersonId person, Pause pause) implements PersonChange {
    @Override
    public Person on(Person before) {
      return before.off(Optional.of(pause));
    }
  }

  /**
   * Time off that somebody else noted for a person, or ended; refused if it was changed since it
   * was seen, for the person has the last word.
   *
   * @param leave what it was as it was seen, and what it comes to
   * @param onward whether it goes on from the one before, so that the person's note beside it stays
   */
  record LeaveNoted(AdminChange.Part.OfLeave leave, boolean onward)
      implements PersonChange, Change.Decisive {
    @Override
    public PersonId person() {
      return leave.person();
    }

    @Override
    public Person on(Person now) {
      if (!now.pause().map(Pause::withoutNote).equals(leave.before())) {
        throw new Refusal("leave-late");
      }
      Optional<String> note = now.pause().filter(pause -> onward).flatMap(Pause::reason);
      return now.off(leave.after().map(pause -> pause.because(note)));
    }
  }

  record CameBack(PersonId person) implements PersonChange {
    @Override
    public Person on(Person before) {
      return before.off(Optional.empty());
    }
  }

  record MovedTo(PersonId person, ZoneId zone) implements PersonChange {
    @Override
    public Person on(Person before) {
      return before.in(zone);
    }
  }

  /** The platform shows the person as this, from that instant on. */
  record Profiled(PersonId person, Sighting seen, Instant at) implements PersonChange {
    @Override
    public Person on(Person before) {
      return seen.on(before, at);
    }
  }

  /** The person answered on that account, and is asked there unless they chose otherwise. */
  record HeardOn(PersonId person, Account account) implements PersonChange {
    @Override
    public Person on(Person before) {
      return before.heardOn(account);
    }
  }

  /** Where the person wants to be asked; empty for where they last answered. */
  record Chose(PersonId person, Optional<PlatformName> where) implements PersonChange {
    @Override
    public Person on(Person before) {
      return before.choosing(where);
    }
  }

  /** Somebody whom no platform has shown yet is to take part as soon as one does. */
  record Invited(Person somebody) implements PersonChange {
    @Override
    public PersonId person() {
      return somebody.id();
    }

    @Override
    public Person on(Person before) {
      return before.dissolved() ? before.enrolled(Enrolment.INVITED, somebody.since()) : before;
    }
  }

  /** Somebody becomes an admin; or no longer is one, refused if there is no other. */
  record MadeAdmin(PersonId person, boolean admin) implements PersonChange {
    @Override
    public Person on(Person before) {
      return before.administering(admin);
    }
  }

  /**
   * Somebody takes part again, or doesn't; refused if that changed since.
   *
   * @param since when it came to what it is; empty if that isn't known, so that any time will do
   */
  record EnrolmentRestored(
      PersonId person, Enrolment before, Enrolment after, Instant at, Optional<Instant> since)
      implements PersonChange {
    @Override
    public Person on(Person now) {
      boolean same = since.map(now.since()::equals).orElse(true);
      return Refusal.unlessLate(same && now.enrolment() == after, now).enrolled(before, at);
    }
  }

  /** Somebody's time off is again what it was; refused if it isn't any more what it came to. */
  record LeaveRestored(AdminChange.Part.OfLeave leave) implements PersonChange {
    @Override
    public PersonId person() {
      return leave.person();
    }

    /** What the person noted beside it stays theirs. */
    @Override
    public Person on(Person now) {
      Optional<String> note = now.pause().flatMap(Pause::reason);
      return Refusal.unlessLate(leave.holds(now.pause()), now)
          .off(leave.before().map(pause -> pause.because(note)));
    }
  }
}
