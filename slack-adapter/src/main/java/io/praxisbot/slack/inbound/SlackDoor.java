package io.praxisbot.slack.inbound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Slack's requests come in over HTTP. Stands in front of Bolt: whatever is too large,
 * unsigned or malformed ends here, before anything reads it, and leaves nothing behind.
 */
public final class SlackDoor {

  /** Where Slack's requests go. */
  public static final String PATH = "/slack/events";

  private static final Logger log = LoggerFactory.getLogger(SlackDoor.class);
  private static final int LARGEST = 1024 * 1024;

  private final Signature signature;
  private final Reception reception;

  /**
   * @param signingSecret the app's own, as Slack shows it
   * @param wall what the time of a request is checked against
   */
  public SlackDoor(String signingSecret, InstantSource wall, Reception reception) {
    this.signature = new Signature(signingSecret, wall);
    this.reception = reception;
  }

  /** Answers a request; never throws for what somebody sent. */
  public Answered answer(Asked asked) {
    if (!asked.path().equals(PATH)) {
      return Answered.status(404);
    }
    if (!asked.method().equals("POST")) {
      return Answered.status(405);
    }
    try {
      return read(asked).map(body -> answer(asked, body)).orElseGet(() -> Answered.status(413));
    } catch (IOException brokenOff) {
      log.info("A request broke off: {}", brokenOff.getClass().getName());
      return Answered.status(400);
    }
  }

  /** The body; empty if it is too large, and then at most a byte too much of it was read. */
  private static Optional<byte[]> read(Asked asked) throws IOException {
    if (declared(asked.header("content-length")) > LARGEST) {
      return Optional.empty();
    }
    byte[] body = asked.body().readNBytes(LARGEST + 1);
    return body.length > LARGEST ? Optional.empty() : Optional.of(body);
  }

  /** What isn't a number is left to the counting of what really comes. */
  private static long declared(String length) {
    return length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
  }

  private Answered answer(Asked asked, byte[] body) {
    if (!signature.fits(
        asked.header("x-slack-request-timestamp"), body, asked.header("x-slack-signature"))) {
      return Answered.status(401);
    }
    return text(body).map(reception::receive).orElseGet(() -> Answered.status(400));
  }

  private static Optional<String> text(byte[] body) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }
}
