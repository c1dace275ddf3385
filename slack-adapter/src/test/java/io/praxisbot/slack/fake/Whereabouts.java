package io.praxisbot.slack.fake;

/** Which channel a caller means. */
final class Whereabouts {

  private Whereabouts() {}

  /** The channel, or the direct message that a user's id stands for; opened if it wasn't. */
  static String of(FakeWorkspace workspace, String channel) {
    if (channel.startsWith("U")) {
      return direct(workspace, channel);
    }
    if (!workspace.channels().exists(channel)) {
      throw new Refusal("channel_not_found");
    }
    if (!workspace.channels().hasBot(channel)) {
      throw new Refusal("not_in_channel");
    }
    workspace.channels().owner(channel).ifPresent(Whereabouts::demandMessages);
    return channel;
  }

  private static String direct(FakeWorkspace workspace, String user) {
    FakeMember member = workspace.member(user).orElseThrow(() -> new Refusal("channel_not_found"));
    if (member.isNobody()) {
      throw new Refusal("cannot_dm_bot");
    }
    demandMessages(member);
    return workspace.channels().directMessage(member);
  }

  /** Without the messages tab nobody could read it. */
  private static void demandMessages(FakeMember member) {
    if (!member.workspace().slack().manifest().surfaces().messagesTab()) {
      throw new Refusal("messages_tab_disabled");
    }
  }
}
