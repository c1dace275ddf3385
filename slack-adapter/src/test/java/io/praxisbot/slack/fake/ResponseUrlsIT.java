package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResponseUrlsIT {

  private final FakeSlack slack = FakeSlack.start(Manifest.http());
  private final FakeWorkspace acme = slack.workspace("T1", "Acme");
  private final FakeMember ana = acme.member("U1", "Ana Lima", "Europe/Lisbon");

  @AfterEach
  void close() {
    slack.close();
  }

  @Test
  void anAnswerIsSeenByOneAlone() throws Exception {
    assertThat(Caller.posts(url(Optional.empty()), "{\"text\":\"Done\"}").status()).isEqualTo(200);
    assertThat(ana.ephemerals()).extracting(FakeMessage::text).containsExactly("Done");
    assertThat(ana.messages()).isEmpty();
  }

  @Test
  void anAnswerMayBeForAll() throws Exception {
    Caller.posts(url(Optional.empty()), "{\"text\":\"Done\",\"response_type\":\"in_channel\"}");
    assertThat(ana.messages()).extracting(FakeMessage::text).containsExactly("Done");
  }

  @Test
  void anEphemeralAnswerIsReplacedAndTakenAway() throws Exception {
    Caller.posts(url(Optional.empty()), "{\"text\":\"Sure?\"}");
    Optional<String> original = Optional.of(ana.ephemerals().get(0).ts());
    Caller.posts(url(original), "{\"text\":\"Done\",\"replace_original\":true}");
    assertThat(ana.ephemerals()).extracting(FakeMessage::text).containsExactly("Done");
    Caller.posts(url(original), "{\"delete_original\":true}");
    assertThat(ana.ephemerals()).isEmpty();
  }

  @Test
  void aPressedMessageIsReplaced() throws Exception {
    Caller.of(acme).calls("chat.postMessage", Map.of("channel", "U1", "text", "Did you try it?"));
    Optional<String> original = Optional.of(ana.messages().get(0).ts());
    Caller.posts(url(original), "{\"text\":\"Saved\",\"replace_original\":true}");
    assertThat(ana.messages()).extracting(FakeMessage::text).containsExactly("Saved");
    assertThat(ana.ephemerals()).isEmpty();
  }

  @Test
  void itIsGoodFiveTimes() throws Exception {
    URI url = url(Optional.empty());
    for (int i = 0; i < 5; i++) {
      assertThat(Caller.posts(url, "{\"text\":\"Hi\"}").status()).isEqualTo(200);
    }
    assertThat(Caller.posts(url, "{\"text\":\"Hi\"}"))
        .satisfies(got -> assertThat(got.status()).isEqualTo(404))
        .satisfies(got -> assertThat(got.outcome()).isEqualTo("used_url"));
  }

  @Test
  void itIsGoodForHalfAnHour() throws Exception {
    URI url = url(Optional.empty());
    slack.clock().advance(Duration.ofMinutes(31));
    assertThat(Caller.posts(url, "{\"text\":\"Hi\"}").outcome()).isEqualTo("expired_url");
  }

  @Test
  void wrongAnswersAreRefused() throws Exception {
    assertThat(
            Caller.posts(url(Optional.empty()), "{\"blocks\":[{\"type\":\"section\"}]}").outcome())
        .isEqualTo("invalid_blocks");
    assertThat(Caller.posts(url(Optional.empty()), "{\"text\":\"a\",\"metadata\":{}}").outcome())
        .isEqualTo("invalid_payload");
    assertThat(Caller.posts(url(Optional.empty()), "{}").outcome()).isEqualTo("no_text");
    assertThat(Caller.posts(URI.create(slack.url() + "/actions/T1/9"), "{}").status())
        .isEqualTo(404);
  }

  private URI url(Optional<String> original) {
    return slack.responseUrl(ana, ana.directMessage(), original);
  }
}
