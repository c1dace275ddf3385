package io.praxisbot.slack.render;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Span;

/**
 * Commands as they have to be typed outside of the direct messages. In a channel, what is typed
 * without the slash command is read by everybody there, and not by Praxis.
 */
public final class Commands {

  private static final String SLASH = "/praxis ";

  private Commands() {}

  /** The message with the slash command before each command that it names. */
  public static Message spelledOut(Message message) {
    return new Message(message.blocks().stream().map(Commands::spelledOut).toList());
  }

  private static Block spelledOut(Block block) {
    if (block instanceof Block.Heading heading) {
      return new Block.Heading(spelledOut(heading.rich()));
    }
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(spelledOut(paragraph.rich()));
    }
    if (block instanceof Block.Bullets bullets) {
      return new Block.Bullets(bullets.items().stream().map(Commands::spelledOut).toList());
    }
    if (block instanceof Block.Small small) {
      return new Block.Small(spelledOut(small.rich()));
    }
    return block;
  }

  private static Rich spelledOut(Rich rich) {
    return new Rich(rich.spans().stream().map(Commands::spelledOut).toList());
  }

  private static Span spelledOut(Span span) {
    return span.style() == Span.Style.COMMAND ? new Span(SLASH + span.text(), span.style()) : span;
  }
}
