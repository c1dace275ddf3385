package io.praxisbot.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.digest.Occasion;
import io.praxisbot.core.goal.Focus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

  private static final String NAME = "io.praxisbot.core.openings";
  private static final Phrases ENGLISH = new Phrases(Locale.ENGLISH);

  /** Said aloud in one breath. */
  private static final int BREATH = 170;

  static Stream<Locale> languages() {
    return Stream.of("en", "de", "fr", "es").map(Locale::forLanguageTag);
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        NAME,
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void areTheSameOnesInEachLanguage(Locale language) {
    ResourceBundle own = bundle(language);
    assertThat(own.getLocale().getLanguage()).isIn(language.getLanguage(), "");
    TreeSet<String> keys = new TreeSet<>(bundle(Locale.ROOT).keySet());
    if (!own.getLocale().equals(Locale.ROOT)) {
      Texts there = new Texts(NAME, language);
      Texts english = new Texts(NAME, Locale.ENGLISH);
      assertThat(keys).allMatch(key -> !there.plain(key).equals(english.plain(key)));
      assertThat(keys).allMatch(key -> there.arguments(key).equals(english.arguments(key)));
    }
    assertThat(new TreeSet<>(own.keySet())).isEqualTo(keys);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void areAllDifferentAndShortAndRunWithoutGaps(Locale language) {
    Texts texts = new Texts(NAME, language);
    List<String> keys = List.copyOf(bundle(Locale.ROOT).keySet());
    assertThat(keys.stream().map(texts::plain)).doesNotHaveDuplicates();
    assertThat(keys).allMatch(key -> texts.plain(key).length() <= BREATH);
    assertThat(keys).allMatch(PhrasesTest::isReached);
  }

  /** The number before it is there, too. */
  private static boolean isReached(String key) {
    int dot = key.lastIndexOf('.');
    int number = Integer.parseInt(key.substring(dot + 1));
    return number == 1 || ENGLISH.has(key.substring(0, dot) + "." + (number - 1));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void askRatherThanAdvise(Locale language) {
    Texts texts = new Texts(NAME, language);
    assertThat(bundle(Locale.ROOT).keySet().stream().filter(key -> !key.startsWith("cheer")))
        .allMatch(key -> texts.plain(key).contains("?"));
  }

  @ParameterizedTest
  @EnumSource(
      value = GapKind.class,
      mode = Mode.EXCLUDE,
      names = {"UNDELIVERED", "NO_MANAGER", "NO_TIME_ZONE"})
  void areThreeForEachGapThatAManagerSees(GapKind kind) {
    assertThat(ENGLISH.in(List.of(kind.name().toLowerCase(Locale.ROOT)))).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {Occasion.PRAISE, Occasion.CLASH, "cheer"})
  void areThreeForWhatIsNoGap(String occasion) {
    assertThat(ENGLISH.in(List.of(occasion))).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(Focus.class)
  void beginWithTheFocusOfTheGoalWhereOneMatters(Focus focus) {
    String name = focus.name().toLowerCase(Locale.ROOT);
    for (String occasion :
        List.of("not_tried", "plan_not_renewed", "stalled", "goal_overdue", "no_behaviour")) {
      assertThat(ENGLISH.in(new Occasion(occasion, Optional.of(focus)).groups()))
          .hasSize(5)
          .startsWith(occasion + "." + name + ".1", occasion + "." + name + ".2")
          .endsWith(occasion + ".3");
    }
  }

  @Test
  void areEnglishWhereThereIsNoneInTheLanguage() {
    assertThat(new Phrases(Locale.JAPANESE).said("cheer.1").text()).startsWith("Nice that");
    assertThat(new Phrases(Locale.forLanguageTag("de-AT")).said("cheer.1").text())
        .startsWith("Schön, dass");
  }
}
