package io.praxisbot.teams.render;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.fit.Cut;
import io.praxisbot.core.message.fit.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A message in words alone, where no card is shown. */
final class Spoken {

  private static final String NOTHING = "…";

  private Spoken() {}

  /** The words of the message in one line, without its buttons unless there is nothing else. */
  static String summary(List<Block> blocks) {
    String words = joined(blocks, Spoken::said, " ");
    String text = words.isEmpty() ? joined(blocks, Spoken::shown, " ") : words;
    String line = Words.sendable(text).replaceAll("\\s+", " ").strip();
    // A tag would be taken out of a notification, and with it what was meant.
    String plain = line.replace('<', '‹').replace('>', '›');
    return plain.isEmpty() ? NOTHING : Cut.shorten(plain, Limits.SUMMARY);
  }

  /** What clients show that know no such card; they read markdown. */
  static String fallback(List<Block> blocks) {
    return fallback(joined(blocks, Spoken::shown, "\n"));
  }

  static String fallback(Form form) {
    return fallback(form.title() + "\n" + labels(form.fields()));
  }

  private static String fallback(String text) {
    String sendable = Words.sendable(text);
    return sendable.isBlank() ? NOTHING : Markdown.escape(Cut.shorten(sendable, Limits.FALLBACK));
  }

  private static String joined(
      List<Block> blocks, Function<Block, String> words, String separator) {
    return blocks.stream()
        .map(words)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(separator));
  }

  private static String said(Block block) {
    return block instanceof Block.Actions ? "" : block.text();
  }

  /** The fields, too: who can't see them reads what is asked. */
  private static String shown(Block block) {
    return block instanceof Block.Inputs inputs
        ? labels(inputs.fields()) + "\n[" + inputs.submit().label() + "]"
        : block.text();
  }

  private static String labels(List<Field> fields) {
    return fields.stream().map(f -> f.label() + ": …").collect(Collectors.joining("\n"));
  }
}
