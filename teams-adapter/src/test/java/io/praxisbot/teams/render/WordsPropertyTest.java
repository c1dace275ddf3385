package io.praxisbot.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.fit.Wild;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody writes is shown, never obeyed. */
class WordsPropertyTest {

  private final AdaptiveCards cards = new AdaptiveCards();

  @Provide
  Arbitrary<Rich> wild() {
    return Wild.rich(40);
  }

  @Provide
  Arbitrary<Rich> brief() {
    return Wild.rich(2);
  }

  @Property(tries = 500)
  void aParagraphShowsExactlyItsWords(@ForAll("wild") Rich rich) {
    showsExactly(rich, Block.Paragraph::new);
  }

  @Property(tries = 1000)
  void aHeadingShowsExactlyItsWords(@ForAll("brief") Rich rich) {
    showsExactly(rich, Block.Heading::new);
  }

  @Property(tries = 500)
  void aQuoteShowsExactlyItsWords(@ForAll("wild") Rich rich) {
    showsExactly(rich, Block.Quote::new);
  }

  @Property(tries = 500)
  void smallPrintShowsExactlyItsWords(@ForAll("wild") Rich rich) {
    showsExactly(rich, Block.Small::new);
  }

  @Property(tries = 500)
  void anItemShowsExactlyItsWords(@ForAll("wild") Rich rich) {
    showsExactly(rich, words -> new Block.Bullets(List.of(words)));
  }

  @Property(tries = 500)
  void theFallbackSaysTheSameWithEverySignDisarmed(@ForAll("wild") Rich rich) {
    Message message = new Message(List.of(new Block.Paragraph(rich)));
    String text = cards.message(message).get(0).content().get("fallbackText").asText();
    String armed = text.replaceAll("\\\\[\\p{Punct}]", "x");
    assertThat(armed)
        .doesNotContain("*", "_", "`", "[", "]", "<", ">", "&", "~", "|", "\\", "://", "{{");
    assertThat(armed.lines()).noneMatch(line -> line.matches("\\s.*|\\d{1,9}[.)].*|[-+#=].*"));
    String words = Wild.sendable(rich.text());
    if (words.length() <= 1_000 && !words.isBlank()) {
      assertThat(flush(text.replaceAll("\\\\([\\p{Punct}])", "$1").replace("\u2060", "")))
          .isEqualTo(flush(words.replace("\u2060", "")));
    }
  }

  /** Some of it for the renderer that Teams' own is made from, see {@code bin/check-cards}. */
  @Example
  void someAreKeptToBeCheckedInABrowser() {
    Map<String, AdaptiveCards.Card> byWords = new LinkedHashMap<>();
    for (Rich rich : Wild.rich(20).list().ofSize(400).sample()) {
      String words = Wild.sendable(rich.text());
      if (!words.isBlank()) {
        Message message = new Message(List.of(new Block.Heading(rich)));
        byWords.put(words, cards.message(message).get(0));
      }
    }
    Scenes.toCheck(byWords);
    assertThat(byWords).hasSizeGreaterThan(100);
  }

  private static String flush(String text) {
    return text.replaceAll("(?m)^[ \\t]+", "");
  }

  private void showsExactly(Rich rich, Function<Rich, Block> kind) {
    String words = Wild.sendable(rich.text());
    AdaptiveCards.Card card = cards.message(new Message(List.of(kind.apply(rich)))).get(0);
    CardRules.takes(card);
    assertThat(Screen.reads(card.content())).isEqualTo(words.isBlank() ? "…" : words);
  }
}
