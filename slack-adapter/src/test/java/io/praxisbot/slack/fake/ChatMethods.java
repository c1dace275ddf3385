package io.praxisbot.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** {@code chat.*}. */
final class ChatMethods {

  private ChatMethods() {}

  static List<ApiMethod> all() {
    return List.of(
        ApiMethod.of("chat.postMessage", ChatMethods::post)
            .needs("channel")
            .takes(
                "text",
                "blocks",
                "attachments",
                "metadata",
                "thread_ts",
                "reply_broadcast",
                "unfurl_links",
                "unfurl_media",
                "mrkdwn",
                "parse",
                "link_names",
                "markdown_text",
                "as_user",
                "icon_emoji",
                "icon_url",
                "username")
            .scoped("chat:write")
            .at(Pace.MESSAGES),
        ApiMethod.of("chat.update", ChatMethods::update)
            .needs("channel", "ts")
            .takes(
                "text",
                "blocks",
                "attachments",
                "metadata",
                "parse",
                "link_names",
                "markdown_text",
                "as_user",
                "reply_broadcast",
                "file_ids")
            .scoped("chat:write")
            .at(Pace.TIER_3),
        ApiMethod.of("chat.delete", ChatMethods::delete)
            .needs("channel", "ts")
            .takes("as_user")
            .scoped("chat:write")
            .at(Pace.TIER_3));
  }

  private static JsonObject post(ApiCall call) {
    FakeWorkspace workspace = call.workspace();
    Content content = content(call);
    if (content.isEmpty()) {
      throw new Refusal("no_text");
    }
    String channel = Whereabouts.of(workspace, call.args().need("channel"));
    FakeMessage posted = content.at(channel, call.slack().timestamp(), workspace.botUserId());
    workspace.channels().put(posted);
    Accepting.log(workspace, Entry.Kind.NEW, posted);
    return Json.posted(workspace, posted);
  }

  private static JsonObject update(ApiCall call) {
    FakeWorkspace workspace = call.workspace();
    Content content = content(call);
    if (content.text().isEmpty() && content.blocks().isEmpty()) {
      throw new Refusal("no_text");
    }
    FakeMessage before = own(call, "cant_update_message");
    FakeMessage after = content.over(before, call.slack().timestamp());
    workspace.channels().put(after);
    Accepting.log(workspace, Entry.Kind.UPDATE, after);
    JsonObject answer = Json.posted(workspace, after);
    answer.addProperty("text", after.text());
    return answer;
  }

  private static JsonObject delete(ApiCall call) {
    FakeMessage before = own(call, "cant_delete_message");
    call.workspace().channels().delete(before.channel(), before.ts());
    Accepting.log(call.workspace(), Entry.Kind.DELETION, before);
    JsonObject answer = new JsonObject();
    answer.addProperty("channel", before.channel());
    answer.addProperty("ts", before.ts());
    return answer;
  }

  /** The bot's own message; a user id doesn't stand for a channel here. */
  private static FakeMessage own(ApiCall call, String otherwise) {
    FakeWorkspace workspace = call.workspace();
    String channel = call.args().need("channel");
    if (!workspace.channels().exists(channel)) {
      throw new Refusal("channel_not_found");
    }
    FakeMessage message =
        workspace
            .channels()
            .message(channel, call.args().need("ts"))
            .orElseThrow(() -> new Refusal("message_not_found"));
    if (!message.author().equals(workspace.botUserId())) {
      throw new Refusal(otherwise);
    }
    return message;
  }

  private static Content content(ApiCall call) {
    demandSupported(call.args());
    return Content.of(call.args());
  }

  /** What Praxis has no use for is refused loudly rather than taken and forgotten. */
  private static void demandSupported(Args args) {
    Optional<String> unsupported =
        List.of("attachments", "markdown_text", "thread_ts", "username", "icon_url", "icon_emoji")
            .stream()
            .filter(name -> args.text(name).isPresent())
            .findFirst();
    if (unsupported.isPresent()) {
      throw new Refusal("invalid_arguments", List.of("the fake has no " + unsupported.get()));
    }
  }
}
