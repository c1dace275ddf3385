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

/** Says by way of a response URL what no ledger holds, such as what was wrong with a field. */
public final class Whispering {

  private static final Logger log = LoggerFactory.getLogger(Whispering.class);

  private final Responses responses;
  private final BlockKit blockKit;

  /**
   * By those means.
   *
   * @param connection over which response URLs are called
   */
  public Whispering(SlackConnection connection, BlockKit blockKit) {
    this.responses = new Responses(connection);
    this.blockKit = blockKit;
  }

  /** Says it there to the person alone, below what is there already; once, or not at all. */
  public void say(Aside there, String sentence) {
    ResponseUrl.parse(there.address())
        .map(way -> responses.post(way.url(), response(sentence)))
        .filter(answer -> answer.taken().isEmpty())
        .ifPresent(answer -> log.info("A whisper was lost: {}", answer.getClass().getSimpleName()));
  }

  private ActionResponse response(String sentence) {
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
