package io.praxisbot.slack.fake;

import java.util.Optional;

/** Writes into the log that a message was taken, and notes whom it pings. */
final class Accepting {

  private Accepting() {}

  static void log(FakeWorkspace workspace, Entry.Kind kind, FakeMessage message) {
    Optional<FakeMember> owner = workspace.channels().owner(message.channel());
    String user = owner.map(FakeMember::id).orElse(message.channel());
    boolean unread = owner.filter(FakeMember::isDeactivated).isPresent();
    log(workspace, kind, message, user, unread ? "to a deactivated user" : "");
  }

  static void logEphemeral(FakeMember member, FakeMessage message) {
    log(member.workspace(), Entry.Kind.EPHEMERAL, message, member.id(), "");
  }

  private static void log(
      FakeWorkspace workspace, Entry.Kind kind, FakeMessage message, String user, String note) {
    FakeSlack slack = workspace.slack();
    if (kind != Entry.Kind.DELETION) {
      slack.pings().read(message);
    }
    slack
        .log()
        .add(
            new Entry.Accepted(
                slack.clock().wall(),
                workspace.id(),
                kind,
                message.channel(),
                user,
                message.ts(),
                message.metadata(),
                note));
  }
}
