package io.praxisbot.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Span;
import io.praxisbot.core.message.fit.Cut;
import io.praxisbot.core.message.fit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Running text, quotes and lists as Slack's rich text, the only form in which words are data: Slack
 * looks for no markup, mention or emoji in a text element, and style stands beside the words. In
 * mrkdwn, asterisks could only be disarmed by invisible characters that people would copy.
 */
final class RichText {

  /** What a client could take for an address, and make a link of. */
  private static final Pattern LIKE_A_LINK = Pattern.compile("\\S[.:/@]\\S");

  private RichText() {}

  static List<LayoutBlock> paragraph(Rich rich) {
    return pieces(rich).stream().map(piece -> block(section(piece))).toList();
  }

  static List<LayoutBlock> bold(Rich rich) {
    return paragraph(new Rich(List.of(new Span(rich.text(), Span.Style.BOLD))));
  }

  static List<LayoutBlock> quote(Rich rich) {
    return pieces(rich).stream()
        .map(piece -> block(RichTextQuoteElement.builder().elements(texts(piece)).build()))
        .toList();
  }

  /** A list; what is too long of an item goes on below it, without a bullet. */
  static List<LayoutBlock> bullets(List<Rich> items) {
    List<LayoutBlock> blocks = new ArrayList<>();
    List<Rich> together = new ArrayList<>();
    int length = 0;
    for (Rich item : items) {
      List<Rich> pieces = pieces(item);
      if (pieces.isEmpty()) {
        continue;
      }
      int first = pieces.get(0).text().length();
      if (length + first > Limits.RICH_TEXT) {
        blocks.add(list(together));
        together.clear();
        length = 0;
      }
      together.add(pieces.get(0));
      length += first;
      if (pieces.size() > 1) {
        blocks.add(list(together));
        together.clear();
        length = 0;
        pieces.stream().skip(1).forEach(rest -> blocks.add(block(section(rest))));
      }
    }
    if (!together.isEmpty()) {
      blocks.add(list(together));
    }
    return blocks;
  }

  private static LayoutBlock list(List<Rich> items) {
    List<RichTextElement> sections = new ArrayList<>();
    items.forEach(item -> sections.add(section(item)));
    return block(RichTextListElement.builder().style("bullet").elements(sections).build());
  }

  private static RichTextSectionElement section(Rich rich) {
    return RichTextSectionElement.builder().elements(texts(rich)).build();
  }

  private static LayoutBlock block(BlockElement element) {
    return RichTextBlock.builder().elements(List.of(element)).build();
  }

  private static List<RichTextElement> texts(Rich rich) {
    List<RichTextElement> texts = new ArrayList<>();
    for (Span span : rich.spans()) {
      texts.add(RichTextSectionElement.Text.builder().text(span.text()).style(style(span)).build());
    }
    return texts;
  }

  private static @Nullable TextStyle style(Span span) {
    boolean link = LIKE_A_LINK.matcher(span.text()).find();
    if (span.style() == Span.Style.PLAIN && !link) {
      return null;
    }
    return TextStyle.builder()
        .bold(span.style() == Span.Style.BOLD || span.style() == Span.Style.COMMAND)
        .italic(span.style() == Span.Style.ITALIC)
        .unlink(link)
        .build();
  }

  /** What can be sent of it, in pieces that Slack takes; none if nothing is to be read. */
  private static List<Rich> pieces(Rich rich) {
    List<Span> spans =
        rich.spans().stream()
            .map(span -> new Span(Words.sendable(span.text()), span.style()))
            .filter(span -> !span.text().isEmpty())
            .toList();
    Rich clean = new Rich(spans);
    return clean.text().isBlank() ? List.of() : Cut.pieces(clean, Limits.RICH_TEXT);
  }
}
