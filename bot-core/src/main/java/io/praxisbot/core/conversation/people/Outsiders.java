package io.praxisbot.core.conversation.people;

import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.people.Enrolment;
import java.util.Optional;

/**
 * Which commands mean nothing from somebody who doesn't take part. Whoever leads a team or is an
 * admin need not take part to do that.
 */
public final class Outsiders {

  private Outsiders() {}

  /** Whether the answer is what Praxis is, and how to start. */
  public static boolean shut(Command command, Moment moment) {
    if (moment.me().enrolment() == Enrolment.ACTIVE) {
      return false;
    }
    boolean admin = moment.me().admin();
    boolean leads = moment.self().standing().leads();
    return (isOwn(command) && !(admin && names(command)))
        || (command instanceof Command.Agenda && !leads)
        || (isOfTime(command) && !admin && !leads)
        || (isOfTeam(command) && !leads && !(admin && command instanceof Command.ShowDigest))
        || (isOfLeave(command) && !leads && !admin)
        || (isOfAdmins(command) && !admin);
  }

  /** What is true of the command before anything else; empty if it is for those who take part. */
  public static Optional<String> first(Command command, Moment moment) {
    if (isOfAdmins(command)) {
      return Optional.of(AppointFlow.refusal(command, moment));
    }
    if (isOfTeam(command) || isOfLeave(command)) {
      return Optional.of("team.none");
    }
    return command instanceof Command.AskToManage ask && ask.manager().isEmpty()
        ? Optional.of("manager.now")
        : Optional.empty();
  }

  private static boolean isOwn(Command command) {
    return command instanceof Command.Leave
        || command instanceof Command.CheckInNow
        || command instanceof Command.SetGoal
        || command instanceof Command.Goals
        || command instanceof Command.OfStage
        || command instanceof Command.Try
        || command instanceof Command.Progress
        || command instanceof Command.Suggestions
        || command instanceof Command.OwnMeasure
        || command instanceof Command.Learned
        || command instanceof Command.PauseUntil
        || command instanceof Command.Resume
        || command instanceof Command.When
        || command instanceof Command.WhenUsual
        || command instanceof Command.AskToManage;
  }

  /** An admin may have named two: whose manager, and who it becomes. */
  private static boolean names(Command command) {
    return command instanceof Command.AskToManage ask
        && ask.manager().filter(ref -> ref.label().indexOf(' ') > 0).isPresent();
  }

  /** A manager's digest and what an admin is shown come at their own time, too. */
  private static boolean isOfTime(Command command) {
    return command instanceof Command.TimeZone;
  }

  private static boolean isOfTeam(Command command) {
    return command instanceof Command.Team
        || command instanceof Command.ShowDigest
        || command instanceof Command.FollowUpOn
        || command instanceof Command.ActOn;
  }

  /** Managers and admins give it. */
  private static boolean isOfLeave(Command command) {
    return command instanceof Command.GiveLeave
        || command instanceof Command.Suggest
        || command instanceof Command.EndLeave;
  }

  private static boolean isOfAdmins(Command command) {
    return command instanceof Command.Enrol
        || command instanceof Command.Unenrol
        || command instanceof Command.ManagerOf
        || command instanceof Command.SetCadence
        || command instanceof Command.SetDigest
        || command instanceof Command.EndLine
        || command instanceof Command.SetRule
        || command instanceof Command.ChangeClosing
        || command instanceof Command.Undo
        || command instanceof Command.Import
        || command instanceof Command.Status
        || command instanceof Command.LinkOrganization
        || command instanceof Command.Import
        || command instanceof Command.AddAdmin
        || command instanceof Command.RemoveAdmin;
  }
}
