package io.praxisbot.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.fit.Wild;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever somebody writes is shown, never obeyed. */
class EscapingPropertyTest {

  private final BlockKit blockKit = new BlockKit();

  @Provide
  Arbitrary<Rich> wild() {
    return Wild.rich(40);
  }

  @Property(tries = 500)
  void aParagraphShowsExactlyItsWords(@ForAll("wild") Rich rich) {
    showsExactly(rich, Block.Paragraph::new);
  }

  @Property(tries = 500)
  void aHeadingShowsExactlyItsWords(@ForAll("wild") Rich rich) {
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
  void theFallbackSaysTheSameAndMentionsNobody(@ForAll("wild") Rich rich) {
    Message message = new Message(List.of(new Block.Quote(rich)));
    String text = blockKit.message(message).get(0).text();
    assertThat(text).doesNotContain("<", ">");
    assertThat(text.replaceAll("&(amp|lt|gt);", "")).doesNotContain("&");
    assertThat(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        .isEqualTo(Wild.sendable(message.plainText()));
  }

  private void showsExactly(Rich rich, Function<Rich, Block> kind) {
    String words = Wild.sendable(rich.text());
    Message message = new Message(List.of(kind.apply(rich)));
    assertThat(Screen.reads(blockKit.message(message).get(0).blocks()))
        .isEqualTo(words.isBlank() ? "" : words);
  }
}
