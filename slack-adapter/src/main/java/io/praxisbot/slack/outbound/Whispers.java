package io.praxisbot.slack.outbound;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.slack.render.BlockKit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says something small by way of a response URL, seen by one person alone and kept by no ledger. It
 * is said at most once; whoever doesn't get it presses again.
 */
public final class Whispers {

  private static final Logger log = LoggerFactory.getLogger(Whispers.class);

  private final Responses responses;
  private final BlockKit blockKit = new BlockKit();

  /** Over that connection. */
  public Whispers(SlackConnection connection) {
    this.responses = new Responses(connection);
  }

  /**
   * Says it there, or not at all.
   *
   * @param sentence plain text, unescaped
   */
  public void say(Aside there, String sentence) {
    ResponseUrl.parse(there.address())
        .map(way -> responses.post(way.url(), whispered(sentence)))
        .filter(answer -> answer.taken().isEmpty())
        .ifPresent(
            answer -> log.info("A whisper was not taken: {}", answer.getClass().getSimpleName()));
  }

  private ActionResponse whispered(String sentence) {
    Message message = new Message(List.of(new Block.Paragraph(Rich.plain(sentence))));
    BlockKit.Part part = blockKit.message(message).get(0);
    return ActionResponse.builder()
        .responseType("ephemeral")
        .replaceOriginal(false)
        .text(part.text())
        .blocks(part.blocks())
        .build();
  }
}
