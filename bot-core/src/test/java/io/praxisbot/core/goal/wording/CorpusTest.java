package io.praxisbot.core.goal.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goals, actions and measures as people type them, and what is to be said about each. */
class CorpusTest {

  /** One line of a corpus. */
  record Example(String label, String words) {}

  static List<Example> actions() {
    return corpus("actions");
  }

  static List<Example> wishes() {
    return corpus("wishes");
  }

  static List<Example> control() {
    return corpus("control");
  }

  static List<Example> others() {
    return corpus("others");
  }

  @ParameterizedTest
  @MethodSource("actions")
  void seesWhatIsVagueAboutAnAction(Example action) {
    assertThat(label(Vagueness.ofAction(action.words()), "CLEAR")).isEqualTo(action.label());
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void seesWhatIsVagueAboutAWish(Example wish) {
    assertThat(label(Vagueness.ofWish(wish.words()), "CLEAR")).isEqualTo(wish.label());
  }

  @ParameterizedTest
  @MethodSource("control")
  void seesWhatOthersDecide(Example measure) {
    assertThat(label(Control.beyond(measure.words()), "OWN")).isEqualTo(measure.label());
  }

  @ParameterizedTest
  @MethodSource("others")
  void seesAWishAboutSomebodyElse(Example wish) {
    assertThat(AboutOthers.wishes(wish.words()) ? "OTHERS" : "OWN").isEqualTo(wish.label());
  }

  @Test
  void isLargeEnoughToMeanSomething() {
    assertThat(actions()).hasSizeGreaterThan(80);
    assertThat(control()).hasSizeGreaterThan(50);
  }

  /** What somebody could do is nothing that somebody else should do, and can be done by them. */
  @ParameterizedTest
  @MethodSource("actions")
  void nothingClearIsCalledBeyondControlOrSomebodyElses(Example action) {
    assertThat(Control.beyond(action.words())).isEmpty();
    assertThat(AboutOthers.wishes(action.words())).isFalse();
  }

  /** Whatever is typed is judged, and the spaces around it say nothing. */
  @Property
  void judgesWhateverIsTypedByItsWords(@ForAll String words) {
    String spaced = "  " + words + " ";
    assertThat(Vagueness.ofAction(spaced)).isEqualTo(Vagueness.ofAction(words));
    assertThat(Vagueness.ofWish(spaced)).isEqualTo(Vagueness.ofWish(words));
    assertThat(Control.beyond(spaced)).isEqualTo(Control.beyond(words));
    assertThat(AboutOthers.wishes(spaced)).isEqualTo(AboutOthers.wishes(words));
  }

  /** Case, marks and spaces say nothing. */
  @ParameterizedTest
  @MethodSource("actions")
  void judgesShoutedWordsAsSpokenOnes(Example action) {
    String shouted = "  " + action.words().toUpperCase(Locale.ROOT) + " ! ";
    assertThat(label(Vagueness.ofAction(shouted), "CLEAR")).isEqualTo(action.label());
  }

  private static String label(Optional<? extends Enum<?>> found, String none) {
    return found.map(Enum::name).orElse(none);
  }

  private static List<Example> corpus(String name) {
    try (var file = CorpusTest.class.getResourceAsStream("/wording/" + name + ".txt")) {
      String text = new String(requireNonNull(file).readAllBytes(), UTF_8);
      return Stream.of(text.split("\n"))
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", 2))
          .map(parts -> new Example(parts[0], parts[1]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
