package io.praxisbot.core.message;

import java.util.List;

/** One part of a message, from top to bottom. */
public sealed interface Block {

  /** The words of this block alone, for notifications, screen readers and search. */
  String text();

  /** The line that says what the message is about; at most one, and first. */
  record Heading(Rich rich) implements Block {
    @Override
    public String text() {
      return rich.text();
    }
  }

  /** Running text. */
  record Paragraph(Rich rich) implements Block {
    @Override
    public String text() {
      return rich.text();
    }
  }

  /** Words that somebody said or could say, set apart. */
  record Quote(Rich rich) implements Block {
    @Override
    public String text() {
      return "“" + rich.text() + "”";
    }
  }

  /** A short list. */
  record Bullets(List<Rich> items) implements Block {
    public Bullets {
      items = List.copyOf(items);
    }

    @Override
    public String text() {
      return items.stream()
          .map(item -> "• " + item.text())
          .reduce((a, b) -> a + "\n" + b)
          .orElse("");
    }
  }

  /** Something said in passing, in small print. */
  record Small(Rich rich) implements Block {
    @Override
    public String text() {
      return rich.text();
    }
  }

  /** A line between two subjects. */
  record Divider() implements Block {
    @Override
    public String text() {
      return "";
    }
  }

  /** Buttons in a row; on a narrow screen they wrap. */
  record Actions(List<Button> buttons) implements Block {
    public Actions {
      buttons = List.copyOf(buttons);
    }

    @Override
    public String text() {
      return buttons.stream()
          .map(b -> "[" + b.label() + "]")
          .reduce((a, b) -> a + " " + b)
          .orElse("");
    }
  }

  /** Fields to fill in inside the message; the button sends them all. */
  record Inputs(List<Field> fields, Button submit) implements Block {
    public Inputs {
      fields = List.copyOf(fields);
    }

    @Override
    public String text() {
      return "";
    }
  }
}
