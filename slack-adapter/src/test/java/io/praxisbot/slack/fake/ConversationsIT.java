package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationsIT {

  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");
  private final FakeMember ana = acme.member("U1", "Ana Lima", "Europe/Lisbon");
  private final Caller bot = Caller.of(acme);

  @BeforeEach
  void sayThreeThings() {
    List.of("one", "two", "three")
        .forEach(text -> acme.channels().says(ana, ana.directMessage(), text));
  }

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void aDirectMessageIsOpened() throws Exception {
    Caller.Got got = bot.calls("conversations.open", Map.of("users", "U1"));
    assertThat(got.json().getAsJsonObject("channel").get("id").getAsString())
        .isEqualTo(ana.directMessage());
  }

  @Test
  void notWithJustAnybody() throws Exception {
    acme.member("U2", "Robot", "UTC").bot();
    acme.member("U3", "Gone", "UTC").deactivated();
    assertThat(open("U2").outcome()).isEqualTo("cannot_dm_bot");
    assertThat(open("U3").outcome()).isEqualTo("user_disabled");
    assertThat(open("U9").outcome()).isEqualTo("user_not_found");
    assertThat(open("U1,U3").outcome()).isEqualTo("missing_scope");
  }

  @Test
  void historyGoesBackPageByPage() throws Exception {
    Caller.Got first = history(Map.of("limit", "2"));
    assertThat(texts(first)).containsExactly("three", "two");
    assertThat(first.json().get("has_more").getAsBoolean()).isTrue();
    Caller.Got second = history(Map.of("limit", "2", "cursor", first.cursor()));
    assertThat(texts(second)).containsExactly("one");
    assertThat(second.cursor()).isEmpty();
  }

  @Test
  void historyHoldsWhatWasSaidBetween() throws Exception {
    List<FakeMessage> said = ana.messages();
    Map<String, String> since = Map.of("oldest", said.get(1).ts());
    assertThat(texts(history(since))).containsExactly("three");
    assertThat(texts(history(Map.of("oldest", said.get(1).ts(), "inclusive", "true"))))
        .containsExactly("three", "two");
    assertThat(texts(history(Map.of("latest", said.get(1).ts())))).containsExactly("one");
  }

  @Test
  void metadataComesOnlyWhenAskedFor() throws Exception {
    bot.calls(
        "chat.postMessage",
        Map.of(
            "channel", "U1",
            "text", "Hi",
            "metadata", "{\"event_type\":\"delivery\",\"event_payload\":{\"key\":\"k1\"}}"));
    assertThat(newest(history(Map.of())).getAsJsonObject().has("metadata")).isFalse();
    assertThat(newest(history(Map.of("include_all_metadata", "true"))).getAsJsonObject().toString())
        .contains("\"key\":\"k1\"");
  }

  @Test
  void wrongQuestionsAreRefused() throws Exception {
    assertThat(history(Map.of("cursor", "made up")).outcome()).isEqualTo("invalid_cursor");
    assertThat(history(Map.of("limit", "1000")).outcome()).isEqualTo("invalid_limit");
    assertThat(history(Map.of("limit", "many")).outcome()).isEqualTo("invalid_limit");
    assertThat(history(Map.of("oldest", "monday")).outcome()).isEqualTo("invalid_ts_oldest");
    assertThat(bot.calls("conversations.history", Map.of("channel", "U1")).outcome())
        .isEqualTo("channel_not_found");
  }

  @Test
  void publicChannelsNeedAnotherScope() throws Exception {
    acme.channels().open("C1", "general", true);
    assertThat(bot.calls("conversations.history", Map.of("channel", "C1")).outcome())
        .isEqualTo("missing_scope");
  }

  private Caller.Got open(String users) throws Exception {
    return bot.calls("conversations.open", Map.of("users", users));
  }

  private Caller.Got history(Map<String, String> more) throws Exception {
    Map<String, String> args = new HashMap<>(more);
    args.put("channel", ana.directMessage());
    return bot.calls("conversations.history", args);
  }

  private static JsonElement newest(Caller.Got got) {
    return got.list("messages").get(0);
  }

  private static List<String> texts(Caller.Got got) {
    return got.list("messages").asList().stream()
        .map(message -> message.getAsJsonObject().get("text").getAsString())
        .toList();
  }
}
