package io.praxisbot.slack.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
  private static final String OLD = Keys.of(1);
  private static final String NEW = Keys.of(2);
  private static final Seal SEAL = Seal.of(OLD);

  @Property
  void whatIsSealedForAPlaceOpensThereAsItWas(@ForAll String text, @ForAll String place) {
    String wellFormed = Keys.wellFormed(text);

    assertThat(SEAL.open(SEAL.seal(wellFormed, place), place))
        .isEqualTo(new Seal.Plain(wellFormed));
  }

  @Property(tries = 200)
  void whatWasChangedAnywhereDoesNotOpen(
      @ForAll String text, @ForAll @IntRange(max = 1000) int at) {
    byte[] sealed = Base64.getUrlDecoder().decode(SEAL.seal(text, "T1"));
    sealed[at % sealed.length] ^= 1;
    String changed = Base64.getUrlEncoder().encodeToString(sealed);

    assertThat(SEAL.open(changed, "T1")).isEqualTo(new Seal.Broken());
  }

  @Property(tries = 200)
  void whatNobodySealedDoesNotOpen(@ForAll String text) {
    assertThat(SEAL.open(text, "T1")).isEqualTo(new Seal.Broken());
  }

  @Test
  void whatIsSealedForOneWorkspaceDoesNotOpenInAnother() {
    assertThat(SEAL.open(SEAL.seal("xoxb-1", "T1"), "T2")).isEqualTo(new Seal.Broken());
  }

  @Test
  void theSameIsNeverSealedTheSameTwice() {
    assertThat(SEAL.seal("xoxb-1", "T1")).isNotEqualTo(SEAL.seal("xoxb-1", "T1"));
  }

  @Test
  void aSealShowsNothingOfWhatIsInIt() {
    assertThat(SEAL.seal("xoxb-1", "T1")).doesNotContain("xoxb");
    assertThat(SEAL.open(SEAL.seal("xoxb-1", "T1"), "T1").toString()).doesNotContain("xoxb");
  }

  @Test
  void aNewKeyOpensWhatTheOldOneSealedAsLongAsThatIsThere() {
    String sealed = SEAL.seal("xoxb-1", "T1");

    assertThat(Seal.of(NEW + ", " + OLD).open(sealed, "T1")).isEqualTo(new Seal.Plain("xoxb-1"));
    assertThat(Seal.of(NEW).open(sealed, "T1")).isEqualTo(new Seal.Broken());
  }

  @Test
  void theFirstKeySeals() {
    String sealed = Seal.of(NEW + "," + OLD).seal("xoxb-1", "T1");

    assertThat(Seal.of(NEW).open(sealed, "T1")).isEqualTo(new Seal.Plain("xoxb-1"));
    assertThat(SEAL.open(sealed, "T1")).isEqualTo(new Seal.Broken());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "secret", "c2VjcmV0", "geheim!geheim!", ",", "c2VjcmV0,c2VjcmV0"})
  void aKeyThatIsNoneIsRefusedWithOneLineThatSaysWhatToWrite(String setting) {
    assertThatThrownBy(() -> Seal.of(setting))
        .isInstanceOf(BadSecretKeyException.class)
        .hasMessageContaining("PRAXIS_SECRET_KEY")
        .hasMessageContaining("openssl rand -base64 32")
        .hasMessageNotContaining("geheim")
        .hasNoCause();
  }

  @Test
  void oneBadKeyAmongGoodOnesIsRefused() {
    assertThatThrownBy(() -> Seal.of(OLD + ",oops")).isInstanceOf(BadSecretKeyException.class);
    assertThatThrownBy(() -> Seal.of(OLD + ",")).isInstanceOf(BadSecretKeyException.class);
  }
}
