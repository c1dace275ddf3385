package io.praxisbot.core.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.wording.AboutOthers;
import io.praxisbot.core.goal.wording.Control;
import io.praxisbot.core.goal.wording.Vagueness;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {
  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("io.praxisbot.core.messages", Locale.ROOT);

  /** What fits on a button everywhere. */
  private static final int BUTTON = 75;

  static List<Template> all() {
    return Templates.all();
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void everySituationHasThreeAndAName(Situation situation) {
    assertThat(Templates.in(situation)).hasSizeGreaterThanOrEqualTo(3);
    assertThat(WORDS.containsKey("template.situation." + situation.name().toLowerCase(Locale.ROOT)))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(Focus.class)
  void everyFocusHasThree(Focus focus) {
    assertThat(Templates.of(focus)).hasSizeGreaterThanOrEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("all")
  void oneIsFoundByItsKey(Template template) {
    assertThat(Templates.find(template.key())).contains(template);
    assertThat(Templates.find(template.key() + "x")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void oneSaysSomethingThatCanBeSeenAndLiesInOnesOwnHands(Template template) {
    assertThat(Vagueness.ofWish(words(template.wish()))).isEmpty();
    assertThat(words(template.wish())).hasSizeLessThanOrEqualTo(BUTTON);
    IntStream.rangeClosed(1, Template.BEHAVIOURS)
        .forEach(
            n -> {
              String action = words(template.action(n));
              assertThat(Vagueness.ofAction(action)).as(action).isEmpty();
              assertThat(action).hasSizeLessThanOrEqualTo(BUTTON);
              assertThat(new Plan(words(template.cue(n)), action).cue())
                  .doesNotStartWithIgnoringCase("when");
            });
    template.texts().forEach(TemplatesTest::isOnesOwn);
  }

  @Test
  void noWordsAreSaidTwice() {
    List<String> all =
        Templates.all().stream()
            .flatMap(t -> Stream.of(t.wish(), t.action(1), t.action(2), t.action(3), t.measure(1)))
            .map(TemplatesTest::words)
            .toList();
    assertThat(all).doesNotHaveDuplicates();
  }

  @Test
  void theBundleHoldsNoWordsOfTemplatesThatThereArent() {
    Set<String> held = new HashSet<>(WORDS.keySet());
    held.removeIf(key -> !key.startsWith("template.") || key.startsWith("template.situation."));
    Set<String> known = new HashSet<>();
    Templates.all().forEach(template -> known.addAll(template.texts()));
    assertThat(held).isEqualTo(known);
  }

  private static void isOnesOwn(String key) {
    String words = words(key);
    assertThat(words).as(key).isNotBlank().doesNotContain("{").doesNotContain("*");
    assertThat(Control.beyond(words)).as(words).isEmpty();
    assertThat(AboutOthers.wishes(words)).as(words).isFalse();
  }

  private static String words(String key) {
    return WORDS.getString(key);
  }
}
