package io.praxisbot.core.message;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the bot says, without a word about any platform.
 *
 * @param blocks from top to bottom; at least one
 */
public record Message(List<Block> blocks) {

  public Message {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("a message without blocks says nothing");
    }
  }

  /** The whole message as plain text, for notifications, screen readers and search. */
  public String plainText() {
    return blocks.stream()
        .map(Block::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** All buttons of the message, in reading order, a form's own button included. */
  public List<Button> buttons() {
    return blocks.stream()
        .flatMap(
            block -> {
              if (block instanceof Block.Actions actions) {
                return actions.buttons().stream();
              }
              return block instanceof Block.Inputs inputs
                  ? java.util.stream.Stream.of(inputs.submit())
                  : java.util.stream.Stream.<Button>empty();
            })
        .toList();
  }
}
