package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Profile;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is turned away, and that nothing is kept of it. */
class SlackDoorIT {

  private static final int MEBIBYTE = 1024 * 1024;

  private final Desk desk = new Desk();
  private final String hello =
      Payloads.event(Payloads.TEAM, Payloads.message("U1", "1.1", "start"));

  @BeforeEach
  void begin() {
    desk.somebody("U1", Profile.Kind.MEMBER);
  }

  @AfterEach
  void end() {
    desk.close();
  }

  /** Counts how much of it was read. */
  private static final class Counted extends FilterInputStream {
    final AtomicLong read = new AtomicLong();

    Counted(int bytes) {
      super(new ByteArrayInputStream(new byte[bytes]));
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int got = super.read(into, from, length);
      read.addAndGet(got);
      return got;
    }
  }

  private void nothingIsKept() {
    assertThat(desk.textsAfterAll()).isEmpty();
    assertThat(desk.stores.inbox().open(new PersonId("p-U1"))).isEmpty();
  }

  @Test
  void readsNothingOfWhatSaysItIsTooLarge() {
    Counted body = new Counted(10 * MEBIBYTE);
    Asked asked =
        new Asked(
            "POST",
            SlackDoor.PATH,
            "",
            Map.of("content-length", String.valueOf(10 * MEBIBYTE)),
            body);
    assertThat(desk.sends(asked).status()).isEqualTo(413);
    assertThat(body.read).hasValue(0);
  }

  @Test
  void stopsReadingWhatIsTooLargeAndDoesNotSaySo() {
    Counted body = new Counted(10 * MEBIBYTE);
    assertThat(desk.sends(new Asked("POST", SlackDoor.PATH, "", Map.of(), body)).status())
        .isEqualTo(413);
    assertThat(body.read.get()).isBetween((long) MEBIBYTE, 2L * MEBIBYTE);
  }

  @Test
  void refusesAWrongSignatureWithoutAHint() {
    Answered answered =
        desk.sends(
            Desk.asked(
                hello.getBytes(StandardCharsets.UTF_8),
                Map.of(
                    "x-slack-request-timestamp",
                    String.valueOf(Desk.NOW.getEpochSecond()),
                    "x-slack-signature",
                    "v0=" + "0".repeat(64))));
    assertThat(answered).isEqualTo(Answered.status(401));
    nothingIsKept();
  }

  @Test
  void refusesWhatIsNotSigned() {
    assertThat(desk.sends(Desk.asked(hello.getBytes(StandardCharsets.UTF_8), Map.of())).status())
        .isEqualTo(401);
    nothingIsKept();
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301, 86_400})
  void refusesAnOldOrFutureTime(long seconds) {
    String stamp = String.valueOf(Desk.NOW.getEpochSecond() + seconds);
    assertThat(desk.sends(desk.signed(hello.getBytes(StandardCharsets.UTF_8), stamp)).status())
        .isEqualTo(401);
    nothingIsKept();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "payload=notjson",
        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":\"x\"}",
        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"message\","
            + "\"channel_type\":\"im\",\"user\":\"U1\",\"text\":\"x\"}}",
        "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"message\","
            + "\"channel_type\":\"im\",\"user\":{\"a\":1},\"text\":\"x\"}}",
        "payload={\"type\":\"block_actions\",\"team\":{\"id\":\"T1\"}}",
        "payload={\"type\":\"block_actions\",\"team\":{\"id\":\"T1\"},\"actions\":\"x\"}",
        "payload={\"type\":\"view_submission\",\"team\":{\"id\":\"T1\"},"
            + "\"view\":{\"callback_id\":\"praxis\"}}",
        "command=%2Fpraxis&team_id=T1",
        "nonsense",
        "",
      })
  void callsMalformedWhatSlackNeverSends(String body) {
    assertThat(desk.sends(body).status()).isEqualTo(400);
    nothingIsKept();
  }

  @Test
  void callsMalformedWhatIsNoText() {
    assertThat(desk.sends(new byte[] {'{', (byte) 0xff, '}'}).status()).isEqualTo(400);
  }

  @Test
  void isForPostsToItsPathOnly() {
    assertThat(
            desk.sends(
                    new Asked("GET", SlackDoor.PATH, "", Map.of(), InputStream.nullInputStream()))
                .status())
        .isEqualTo(405);
    assertThat(
            desk.sends(new Asked("POST", "/slack", "", Map.of(), InputStream.nullInputStream()))
                .status())
        .isEqualTo(404);
  }

  @Test
  void answersSlacksOwnChecks() {
    Answered challenged =
        desk.sends("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1aBm\"}");
    assertThat(challenged.status()).isEqualTo(200);
    assertThat(challenged.body()).isEqualTo("3eZbrw1aBm");
    assertThat(desk.sends("ssl_check=1&token=x").status()).isEqualTo(200);
  }

  @Test
  void saysHowToGoOnWhereItIsNotInstalled() {
    Answered answered = desk.sends(Payloads.command("T9", "U1", "help", "1.t"));
    assertThat(answered.status()).isEqualTo(200);
    assertThat(Desk.said(answered)).contains("isn't set up in this workspace");
    assertThat(desk.sends(Payloads.event("T9", Payloads.message("U1", "1.1", "start"))).status())
        .isEqualTo(200);
    nothingIsKept();
  }

  @Test
  void takesWhatNobodyListensForWithoutEffect() {
    assertThat(desk.tells(Payloads.object("type", "reaction_added", "user", "U1")).status())
        .isEqualTo(200);
    assertThat(desk.sends(Payloads.interaction(Payloads.object("type", "message_action"))).status())
        .isEqualTo(200);
    assertThat(
            desk.sends(Payloads.interaction(Payloads.pressed("U1", "value", "chosen", "1.t")))
                .status())
        .isEqualTo(200);
    nothingIsKept();
  }

  @Test
  void hasSlackSendAgainWhatCouldNotBeStored() {
    desk.losesItsDatabase();
    assertThat(desk.sends(hello).status()).isEqualTo(500);
  }
}
