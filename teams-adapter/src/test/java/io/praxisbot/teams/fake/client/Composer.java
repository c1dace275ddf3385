package io.praxisbot.teams.fake.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.teams.fake.FakeConversation;
import io.praxisbot.teams.fake.FakeMember;
import io.praxisbot.teams.fake.Json;
import io.praxisbot.teams.fake.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Teams makes of typed text: {@code @Bob Stone} mentions a member of that name who is in the
 * conversation, and {@code @Praxis} the bot.
 *
 * @param text with the mentions in angle brackets
 * @param mentions the entities that go with them
 */
record Composer(String text, List<ObjectNode> mentions) {

  static Composer compose(FakeConversation there, Registration bot, String typed) {
    List<ObjectNode> mentions = new ArrayList<>();
    String text = typed;
    for (ObjectNode account : accounts(there, bot)) {
      String name = account.path("name").asText();
      if (text.contains("@" + name)) {
        String tag = "<at>" + name + "</at>";
        text = text.replace("@" + name, tag);
        mentions.add(Json.object("type", "mention", "mentioned", account, "text", tag));
      }
    }
    return new Composer(text, mentions);
  }

  /** Whether the bot hears of it: in a team or group chat only when it is mentioned. */
  boolean reaches(FakeConversation there, Registration bot) {
    return there.type() == FakeConversation.Type.PERSONAL
        || mentions.stream()
            .anyMatch(one -> one.path("mentioned").path("id").asText().equals(bot.botId()));
  }

  /** In a personal chat there is nobody to be mentioned but the bot. */
  private static List<ObjectNode> accounts(FakeConversation there, Registration bot) {
    Stream<FakeMember> members =
        there.type() == FakeConversation.Type.PERSONAL ? Stream.of() : there.members().stream();
    return Stream.concat(
            Stream.of(Json.object("id", bot.botId(), "name", bot.name())),
            members.map(one -> Json.object("id", one.id(), "name", one.name())))
        .toList();
  }
}
