package io.praxisbot.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.fit.Split;
import java.util.ArrayList;
import java.util.List;

/**
 * Renders the neutral messages and forms for Slack, within its limits. Words go out as rich text or
 * plain text, in which Slack looks for no markup: what somebody wrote can neither style nor mention
 * nor link.
 */
public final class BlockKit {

  /**
   * One message of Slack's.
   *
   * @param text what notifications and screen readers say, escaped; at most 3,900 characters. To be
   *     sent without mrkdwn, parsing, linking of names and unfurling
   */
  public record Part(List<LayoutBlock> blocks, String text) {
    public Part {
      blocks = List.copyOf(blocks);
    }
  }

  /** The message, in as many parts as Slack's limits ask for; at least one. */
  public List<Part> message(Message message) {
    return Split.of(message.blocks(), Limits.MESSAGE::hold).stream()
        .map(blocks -> new Part(Layout.of(blocks), Fallback.of(blocks)))
        .toList();
  }

  /**
   * The form as a modal; its token travels as the private metadata. Slack words the button that
   * closes it in the reader's language.
   */
  public View form(Form form) {
    return View.builder()
        .type("modal")
        .callbackId(Elements.MODAL)
        .privateMetadata(form.token())
        .title(
            ViewTitle.builder()
                .type("plain_text")
                .text(Plain.words(form.title(), Limits.MODAL_TITLE))
                .build())
        .submit(
            ViewSubmit.builder()
                .type("plain_text")
                .text(Plain.words(form.submitLabel(), Limits.MODAL_BUTTON))
                .build())
        .blocks(Fields.inAModal().blocks(form.fields()))
        .build();
  }

  /** The message as the home tab; of one that is too long, the first entries. */
  public View home(Message message) {
    List<List<Block>> parts = Split.of(Commands.spelledOut(message).blocks(), Limits.HOME::hold);
    List<Block> shown = new ArrayList<>(parts.get(0));
    if (parts.size() > 1) {
      shown.add(new Block.Small(Rich.plain(Notices.homeTooLong())));
    }
    return View.builder().type("home").blocks(Layout.of(shown)).build();
  }
}
