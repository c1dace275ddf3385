package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class SignatureTest {

  private static final long NOW = 1_531_420_618;
  private static final String STAMP = String.valueOf(NOW);

  private final Signature signature =
      new Signature("8f742231b10e8888abcd99yyyzzz85a5", () -> Instant.ofEpochSecond(NOW));

  @Test
  void isTheOneOfSlacksOwnExample() {
    String body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com"
            + "%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
            + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    assertThat(
            signature.fits(
                STAMP,
                body.getBytes(StandardCharsets.UTF_8),
                "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"))
        .isTrue();
  }

  @Property
  void fitsWhatWasSignedWhateverTheBytes(@ForAll byte[] body) {
    assertThat(signature.fits(STAMP, body, signature.of(STAMP, body))).isTrue();
  }

  @Property
  void refusesABodyWithAnyByteFlipped(
      @ForAll @NotEmpty byte[] body, @ForAll int place, @ForAll @IntRange(min = 0, max = 7) int b) {
    String given = signature.of(STAMP, body);
    body[Math.floorMod(place, body.length)] ^= (byte) (1 << b);
    assertThat(signature.fits(STAMP, body, given)).isFalse();
  }

  @Property
  void refusesASignatureWithAnyCharacterChanged(
      @ForAll byte[] body, @ForAll @IntRange(min = 0, max = 66) int place) {
    StringBuilder given = new StringBuilder(signature.of(STAMP, body));
    given.setCharAt(place, given.charAt(place) == '0' ? '1' : '0');
    assertThat(signature.fits(STAMP, body, given.toString())).isFalse();
  }

  @Property
  void refusesAnotherTimeThanTheSignedOne(
      @ForAll byte[] body, @ForAll @IntRange(min = 1, max = 300) int seconds) {
    String given = signature.of(STAMP, body);
    assertThat(signature.fits(String.valueOf(NOW + seconds), body, given)).isFalse();
    assertThat(signature.fits(String.valueOf(NOW - seconds), body, given)).isFalse();
  }

  @Property
  void takesFiveMinutesAndNoMoreEitherWay(@ForAll @IntRange(min = -900, max = 900) int seconds) {
    String stamp = String.valueOf(NOW + seconds);
    assertThat(signature.fits(stamp, new byte[0], signature.of(stamp, new byte[0])))
        .isEqualTo(Math.abs(seconds) <= 300);
  }

  @Property
  void refusesATimeThatIsNoNumber(@ForAll String stamp) {
    assertThat(signature.fits("+" + stamp, new byte[0], signature.of("+" + stamp, new byte[0])))
        .isFalse();
  }

  @Test
  void refusesWhatIsMissing() {
    assertThat(signature.fits("", new byte[0], "")).isFalse();
    assertThat(signature.fits(STAMP, new byte[0], "")).isFalse();
  }
}
