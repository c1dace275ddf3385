package io.praxisbot.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import java.util.List;

/** Renders the neutral messages and forms for Slack, within its limits. */
public final class BlockKit {

  /**
   * One message of Slack's.
   *
   * @param text what notifications and screen readers say
   */
  public record Part(List<LayoutBlock> blocks, String text) {
    public Part {
      blocks = List.copyOf(blocks);
    }
  }

  /** The message, in as many parts as Slack's limits ask for; at least one. */
  public List<Part> message(Message message) {
    return List.of(new Part(List.of(), message.plainText()));
  }

  /** The form as a modal; its token travels as the private metadata. */
  public View form(Form form) {
    return View.builder().type("modal").privateMetadata(form.token()).build();
  }

  /** The message as the home tab. */
  public View home(Message message) {
    return View.builder().type(message.blocks().isEmpty() ? "modal" : "home").build();
  }
}
