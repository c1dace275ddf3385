package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.people.PersonId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which facts a turn needs beyond those about the person themselves. */
final class Needs {

  /** A group of facts. */
  enum Need {
    /** Who reports to the person, and how they are doing. */
    TEAM,
    /** Everybody in the organization. */
    DIRECTORY,
    /** Everybody, and what is planned for them. */
    PLANS
  }

  /** A press of these flows names a person. */
  private static final Set<FlowName> ABOUT_PEOPLE = EnumSet.of(FlowName.MANAGER, FlowName.DIGEST);

  private Needs() {}

  /** What a command needs. */
  static Set<Need> of(Command command) {
    if (command instanceof Command.SetCadence || command instanceof Command.SetDigest) {
      return EnumSet.of(Need.PLANS);
    }
    if (command instanceof Command.Enrol
        || command instanceof Command.Unenrol
        || command instanceof Command.ManagerOf
        || command instanceof Command.AskToManage) {
      return EnumSet.of(Need.DIRECTORY);
    }
    if (command instanceof Command.Team
        || command instanceof Command.ShowDigest
        || command instanceof Command.FollowUpOn) {
      return EnumSet.of(Need.TEAM);
    }
    return EnumSet.noneOf(Need.class);
  }

  /** What an input that is no command needs. */
  static Set<Need> of(Input input) {
    boolean digest = input instanceof Input.Due due && due.kind() == OccurrenceKind.DIGEST;
    FlowName flow = press(input).map(Press::flow).orElse(FlowName.HELP);
    if (digest || flow == FlowName.DIGEST) {
      return EnumSet.of(Need.TEAM);
    }
    if (flow == FlowName.MANAGER) {
      return EnumSet.of(Need.DIRECTORY);
    }
    return flow == FlowName.ADMIN ? EnumSet.of(Need.PLANS) : EnumSet.noneOf(Need.class);
  }

  /** Which other person a press is about. */
  static Optional<PersonId> named(Input input) {
    return press(input)
        .filter(p -> ABOUT_PEOPLE.contains(p.flow()) && !p.subject().isEmpty())
        .map(p -> new PersonId(p.subject().split(":", 2)[0]));
  }

  private static Optional<Press> press(Input input) {
    if (input instanceof Input.Pressed pressed) {
      return Optional.of(pressed.press());
    }
    return input instanceof Input.Submitted sent ? Optional.of(sent.press()) : Optional.empty();
  }
}
