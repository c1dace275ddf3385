package io.praxisbot.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Span;
import io.praxisbot.core.message.fit.Wild;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However long a message is, Slack takes each part, and the parts say all of it. */
class SplitPropertyTest {

  private final BlockKit blockKit = new BlockKit();

  /** What a message says about one person: the blocks that never part. */
  record Entry(List<Block> blocks) {

    String words() {
      return blocks.stream().map(Entry::words).collect(Collectors.joining());
    }

    private static String words(Block block) {
      if (block instanceof Block.Paragraph paragraph) {
        return Wild.sendable(paragraph.rich().text());
      }
      if (block instanceof Block.Quote quote) {
        return Wild.sendable(quote.rich().text());
      }
      if (block instanceof Block.Actions actions) {
        return actions.buttons().stream().map(Button::label).collect(Collectors.joining());
      }
      return "";
    }
  }

  @Provide
  Arbitrary<List<Entry>> team() {
    Arbitrary<Rich> words = Wild.words(30).map(w -> Rich.plain("x" + w));
    Arbitrary<List<Button>> buttons =
        Arbitraries.integers()
            .between(1, 6)
            .map(n -> Collections.nCopies(n, button("Put on our 1:1")));
    Arbitrary<Entry> entry =
        Combinators.combine(Arbitraries.of(true, false), words, words, words, buttons)
            .as(
                (line, about, say, quote, row) -> {
                  List<Block> blocks = new ArrayList<>();
                  if (line) {
                    blocks.add(new Block.Divider());
                  }
                  blocks.add(new Block.Paragraph(about));
                  blocks.add(new Block.Paragraph(say));
                  blocks.add(new Block.Quote(quote));
                  blocks.add(new Block.Actions(row));
                  return new Entry(blocks);
                });
    return entry.list().ofMinSize(1).ofMaxSize(70);
  }

  private static Button button(String label) {
    return new Button(label, Button.Kind.PRESS, "d|talked|p-1:STALL", Button.Look.PLAIN);
  }

  @Property(tries = 100)
  void entriesStayWholeAndEveryWordIsThereInOrder(@ForAll("team") List<Entry> team) {
    Message message = new Message(team.stream().flatMap(e -> e.blocks().stream()).toList());
    List<BlockKit.Part> parts = blockKit.message(message);
    List<String> screens = parts.stream().map(part -> Screen.reads(part.blocks())).toList();
    parts.forEach(SlackRules::takesAsAMessage);
    String all = team.stream().map(Entry::words).collect(Collectors.joining());
    assertThat(String.join("", screens)).isEqualTo(all);
    int at = 0;
    int part = 0;
    for (Entry entry : team) {
      if (at == screens.get(part).length()) {
        part++;
        at = 0;
      }
      assertThat(screens.get(part).substring(at)).startsWith(entry.words());
      at += entry.words().length();
    }
  }

  @Property(tries = 100)
  void noPartCouldTakeTheEntryAfterIt(@ForAll("team") List<Entry> team) {
    Message message = new Message(team.stream().flatMap(e -> e.blocks().stream()).toList());
    List<BlockKit.Part> parts = blockKit.message(message);
    for (int i = 1; i < parts.size(); i++) {
      int blocks = parts.get(i - 1).blocks().size();
      assertThat(blocks > 40 || Limits.weigh(parts.get(i - 1).blocks()) > 4_000).isTrue();
    }
  }

  @Provide
  Arbitrary<Message> chaos() {
    return Wild.block(400).list().ofMinSize(1).ofMaxSize(25).map(Message::new);
  }

  @Property(tries = 60)
  void slackTakesEveryPartOfWhateverIsRendered(@ForAll("chaos") Message message) {
    List<BlockKit.Part> parts = blockKit.message(message);
    assertThat(parts).isNotEmpty();
    parts.forEach(SlackRules::takesAsAMessage);
    assertThat(presses(parts)).isEqualTo(message.buttons().size());
  }

  @Property(tries = 60)
  void slackTakesWhateverIsRenderedAsHome(@ForAll("chaos") Message message) {
    SlackRules.takes(blockKit.home(message).getBlocks(), 100);
  }

  private static long presses(List<BlockKit.Part> parts) {
    return parts.stream()
        .map(part -> BlockJson.of(part.blocks()).toString())
        .mapToLong(json -> json.split("\"type\":\"button\"", -1).length - 1)
        .sum();
  }

  @Provide
  Arbitrary<Rich> endless() {
    return Arbitraries.of("word ", "Satz. ", "🙂", "<&>", "x")
        .list()
        .ofMinSize(3_000)
        .ofMaxSize(6_000)
        .map(words -> new Rich(List.of(new Span(String.join("", words), Span.Style.BOLD))));
  }

  @Property(tries = 20)
  void whatNoMessageHoldsIsCutAndKeepsItsButtons(@ForAll("endless") Rich rich) {
    Message message =
        new Message(
            List.of(
                new Block.Paragraph(rich),
                new Block.Quote(Rich.plain("short")),
                new Block.Actions(List.of(button("Talked")))));
    List<BlockKit.Part> parts = blockKit.message(message);
    assertThat(parts).hasSize(1);
    SlackRules.takesAsAMessage(parts.get(0));
    assertThat(Screen.reads(parts.get(0).blocks())).endsWith("…shortTalked");
    assertThat(Limits.weigh(parts.get(0).blocks())).isGreaterThan(8_000);
  }
}
