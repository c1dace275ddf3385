package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChatIT {

  private static final String BLOCKS =
      "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"Did you try it?\"}}]";
  private static final String KEYED =
      "{\"event_type\":\"delivery\",\"event_payload\":{\"key\":\"k1\"}}";

  /** So fast that no rate stands in the way. */
  private final FakeSlack slack = FakeSlack.start(Manifest.http(), FakeClock.fast(1000));

  private final FakeWorkspace acme = slack.workspace("T1", "Acme");
  private final FakeMember ana = acme.member("U1", "Ana Lima", "Europe/Lisbon");
  private final Caller bot = Caller.of(acme);

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void aMessageToAUserStandsInTheirDirectMessage() throws Exception {
    Caller.Got got =
        bot.calls(
            "chat.postMessage",
            Map.of("channel", "U1", "text", "Hi", "blocks", BLOCKS, "metadata", KEYED));
    assertThat(got.json().get("channel").getAsString()).isEqualTo(ana.directMessage());
    assertThat(ana.messages())
        .singleElement()
        .satisfies(message -> assertThat(message.text()).isEqualTo("Hi"))
        .satisfies(message -> assertThat(message.blocks()).hasSize(1))
        .satisfies(message -> assertThat(message.author()).isEqualTo(acme.botUserId()));
    assertThat(slack.log().accepted(Entry.Kind.NEW))
        .singleElement()
        .satisfies(message -> assertThat(message.user()).isEqualTo("U1"))
        .satisfies(message -> assertThat(message.payload("key")).contains("k1"));
  }

  @Test
  void jsonSaysTheSameAsAForm() throws Exception {
    String body =
        "{\"channel\":\"U1\",\"text\":\"Hi\",\"blocks\":" + BLOCKS + ",\"metadata\":" + KEYED + "}";
    assertThat(bot.callsWithJson("chat.postMessage", body).outcome()).isEqualTo("ok");
    assertThat(ana.messages().get(0).metadata()).isPresent();
  }

  @Test
  void timestampsGrow() throws Exception {
    String first = post("U1").json().get("ts").getAsString();
    assertThat(post("U1").json().get("ts").getAsString()).isGreaterThan(first);
  }

  @Test
  void nobodyReachableIsAnError() throws Exception {
    acme.member("U2", "Robot", "UTC").bot();
    acme.channels().open("C1", "general", false);
    assertThat(post("U9").outcome()).isEqualTo("channel_not_found");
    assertThat(post("D9").outcome()).isEqualTo("channel_not_found");
    assertThat(post("U2").outcome()).isEqualTo("cannot_dm_bot");
    assertThat(post("USLACKBOT").outcome()).isEqualTo("cannot_dm_bot");
    assertThat(post("C1").outcome()).isEqualTo("not_in_channel");
  }

  @Test
  void aDeactivatedUserIsWrittenToInVain() throws Exception {
    ana.deactivated();
    assertThat(post("U1").outcome()).isEqualTo("ok");
    assertThat(slack.log().accepted(Entry.Kind.NEW).get(0).note())
        .isEqualTo("to a deactivated user");
  }

  @Test
  void emptyAndOverlongMessagesAreRefused() throws Exception {
    assertThat(bot.calls("chat.postMessage", Map.of("channel", "U1")).outcome())
        .isEqualTo("no_text");
    assertThat(say("x".repeat(40_001)).outcome()).isEqualTo("msg_too_long");
    assertThat(say("x".repeat(40_000)).outcome()).isEqualTo("ok");
  }

  @Test
  void wrongBlocksAndMetadataAreRefused() throws Exception {
    assertThat(with("blocks", "not json").outcome()).isEqualTo("invalid_blocks_format");
    assertThat(with("blocks", "{}").outcome()).isEqualTo("invalid_blocks_format");
    assertThat(with("blocks", "[{\"type\":\"section\"}]").reasons())
        .contains("json-pointer:/blocks/0");
    assertThat(with("metadata", "{\"event_type\":{}}").outcome())
        .isEqualTo("invalid_metadata_schema");
    assertThat(with("metadata", KEYED.replace("k1", "x".repeat(8000))).outcome())
        .isEqualTo("metadata_too_large");
    assertThat(ana.messages()).isEmpty();
  }

  @Test
  void anUpdateKeepsWhatItLeavesOut() throws Exception {
    with("metadata", KEYED);
    assertThat(update(ana.messages().get(0).ts(), BLOCKS).outcome()).isEqualTo("ok");
    assertThat(ana.messages())
        .singleElement()
        .satisfies(message -> assertThat(message.text()).isEqualTo("Hi"))
        .satisfies(message -> assertThat(message.blocks()).hasSize(1))
        .satisfies(message -> assertThat(message.metadata()).isPresent())
        .satisfies(message -> assertThat(message.edited()).isPresent());
    assertThat(slack.log().accepted(Entry.Kind.NEW)).hasSize(1);
  }

  @Test
  void onlyItsOwnStandingMessagesCanTheBotChange() throws Exception {
    FakeMessage said = acme.channels().says(ana, ana.directMessage(), "lead a team");
    assertThat(update(said.ts(), BLOCKS).outcome()).isEqualTo("cant_update_message");
    assertThat(update("1.000001", BLOCKS).outcome()).isEqualTo("message_not_found");
    assertThat(delete("U1", said.ts()).outcome()).isEqualTo("channel_not_found");
    assertThat(delete(ana.directMessage(), said.ts()).outcome()).isEqualTo("cant_delete_message");
  }

  @Test
  void aDeletedMessageIsGone() throws Exception {
    post("U1");
    String ts = ana.messages().get(0).ts();
    assertThat(delete(ana.directMessage(), ts).outcome()).isEqualTo("ok");
    assertThat(ana.messages()).isEmpty();
    assertThat(update(ts, BLOCKS).outcome()).isEqualTo("message_not_found");
  }

  private Caller.Got post(String channel) throws Exception {
    return bot.calls("chat.postMessage", Map.of("channel", channel, "text", "Hi"));
  }

  private Caller.Got say(String text) throws Exception {
    return bot.calls("chat.postMessage", Map.of("channel", "U1", "text", text));
  }

  private Caller.Got with(String field, String value) throws Exception {
    Map<String, String> args = new HashMap<>(Map.of("channel", "U1", "text", "Hi"));
    args.put(field, value);
    return bot.calls("chat.postMessage", args);
  }

  private Caller.Got update(String ts, String blocks) throws Exception {
    return bot.calls(
        "chat.update", Map.of("channel", ana.directMessage(), "ts", ts, "blocks", blocks));
  }

  private Caller.Got delete(String channel, String ts) throws Exception {
    return bot.calls("chat.delete", Map.of("channel", channel, "ts", ts));
  }
}
