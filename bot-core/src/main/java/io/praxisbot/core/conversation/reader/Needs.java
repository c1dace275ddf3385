package io.praxisbot.core.conversation.reader;

import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Self;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.people.PersonId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which facts a turn needs beyond those about the person themselves.
 *
 * @param asked whom the person names as their own manager, if they do
 * @param code the name of the code by which something is to be linked, if it is
 */
public record Needs(Set<Need> groups, Optional<PersonRef> asked, Optional<String> code) {

  /** A group of facts. */
  enum Need {
    /** What the person has beside career goals. */
    GROWING,
    /** What is suggested to the person and their people. */
    PROPOSALS,
    /** Everybody an admin may suggest something to, and when; nobody for others. */
    PROGRAMME,
    /** Who reports to the person, and how they are doing. */
    TEAM,
    /** Whom a request to be somebody's manager is about, and who is above the manager. */
    REQUEST,
    /** What the person and others want to talk about, and what managers did about the person. */
    TALKS,
    /** Everybody in the organization. */
    DIRECTORY,
    /** Everybody, and what is planned for them. */
    PLANS,
    /** What admins changed lately, and everybody and every setting it may be about. */
    CHANGES,
    /** Everybody, and who stands in for whom. */
    DEPUTIES,
    /** Who the admins are. */
    ADMINS,
    /** What is to be linked, and by which code. */
    LINK,
    /** Some lines of a table, and whom they are about. */
    ROWS
  }

  /** A press of these flows names a person. */
  private static final Set<FlowName> ABOUT_PEOPLE = EnumSet.of(FlowName.MANAGER, FlowName.DIGEST);

  /** What somebody is told in a morning. */
  private static final Set<OccurrenceKind> MORNINGS =
      EnumSet.of(OccurrenceKind.ONE_ON_ONE, OccurrenceKind.PROMISE);

  /** What gives way to that. */
  private static final Set<OccurrenceKind> LIGHTER =
      EnumSet.of(OccurrenceKind.REMINDER, OccurrenceKind.RETURN, OccurrenceKind.PLAN);

  public Needs {
    groups = Set.copyOf(groups);
  }

  private static Needs of(Need... groups) {
    return new Needs(Set.of(groups), Optional.empty(), Optional.empty());
  }

  private static Needs linking(Optional<String> code) {
    return new Needs(Set.of(Need.LINK), Optional.empty(), code);
  }

  /** Both. */
  public Needs and(Needs more) {
    Set<Need> all = EnumSet.noneOf(Need.class);
    all.addAll(groups);
    all.addAll(more.groups);
    return new Needs(all, asked.or(more::asked), code.or(more::code));
  }

  boolean has(Need group) {
    return groups.contains(group);
  }

  /** What a command needs. */
  public static Needs of(Command command) {
    if (command instanceof Command.AskToManage ask && ask.manager().isPresent()) {
      return new Needs(Set.of(Need.REQUEST), ask.manager(), Optional.empty());
    }
    if (command instanceof Command.LinkBy by) {
      return linking(Optional.of(by.code().name()));
    }
    if (command instanceof Command.Link || command instanceof Command.LinkOrganization) {
      return linking(Optional.empty());
    }
    if (command instanceof Command.SetCadence
        || command instanceof Command.SetDigest
        || command instanceof Command.SetRule
        || command instanceof Command.ChangeClosing) {
      return of(Need.PLANS);
    }
    if (command instanceof Command.SetGoal
        || command instanceof Command.OfStage
        || command instanceof Command.Try
        || command instanceof Command.OwnMeasure
        || command instanceof Command.Cancel
        || command instanceof Command.Learned
        || command instanceof Command.Progress
        || command instanceof Command.CheckInNow) {
      return of(Need.GROWING);
    }
    if (command instanceof Command.Suggest) {
      return in(FlowName.SUGGEST);
    }
    if (command instanceof Command.Suggestions) {
      return in(FlowName.PROPOSAL);
    }
    if (command instanceof Command.Undo) {
      return in(FlowName.UNDO);
    }
    if (command instanceof Command.ListAdmins || command instanceof Command.ClaimAdmin) {
      return of(Need.ADMINS);
    }
    if (command instanceof Command.AddAdmin || command instanceof Command.RemoveAdmin) {
      return of(Need.ADMINS, Need.DIRECTORY);
    }
    if (command instanceof Command.Why why) {
      return why.person().isPresent() ? of(Need.DIRECTORY) : of();
    }
    if (command instanceof Command.Enrol
        || command instanceof Command.Unenrol
        || command instanceof Command.ManagerOf
        || command instanceof Command.EndLine
        || command instanceof Command.Import
        || command instanceof Command.GiveLeave
        || command instanceof Command.EndLeave
        || command instanceof Command.Preview) {
      return of(Need.DIRECTORY);
    }
    if (command instanceof Command.NameDeputy
        || command instanceof Command.EndDeputy
        || command instanceof Command.ShowDeputy) {
      return in(FlowName.DEPUTY);
    }
    if (command instanceof Command.Agenda) {
      return in(FlowName.ONE_ON_ONE);
    }
    if (command instanceof Command.Team
        || command instanceof Command.ShowDigest
        || command instanceof Command.FollowUpOn
        || command instanceof Command.ActOn) {
      return of(Need.TEAM);
    }
    return of();
  }

  /** What an input that is no command needs. */
  public static Needs of(Input input) {
    if (input instanceof Input.Rows) {
      return of(Need.ROWS);
    }
    boolean team = input instanceof Input.Due due && due.kind() == OccurrenceKind.DIGEST;
    FlowName flow = Press.in(input).map(Press::flow).orElse(FlowName.HELP);
    if (team) {
      return of(Need.TEAM);
    }
    if (input instanceof Input.Due due && MORNINGS.contains(due.kind())) {
      return in(FlowName.ONE_ON_ONE);
    }
    if (flow == FlowName.LINK) {
      return linking(Press.in(input).map(Press::subject));
    }
    if (flow == FlowName.MANAGER) {
      return of(Need.REQUEST);
    }
    return in(flow);
  }

  /**
   * The same, and what else has to be known of somebody of whom so much is: what weighs less gives
   * way to a morning only if it brings anything.
   */
  Needs beside(Input input, Self self) {
    boolean lighter = input instanceof Input.Due due && isLighter(due.kind(), self);
    return lighter && MORNINGS.stream().anyMatch(kind -> self.planned(kind).isPresent())
        ? in(FlowName.ONE_ON_ONE)
        : this;
  }

  /** A check-in is, where it asks about nothing new. */
  private static boolean isLighter(OccurrenceKind kind, Self self) {
    return LIGHTER.contains(kind) || (kind == OccurrenceKind.CHECK_IN && self.tried().isEmpty());
  }

  /** What an answer needs that somebody typed or pressed in that dialogue. */
  public static Needs in(FlowName flow) {
    return switch (flow) {
      case UNDO -> of(Need.CHANGES, Need.DEPUTIES);
      case DEPUTY -> of(Need.DEPUTIES, Need.DIRECTORY);
      case ADMIN -> of(Need.PLANS);
      case ONE_ON_ONE -> of(Need.TEAM, Need.TALKS);
      case SUGGEST -> of(Need.TEAM, Need.PROPOSALS, Need.PROGRAMME);
      case DIGEST, FOLLOW_UP -> of(Need.TEAM);
      case PROPOSAL, PLAN -> of(Need.GROWING, Need.PROPOSALS);
      case GOAL, STAGE, CHECK_IN, MEASURE, LEARNED, LOOK -> of(Need.GROWING);
      default -> of();
    };
  }

  /** Which other person a press is about. */
  static Optional<PersonId> named(Input input) {
    return Press.in(input)
        .filter(p -> ABOUT_PEOPLE.contains(p.flow()) && !p.subject().isEmpty())
        .map(p -> new PersonId(p.subject().split(":", 2)[0]));
  }
}
