package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PingsTest {

  private final Pings pings = new Pings();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!channel>",
        "<!here>",
        "<!everyone>",
        "<@U1>",
        "<@U1|ana>",
        "<!subteam^S1|@sales>"
      })
  void whoIsMeantIsPinged(String whom) {
    pings.read(blocks("mrkdwn", "Hi " + whom + "!"));
    assertThat(pings.pinged()).containsExactly(whom);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&lt;!channel&gt;", "@channel", "@everyone", "a < b > c"})
  void whatIsOnlyWrittenPingsNobody(String text) {
    pings.read(blocks("mrkdwn", text));
    assertThat(pings.pinged()).isEmpty();
  }

  @Test
  void plainTextPingsAndLinksNothing() {
    pings.read(blocks("plain_text", "<!channel> https://example.com"));
    assertThat(pings.pinged()).isEmpty();
    assertThat(pings.linked()).isEmpty();
  }

  @Test
  void theFallbackPingsToo() {
    pings.read(message("<!channel>", new JsonArray()));
    assertThat(pings.pinged()).containsExactly("<!channel>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://example.com|here>",
        "<mailto:a@example.com>",
        "https://example.com/a",
        "www.example.com"
      })
  void addressesBecomeLinks(String address) {
    pings.read(blocks("mrkdwn", "See " + address + " now"));
    assertThat(pings.linked()).containsExactly(address);
  }

  @Test
  void verbatimTextKeepsBareAddressesAsTheyAre() {
    JsonArray blocks = blocks("mrkdwn", "https://example.com").blocks();
    blocks.get(0).getAsJsonObject().getAsJsonObject("text").addProperty("verbatim", true);
    pings.read(message("", blocks));
    assertThat(pings.linked()).isEmpty();
  }

  @Test
  void richTextSaysWhatItMeans() {
    pings.read(
        message(
            "",
            json(
                "[{'type':'rich_text','elements':[{'type':'rich_text_section','elements':["
                    + "{'type':'user','user_id':'U1'},{'type':'broadcast','range':'here'},"
                    + "{'type':'link','url':'https://example.com'},"
                    + "{'type':'text','text':'<!channel> https://example.org'}]}]}]")));
    assertThat(pings.pinged()).containsExactly("<@U1>", "<!here>");
    assertThat(pings.linked()).containsExactly("https://example.com");
  }

  private static FakeMessage blocks(String kind, String text) {
    JsonArray blocks = json("[{'type':'section','text':{'type':'" + kind + "'}}]");
    blocks.get(0).getAsJsonObject().getAsJsonObject("text").addProperty("text", text);
    return message("", blocks);
  }

  private static FakeMessage message(String text, JsonArray blocks) {
    return new FakeMessage("D1", "1.0", "UBOT", text, blocks, Optional.empty(), Optional.empty());
  }

  private static JsonArray json(String json) {
    return JsonParser.parseString(json.replace('\'', '"')).getAsJsonArray();
  }
}
