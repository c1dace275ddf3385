package io.praxisbot.slack.fake;

import com.google.gson.JsonObject;
import io.praxisbot.slack.fake.ResponseUrls.Aside;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers given through a response URL. */
final class Asides {

  private static final Set<String> KNOWN =
      Set.of("text", "blocks", "response_type", "replace_original", "delete_original");

  private Asides() {}

  static Reply answer(Aside aside, Asked asked) {
    try {
      take(aside, checked(asked));
      return new Reply(200, Map.of("Content-Type", "text/plain"), "ok");
    } catch (Refusal refusal) {
      return Reply.refused(refusal, 400);
    }
  }

  /** What an app says in its answer to a command is shown as what it says later. */
  static void direct(FakeMember member, String channel, JsonObject answer) {
    var once = new AtomicInteger(1);
    take(
        new Aside(member, channel, Optional.empty(), Instant.MAX, once),
        known(new Args(answer.asMap())));
  }

  private static Args checked(Asked asked) {
    if (!asked.isJson()) {
      throw new Refusal("invalid_payload");
    }
    return known(asked.args());
  }

  private static Args known(Args args) {
    if (!KNOWN.containsAll(args.names())) {
      throw new Refusal("invalid_payload");
    }
    return args;
  }

  private static void take(Aside aside, Args args) {
    if (args.flag("delete_original")) {
      delete(aside);
      return;
    }
    Content content = Content.of(args);
    if (content.isEmpty()) {
      throw new Refusal("no_text");
    }
    if (args.flag("replace_original") && aside.original().isPresent()) {
      replace(aside, content);
    } else {
      add(aside, content, args.text("response_type").orElse("ephemeral"));
    }
  }

  private static void add(Aside aside, Content content, String type) {
    FakeWorkspace workspace = aside.member().workspace();
    FakeMessage said =
        content.at(aside.channel(), workspace.slack().timestamp(), workspace.botUserId());
    switch (type) {
      case "ephemeral" -> {
        workspace.channels().show(aside.member(), said);
        Accepting.logEphemeral(aside.member(), said);
      }
      case "in_channel" -> {
        workspace.channels().put(said);
        Accepting.log(workspace, Entry.Kind.NEW, said);
      }
      default -> throw new Refusal("invalid_payload");
    }
  }

  private static void replace(Aside aside, Content content) {
    FakeWorkspace workspace = aside.member().workspace();
    Optional<FakeMessage> standing = standing(aside);
    if (standing.isPresent()) {
      FakeMessage after = content.over(standing.get(), workspace.slack().timestamp());
      workspace.channels().put(after);
      Accepting.log(workspace, Entry.Kind.UPDATE, after);
      return;
    }
    FakeMessage shown =
        content.at(aside.channel(), aside.original().orElseThrow(), workspace.botUserId());
    workspace.channels().show(aside.member(), shown);
    Accepting.logEphemeral(aside.member(), shown);
  }

  private static void delete(Aside aside) {
    FakeWorkspace workspace = aside.member().workspace();
    standing(aside)
        .ifPresent(
            message -> {
              workspace.channels().delete(message.channel(), message.ts());
              Accepting.log(workspace, Entry.Kind.DELETION, message);
            });
    aside.original().ifPresent(ts -> workspace.channels().hide(aside.member(), ts));
  }

  /** The message that everybody in the channel sees; empty if the original was ephemeral. */
  private static Optional<FakeMessage> standing(Aside aside) {
    return aside
        .original()
        .flatMap(ts -> aside.member().workspace().channels().message(aside.channel(), ts));
  }
}
