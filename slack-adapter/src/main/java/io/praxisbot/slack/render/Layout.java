package io.praxisbot.slack.render;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.fit.Words;
import java.util.ArrayList;
import java.util.List;

/** The blocks of one message or home tab, each kind as Slack shows it best. */
final class Layout {

  private final Buttons buttons = new Buttons();
  private final Fields fields = Fields.inAMessage();
  private final List<LayoutBlock> rendered = new ArrayList<>();

  private Layout() {}

  static List<LayoutBlock> of(List<Block> blocks) {
    Layout layout = new Layout();
    blocks.forEach(block -> layout.rendered.addAll(layout.render(block)));
    return layout.rendered;
  }

  private List<LayoutBlock> render(Block block) {
    if (block instanceof Block.Heading heading) {
      return heading(heading.rich());
    }
    if (block instanceof Block.Paragraph paragraph) {
      return RichText.paragraph(paragraph.rich());
    }
    if (block instanceof Block.Quote quote) {
      return RichText.quote(quote.rich());
    }
    if (block instanceof Block.Bullets bullets) {
      return RichText.bullets(bullets.items());
    }
    if (block instanceof Block.Small small) {
      return SmallPrint.of(small.rich());
    }
    return active(block);
  }

  private List<LayoutBlock> active(Block block) {
    if (block instanceof Block.Actions actions) {
      return buttons.rows(actions.buttons());
    }
    if (block instanceof Block.Inputs inputs) {
      List<LayoutBlock> form = new ArrayList<>(fields.blocks(inputs.fields()));
      form.add(buttons.send(inputs.submit()));
      return form;
    }
    return List.of(DividerBlock.builder().build());
  }

  /** Slack's header is one short line; what is more than that is bold text. */
  private static List<LayoutBlock> heading(Rich rich) {
    String text = Words.sendable(rich.text());
    if (text.isBlank()) {
      return List.of();
    }
    if (text.length() > Limits.HEADER || text.contains("\n")) {
      return RichText.bold(rich);
    }
    return List.of(HeaderBlock.builder().text(Plain.of(text, Limits.HEADER)).build());
  }
}
