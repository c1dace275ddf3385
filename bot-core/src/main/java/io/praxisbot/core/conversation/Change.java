package io.praxisbot.core.conversation;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Passage;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.Digest;
import io.praxisbot.core.followup.DigestId;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.LinkCode;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.table.Trace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What a turn changes: one aggregate each, so that each can be applied by one atomic write. */
public sealed interface Change {

  /**
   * What the rest of its turn hangs on: if it is refused, nothing else of it is changed or told.
   */
  sealed interface Decisive extends Change {}

  /** A change of a person. */
  sealed interface OfPerson extends Change {
    PersonId person();

    Person on(Person before);
  }

  record Enrolled(PersonId person, Enrolment enrolment, Instant at) implements OfPerson {
    @Override
    public Person on(Person before) {
      return before.enrolment() == enrolment ? before : before.enrolled(enrolment, at);
    }
  }

  record WentOff(PersonId person, Pause pause) implements OfPerson {
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
  record LeaveNoted(AdminChange.Part.OfLeave leave, boolean onward) implements OfPerson, Decisive {
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

  record CameBack(PersonId person) implements OfPerson {
    @Override
    public Person on(Person before) {
      return before.off(Optional.empty());
    }
  }

  record MovedTo(PersonId person, ZoneId zone) implements OfPerson {
    @Override
    public Person on(Person before) {
      return before.in(zone);
    }
  }

  /** The platform shows the person as this, from that instant on. */
  record Profiled(PersonId person, Sighting seen, Instant at) implements OfPerson {
    @Override
    public Person on(Person before) {
      return seen.on(before, at);
    }
  }

  /** The person answered on that account, and is asked there unless they chose otherwise. */
  record HeardOn(PersonId person, Account account) implements OfPerson {
    @Override
    public Person on(Person before) {
      return before.heardOn(account);
    }
  }

  /** Where the person wants to be asked; empty for where they last answered. */
  record Chose(PersonId person, Optional<PlatformName> where) implements OfPerson {
    @Override
    public Person on(Person before) {
      return before.choosing(where);
    }
  }

  /** Somebody whom no platform has shown yet is to take part as soon as one does. */
  record Invited(Person somebody) implements OfPerson {
    @Override
    public PersonId person() {
      return somebody.id();
    }

    @Override
    public Person on(Person before) {
      return before.dissolved() ? before.enrolled(Enrolment.INVITED, somebody.since()) : before;
    }
  }

  /** What has to do with linking accounts or organizations by a code. */
  sealed interface OfLink extends Change {}

  /** A code was asked for. */
  record CodeMade(LinkCode code) implements OfLink {}

  /** Something was typed that only begins like the code. */
  record CodeMissed(String code) implements OfLink {}

  /**
   * Two people turn out to be one; refused if the code was used, if the one who is to go takes part
   * by now, or if one of the two has been linked by another code.
   *
   * @param gone whose accounts move
   * @param stays whose they are from then on
   * @param accounts those that move
   * @param heardOn the account on which it was said
   * @param admin whether the one who goes may run the admin commands
   */
  record AccountsLinked(
      String code,
      PersonId gone,
      PersonId stays,
      List<Account> accounts,
      Account heardOn,
      boolean admin,
      Instant at)
      implements OfLink {
    public AccountsLinked {
      accounts = List.copyOf(accounts);
    }
  }

  /**
   * Somebody turns out to be who was invited by an address: the invitation and what it brings, such
   * as a manager, are theirs. Without effect if nobody is awaited by it any more.
   */
  record Redeemed(PersonId invited, PersonId person, Instant at) implements OfLink {
    Person on(Person before) {
      return before.enrolment() == Enrolment.NONE ? before.enrolled(Enrolment.ACTIVE, at) : before;
    }
  }

  /** All of one organization come to another; refused if the code was used, or one takes part. */
  record OrganizationsLinked(String code, OrganizationId from, OrganizationId to)
      implements OfLink {}

  /** Somebody becomes an admin; or no longer is one, refused if there is no other. */
  record MadeAdmin(PersonId person, boolean admin) implements OfPerson {
    @Override
    public Person on(Person before) {
      return before.administering(admin);
    }
  }

  /** Somebody becomes the first admin by the code, which is good once. */
  record Claimed(PersonId person, OrganizationId organization, String code) implements Change {
    Organization on(Organization before) {
      if (!before.claim().equals(Optional.of(code))) {
        throw new Refusal("claim-gone");
      }
      return before.claimable(Optional.empty());
    }
  }

  /** What an admin changed is noted, so that it can be taken back and looked up. */
  record Noted(AdminChange change) implements Change {}

  /** What an admin changed is taken back; refused if somebody took it back before. */
  record TakenBack(String change, PersonId by) implements Decisive {
    AdminChange on(AdminChange before) {
      if (before.undoneBy().isPresent()) {
        throw new Refusal("undo-gone");
      }
      return before.undone(by);
    }
  }

  /** A setting is again what it was; refused if it isn't any more what it came to. */
  record SettingRestored(
      CadenceSetting setting, String after, Optional<PersonId> team, Optional<PersonId> only)
      implements Change {
    CadenceSetting on(CadenceSetting before) {
      return unlessLate(before.rule().equals(after), setting);
    }
  }

  /**
   * Somebody takes part again, or doesn't; refused if that changed since.
   *
   * @param since when it came to what it is; empty if that isn't known, so that any time will do
   */
  record EnrolmentRestored(
      PersonId person, Enrolment before, Enrolment after, Instant at, Optional<Instant> since)
      implements OfPerson {
    @Override
    public Person on(Person now) {
      boolean same = since.map(now.since()::equals).orElse(true);
      return unlessLate(same && now.enrolment() == after, now).enrolled(before, at);
    }
  }

  /** Somebody's time off is again what it was; refused if it isn't any more what it came to. */
  record LeaveRestored(AdminChange.Part.OfLeave leave) implements OfPerson {
    @Override
    public PersonId person() {
      return leave.person();
    }

    /** What the person noted beside it stays theirs. */
    @Override
    public Person on(Person now) {
      Optional<String> note = now.pause().flatMap(Pause::reason);
      return unlessLate(leave.holds(now.pause()), now)
          .off(leave.before().map(pause -> pause.because(note)));
    }
  }

  /** Somebody's manager is again who it was; refused if it is a third by now. */
  record LineRestored(
      PersonId employee,
      OrganizationId organization,
      Optional<PersonId> before,
      Optional<PersonId> after,
      Instant at)
      implements OfReporting {
    @Override
    public Reporting on(Reporting now) {
      Reporting held = unlessLate(now.manager().equals(after), now);
      return before
          .map(manager -> held.under(manager, ReportingLine.SetBy.ADMIN, at))
          .orElseGet(() -> held.ended(at));
    }
  }

  private static <T> T unlessLate(boolean holds, T value) {
    if (!holds) {
      throw new Refusal("undo-late");
    }
    return value;
  }

  /** A change of an employee's reporting lines. */
  sealed interface OfReporting extends Change {
    PersonId employee();

    OrganizationId organization();

    Reporting on(Reporting before);
  }

  record ManagerSet(
      PersonId employee,
      OrganizationId organization,
      PersonId manager,
      ReportingLine.SetBy by,
      Instant at)
      implements OfReporting {
    @Override
    public Reporting on(Reporting before) {
      return before.under(manager, by, at);
    }
  }

  record ManagerProposed(
      PersonId employee, OrganizationId organization, PersonId manager, Instant at)
      implements OfReporting {
    @Override
    public Reporting on(Reporting before) {
      return before.proposing(manager, at);
    }
  }

  /** The manager takes an employee's proposal; refused if it was withdrawn or replaced. */
  record ProposalAccepted(
      PersonId employee, OrganizationId organization, PersonId manager, Instant at)
      implements OfReporting {
    @Override
    public Reporting on(Reporting before) {
      if (before.proposed().filter(line -> line.manager().equals(manager)).isEmpty()) {
        throw new Refusal("proposal-gone");
      }
      return before.under(manager, ReportingLine.SetBy.EMPLOYEE, at);
    }
  }

  /** The manager declines an employee's proposal; refused if it was withdrawn or replaced. */
  record ProposalDeclined(PersonId employee, OrganizationId organization, PersonId manager)
      implements OfReporting {
    @Override
    public Reporting on(Reporting before) {
      if (before.proposed().filter(line -> line.manager().equals(manager)).isEmpty()) {
        throw new Refusal("proposal-gone");
      }
      return before.withoutProposal();
    }
  }

  /** A line that is taken back, if it still is as it was left; the one before holds again. */
  record LineTakenBack(
      PersonId employee,
      OrganizationId organization,
      PersonId manager,
      Optional<PersonId> before,
      Instant at)
      implements OfReporting {
    @Override
    public Reporting on(Reporting current) {
      if (!current.manager().equals(Optional.of(manager))) {
        return current;
      }
      return before
          .map(former -> current.under(former, ReportingLine.SetBy.ADMIN, at))
          .orElseGet(() -> current.ended(at));
    }
  }

  /** What has to do with people who are brought in from a table. */
  sealed interface OfIntake extends Change {
    String intake();
  }

  /**
   * A table was sent; it is looked at and kept.
   *
   * @param turn in which it was sent
   */
  record TableBrought(
      String intake, OrganizationId organization, PersonId by, String turn, Instant at)
      implements OfIntake {}

  /** The table is to be applied; refused if it is forgotten. */
  record IntakeStarted(String intake, OrganizationId organization, PersonId by, Instant at)
      implements OfIntake {}

  /**
   * A page of the table is applied.
   *
   * @param traces what each of its rows changed
   * @param left how many rows were left out
   */
  record PageApplied(String intake, int page, List<Trace> traces, int left, Instant at)
      implements OfIntake {
    public PageApplied {
      traces = List.copyOf(traces);
    }
  }

  /** The table is to be taken back; without effect unless it is applied. */
  record IntakeUndone(String intake, OrganizationId organization, PersonId by, Instant at)
      implements OfIntake {}

  /**
   * A page of the table is taken back.
   *
   * @param left how many rows are no longer as the table left them, and stay so
   */
  record PageUndone(String intake, int page, int left, Instant at) implements OfIntake {}

  record GoalStated(CareerGoal goal) implements Change {}

  /** A change of a career goal. */
  sealed interface OfGoal extends Change {
    GoalId goal();

    CareerGoal on(CareerGoal before);
  }

  record BehaviourAdded(GoalId goal, Behaviour behaviour) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      boolean full = before.active().size() >= CareerGoal.MOST_ACTIVE;
      if (full && before.behaviour(behaviour.id()).isEmpty()) {
        throw new Refusal("behaviours-full");
      }
      return before.with(behaviour);
    }
  }

  record Replanned(GoalId goal, BehaviourId behaviour, Plan plan, LocalDate day) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.changing(behaviour, b -> b.planned(plan, day));
    }
  }

  record BehaviourMoved(GoalId goal, BehaviourId behaviour, Behaviour.State state, LocalDate day)
      implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.changing(behaviour, b -> b.in(state, day));
    }
  }

  record GoalReworded(GoalId goal, String wish) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.wishing(wish);
    }
  }

  record GoalMoved(GoalId goal, Goal.State state, LocalDate day) implements OfGoal {
    @Override
    public CareerGoal on(CareerGoal before) {
      return before.to(state, day, Optional.empty()).orElseThrow(() -> new Refusal("goal-move"));
    }
  }

  record CheckInOpened(CheckIn checkIn) implements Change {}

  /** A change of a check-in; refused once the next one has opened. */
  sealed interface OfCheckIn extends Change {
    CheckInId checkIn();

    CheckIn edit(CheckIn before);

    /** Applies the change, unless the check-in is closed. */
    default CheckIn on(CheckIn before) {
      if (before.closed()) {
        throw new Refusal("check-in-closed");
      }
      return edit(before);
    }
  }

  record Answered(CheckInId checkIn, BehaviourId behaviour, Outcome outcome, Instant at)
      implements OfCheckIn {
    @Override
    public CheckIn edit(CheckIn before) {
      return before.recording(behaviour, outcome, at);
    }
  }

  record Told(CheckInId checkIn, BehaviourId behaviour, String words, Instant at)
      implements OfCheckIn {
    @Override
    public CheckIn edit(CheckIn before) {
      return before.telling(behaviour, words, at);
    }
  }

  record Learned(CheckInId checkIn, Optional<Learning> learning, boolean share, Instant at)
      implements OfCheckIn {
    @Override
    public CheckIn edit(CheckIn before) {
      return before.learning(learning, share, at);
    }
  }

  record HelpWanted(CheckInId checkIn, Help help) implements OfCheckIn {
    @Override
    public CheckIn edit(CheckIn before) {
      return before.wanting(help);
    }
  }

  record Closed(CheckInId checkIn, Instant at) implements OfCheckIn {
    @Override
    public CheckIn edit(CheckIn before) {
      return before.closedAt(at);
    }

    @Override
    public CheckIn on(CheckIn before) {
      return edit(before);
    }
  }

  record DigestMade(Digest digest) implements Change {}

  /** The manager turns to another opening for a gap; refused on somebody else's digest. */
  record OtherWords(DigestId digest, PersonId manager, String gap, int opening) implements Change {
    Digest on(Digest before) {
      if (!before.manager().equals(manager)) {
        throw new Refusal("gone");
      }
      return before.saying(gap, opening);
    }
  }

  record FollowedUp(FollowUp followUp) implements Change {}

  record FollowUpUndone(FollowUpId followUp, Instant at) implements Change {}

  /**
   * A cadence is set on a layer; refused if another rule is set there than was seen.
   *
   * @param team the manager whose team it is for; empty for everybody or for one person
   * @param only the one person it is for; empty for more
   * @param seen the rule that was set there when it was decided; an empty text for nothing, and
   *     nothing at all if it replaces whatever there is
   */
  record CadenceSet(
      CadenceSetting setting,
      Optional<PersonId> team,
      Optional<PersonId> only,
      Optional<String> seen)
      implements Decisive {
    CadenceSetting on(CadenceSetting now) {
      if (seen.filter(rule -> !rule.equals(now.rule())).isPresent()) {
        throw new Refusal("setting-late");
      }
      return setting;
    }
  }

  /**
   * Something planned has happened, or was let pass; what follows is planned.
   *
   * @param asked whether the person was asked, so that a reminder may follow
   * @param passage what became of it, for {@code why}; empty if it isn't worth telling
   */
  record Passed(
      PersonId person, OccurrenceKind kind, Period period, boolean asked, Optional<Passage> passage)
      implements Change {}

  /** What is next for this person is planned anew, from their facts as they then are. */
  record PlannedAnew(PersonId person) implements Change {}
}
