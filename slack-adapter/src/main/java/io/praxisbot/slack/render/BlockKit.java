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
    throw new UnsupportedOperationException(message.toString());
  }

  /** The form as a modal; its token travels as the private metadata. */
  public View form(Form form) {
    throw new UnsupportedOperationException(form.toString());
  }

  /** The message as the home tab. */
  public View home(Message message) {
    throw new UnsupportedOperationException(message.toString());
  }
}
