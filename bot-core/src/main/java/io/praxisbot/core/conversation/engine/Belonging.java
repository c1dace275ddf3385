package io.praxisbot.core.conversation.engine;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.command.Command;

/** To which flow each command belongs. */
final class Belonging {

  private Belonging() {}

  static FlowName of(Command command) {
    if (command instanceof Command.Start) {
      return FlowName.WELCOME;
    } else if (command instanceof Command.Leave) {
      return FlowName.LEAVE;
    } else if (command instanceof Command.TimeZone
        || command instanceof Command.When
        || command instanceof Command.WhenUsual) {
      return FlowName.TIME;
    } else if (command instanceof Command.CheckInNow) {
      return FlowName.CHECK_IN;
    } else if (command instanceof Command.OfStage) {
      return FlowName.STAGE;
    } else if (command instanceof Command.SetGoal) {
      return FlowName.GOAL;
    } else if (command instanceof Command.Try) {
      return FlowName.PLAN;
    } else if (command instanceof Command.OwnMeasure) {
      return FlowName.MEASURE;
    } else if (command instanceof Command.Learned) {
      return FlowName.LEARNED;
    } else if (command instanceof Command.Goals
        || command instanceof Command.Progress
        || command instanceof Command.Privacy) {
      return FlowName.LOOK;
    } else if (command instanceof Command.Counts) {
      return FlowName.COUNTS;
    } else if (command instanceof Command.Sight) {
      return FlowName.SIGHT;
    } else if (command instanceof Command.PauseUntil
        || command instanceof Command.Resume
        || command instanceof Command.GiveLeave
        || command instanceof Command.EndLeave) {
      return FlowName.PAUSE;
    } else if (command instanceof Command.AskToManage) {
      return FlowName.MANAGER;
    } else if (command instanceof Command.NameDeputy
        || command instanceof Command.EndDeputy
        || command instanceof Command.ShowDeputy) {
      return FlowName.DEPUTY;
    } else if (command instanceof Command.Suggest) {
      return FlowName.SUGGEST;
    } else if (command instanceof Command.Suggestions) {
      return FlowName.PROPOSAL;
    } else if (command instanceof Command.Team || command instanceof Command.ShowDigest) {
      return FlowName.DIGEST;
    } else if (command instanceof Command.FollowUpOn || command instanceof Command.ActOn) {
      return FlowName.FOLLOW_UP;
    } else if (command instanceof Command.Agenda) {
      return FlowName.ONE_ON_ONE;
    } else if (command instanceof Command.Help || command instanceof Command.Cancel) {
      return FlowName.HELP;
    } else if (command instanceof Command.Import) {
      return FlowName.IMPORT;
    } else if (command instanceof Command.Where) {
      return FlowName.WHERE;
    } else if (command instanceof Command.Link
        || command instanceof Command.LinkBy
        || command instanceof Command.LinkOrganization) {
      return FlowName.LINK;
    } else if (command instanceof Command.Why) {
      return FlowName.WHY;
    } else if (command instanceof Command.Undo) {
      return FlowName.UNDO;
    } else if (command instanceof Command.Preview) {
      return FlowName.PREVIEW;
    } else if (command instanceof Command.ListAdmins
        || command instanceof Command.AddAdmin
        || command instanceof Command.RemoveAdmin
        || command instanceof Command.ClaimAdmin) {
      return FlowName.APPOINT;
    }
    return FlowName.ADMIN;
  }
}
