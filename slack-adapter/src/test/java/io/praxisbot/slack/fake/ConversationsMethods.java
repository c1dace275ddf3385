package io.praxisbot.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code conversations.*}. */
final class ConversationsMethods {

  private static final int HISTORY = 100;
  private static final int HISTORY_MOST = 999;

  private ConversationsMethods() {}

  static List<ApiMethod> all() {
    return List.of(
        ApiMethod.of("conversations.open", ConversationsMethods::open)
            .takes("users", "channel", "return_im", "prevent_creation")
            .scoped("im:write")
            .at(Pace.TIER_3),
        ApiMethod.of("conversations.history", ConversationsMethods::history)
            .needs("channel")
            .takes("cursor", "include_all_metadata", "inclusive", "latest", "limit", "oldest")
            .scoped("im:history", "channels:history")
            .at(Pace.TIER_3));
  }

  private static JsonObject open(ApiCall call) {
    String users =
        call.args().text("users").orElseThrow(() -> new Refusal("users_list_not_supplied"));
    if (users.contains(",")) {
      throw Refusal.missingScope(List.of("mpim:write"), call.workspace().scopes());
    }
    FakeMember member =
        call.workspace().member(users).orElseThrow(() -> new Refusal("user_not_found"));
    demandReachable(member);
    JsonObject channel = new JsonObject();
    channel.addProperty("id", call.workspace().channels().directMessage(member));
    JsonObject answer = new JsonObject();
    answer.add("channel", channel);
    return answer;
  }

  private static void demandReachable(FakeMember member) {
    if (member.isNobody()) {
      throw new Refusal("cannot_dm_bot");
    }
    if (member.isDeactivated()) {
      throw new Refusal("user_disabled");
    }
  }

  private static JsonObject history(ApiCall call) {
    FakeWorkspace workspace = call.workspace();
    String channel = call.args().need("channel");
    if (!workspace.channels().exists(channel)) {
      throw new Refusal("channel_not_found");
    }
    if (!workspace.channels().hasBot(channel)) {
      throw new Refusal("not_in_channel");
    }
    demandScope(workspace, channel);
    Paged<FakeMessage> page =
        Paged.of(call.args(), HISTORY, HISTORY_MOST, newestFirst(call, channel));
    boolean metadata = call.args().flag("include_all_metadata");
    JsonArray messages = new JsonArray();
    page.items().forEach(message -> messages.add(Json.message(workspace, message, metadata)));
    JsonObject answer = new JsonObject();
    answer.add("messages", messages);
    answer.addProperty("has_more", !page.next().isEmpty());
    page.into(answer);
    return answer;
  }

  /** Each kind of channel has a scope of its own. */
  private static void demandScope(FakeWorkspace workspace, String channel) {
    String needed = Channels.isDirect(channel) ? "im:history" : "channels:history";
    if (!workspace.scopes().contains(needed)) {
      throw Refusal.missingScope(List.of(needed), workspace.scopes());
    }
  }

  private static List<FakeMessage> newestFirst(ApiCall call, String channel) {
    Span span = Span.of(call.args());
    List<FakeMessage> all =
        new ArrayList<>(
            call.workspace().channels().messages(channel).stream()
                .filter(message -> span.holds(message.ts()))
                .toList());
    Collections.reverse(all);
    return all;
  }
}
