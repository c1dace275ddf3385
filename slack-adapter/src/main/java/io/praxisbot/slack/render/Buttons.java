package io.praxisbot.slack.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.fit.Rows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The buttons of one message or view, numbered so that their ids differ. */
final class Buttons {

  private int count;

  /** In rows that are about equally long. */
  List<LayoutBlock> rows(List<Button> buttons) {
    List<LayoutBlock> rows = new ArrayList<>();
    for (List<Button> row : Rows.of(buttons)) {
      rows.add(block(row.stream().<BlockElement>map(b -> element(prefix(b), b)).toList()));
    }
    return rows;
  }

  /** The button that sends the fields above it. */
  LayoutBlock send(Button button) {
    return block(List.of(element(Elements.SEND, button)));
  }

  private static LayoutBlock block(List<BlockElement> elements) {
    return ActionsBlock.builder().elements(elements).build();
  }

  private static String prefix(Button button) {
    return button.kind() == Button.Kind.FORM ? Elements.FORM : Elements.PRESS;
  }

  private BlockElement element(String prefix, Button button) {
    count++;
    return ButtonElement.builder()
        .text(Plain.of(button.label(), Limits.BUTTON))
        .actionId(prefix + count)
        .value(button.token())
        .style(style(button.look()))
        .build();
  }

  private static @Nullable String style(Button.Look look) {
    return switch (look) {
      case PRIMARY -> "primary";
      case DANGER -> "danger";
      case PLAIN -> null;
    };
  }
}
