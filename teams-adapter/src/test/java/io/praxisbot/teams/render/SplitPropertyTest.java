package io.praxisbot.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.fit.Wild;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However long a message is, Teams takes each card, and the cards say all of it. */
class SplitPropertyTest {

  private final AdaptiveCards cards = new AdaptiveCards();

  private static Button button(String label) {
    return new Button(label, Button.Kind.PRESS, "d|talked|p-1:STALL", Button.Look.PLAIN);
  }

  /** What a digest says about one person; their name ends each block, so that it can be found. */
  private static List<Block> entry(String name, Rich about, Rich quote, int buttons) {
    return List.of(
        new Block.Divider(),
        new Block.Paragraph(Rich.plain(name + ": " + about.text())),
        new Block.Quote(Rich.plain(quote.text() + name + "?")),
        new Block.Actions(Collections.nCopies(buttons, button("About " + name + "!"))));
  }

  @Provide
  Arbitrary<List<List<Block>>> team() {
    Arbitrary<Rich> words = Wild.words(60).map(Rich::plain);
    Arbitrary<Integer> buttons = Arbitraries.integers().between(1, 7);
    return Combinators.combine(
            words.list().ofSize(60), words.list().ofSize(60), buttons.list().ofSize(60))
        .as(
            (about, quotes, counts) ->
                IntStream.range(0, 60)
                    .mapToObj(
                        i ->
                            entry(
                                "Person%02d".formatted(i),
                                about.get(i),
                                quotes.get(i),
                                counts.get(i)))
                    .toList());
  }

  @Property(tries = 30)
  void peopleAreNeverPartedAndStandInOrder(@ForAll("team") List<List<Block>> team) {
    List<AdaptiveCards.Card> all =
        cards.message(new Message(team.stream().flatMap(List::stream).toList()));
    all.forEach(CardRules::takes);
    assertThat(all).hasSizeGreaterThan(1);
    List<String> screens = all.stream().map(card -> Screen.reads(card.content())).toList();
    int at = 0;
    int card = 0;
    for (int i = 0; i < team.size(); i++) {
      String name = "Person%02d".formatted(i);
      if (!screens.get(card).contains(name)) {
        card++;
        at = 0;
      }
      int begins = screens.get(card).indexOf(name + ": ", at);
      assertThat(begins).as(name).isGreaterThanOrEqualTo(at);
      assertThat(screens.get(card).indexOf(name + "?", begins)).isGreaterThan(begins);
      at = screens.get(card).indexOf("About " + name + "!", begins);
      assertThat(at).isGreaterThan(begins);
    }
    assertThat(card).isEqualTo(all.size() - 1);
  }

  @Property(tries = 30)
  void noCardIsLeftHalfEmpty(@ForAll("team") List<List<Block>> team) {
    List<AdaptiveCards.Card> all =
        cards.message(new Message(team.stream().flatMap(List::stream).toList()));
    assertThat(all.subList(0, all.size() - 1))
        .allMatch(card -> Limits.bytes(card.content()) > 40_000);
  }

  @Provide
  Arbitrary<Message> chaos() {
    return Wild.block(400).list().ofMinSize(1).ofMaxSize(25).map(Message::new);
  }

  @Property(tries = 60)
  void teamsTakesEveryCardOfWhateverIsRendered(@ForAll("chaos") Message message) {
    List<AdaptiveCards.Card> all = cards.message(message);
    assertThat(all).isNotEmpty();
    all.forEach(CardRules::takes);
    assertThat(all.stream().mapToLong(SplitPropertyTest::presses).sum())
        .isEqualTo(message.buttons().size());
  }

  private static long presses(AdaptiveCards.Card card) {
    return Screen.each(card.content().get("body"))
        .filter(element -> element.has("actions"))
        .mapToLong(element -> element.get("actions").size())
        .sum();
  }

  @Provide
  Arbitrary<String> endless() {
    return Arbitraries.of("word ", "Satz. ", "🙂", "今週", "x")
        .list()
        .ofMinSize(40_000)
        .ofMaxSize(50_000)
        .map(words -> String.join("", words));
  }

  @Property(tries = 5)
  void whatNoCardHoldsIsCutAndKeepsItsButtons(@ForAll("endless") String words) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(Rich.plain(words)));
    blocks.add(new Block.Quote(Rich.plain("short")));
    blocks.add(new Block.Actions(List.of(button("Talked"))));
    List<AdaptiveCards.Card> all = cards.message(new Message(blocks));
    assertThat(all).hasSize(1);
    CardRules.takes(all.get(0));
    assertThat(Screen.reads(all.get(0).content())).endsWith("…shortTalked");
    assertThat(Limits.bytes(all.get(0).content())).isGreaterThan(70_000);
  }
}
