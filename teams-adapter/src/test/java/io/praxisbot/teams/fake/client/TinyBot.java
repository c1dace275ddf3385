package io.praxisbot.teams.fake.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.teams.fake.FakeConversation;
import io.praxisbot.teams.fake.FakeMember;
import io.praxisbot.teams.fake.FakeTeams;
import io.praxisbot.teams.fake.Json;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** A bot that remembers what it is told, and answers what a test wants. */
final class TinyBot implements Sender {

  /** What it was told. */
  record Told(Optional<String> authorization, JsonNode activity) {}

  private final FakeTeams teams;
  private final List<Told> told = new CopyOnWriteArrayList<>();
  private final AtomicReference<Answer> answer = new AtomicReference<>(new Answer(202, "", ""));

  TinyBot(FakeTeams teams) {
    this.teams = teams;
  }

  @Override
  public Answer send(Optional<String> authorization, String body) {
    told.add(new Told(authorization, Json.read(body)));
    return answer.get();
  }

  /** From now on it answers so. */
  void answers(int status, JsonNode body) {
    answer.set(new Answer(status, "application/json", body.toString()));
  }

  /** Puts a card into somebody's chat. */
  String shows(FakeMember member, JsonNode card) {
    FakeConversation chat = member.personalChat();
    return chat.write(teams.registration().botId(), carrying(card)).id();
  }

  void updates(FakeMember member, String id, JsonNode card) {
    FakeConversation chat = member.personalChat();
    chat.change(chat.message(id).orElseThrow(), carrying(card));
  }

  List<Told> told() {
    return told;
  }

  JsonNode last() {
    return told.get(told.size() - 1).activity();
  }

  private static ObjectNode carrying(JsonNode card) {
    return Json.object("type", "message", "attachments", List.of(attachment(card)));
  }

  static ObjectNode attachment(JsonNode card) {
    return Json.object("contentType", "application/vnd.microsoft.card.adaptive", "content", card);
  }
}
