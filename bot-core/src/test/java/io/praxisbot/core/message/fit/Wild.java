package io.praxisbot.core.message.fit;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What people could write, and messages made of it, for the tests of every platform. */
public final class Wild {

  private Wild() {}

  /** Words among everything that a platform or JSON could take for more than words. */
  public static Arbitrary<String> words(int atMostTokens) {
    return token()
        .list()
        .ofMinSize(1)
        .ofMaxSize(atMostTokens)
        .map(tokens -> String.join("", tokens));
  }

  private static Arbitrary<String> token() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            6,
            Arbitraries.of("try", " ", "a step", "Übung", "今週", ". ", "\n", "🙂", "👩‍👧", "e.g.")),
        Tuple.of(
            4,
            Arbitraries.of(
                "<!channel>",
                "<at>Ana</at>",
                "<b>",
                "[text](https://x.example)",
                "![](https://x.example/a.png)",
                "[",
                "](",
                "1. ",
                "- ",
                "# ",
                "|",
                "\n\n",
                "**",
                "{{DATE(2027-01-07T15:00:00Z)}}",
                "{{TIME(2027-01-07T15:00:00Z)}}",
                "${name}",
                "<@U1>",
                "<#C1|x>",
                "<https://x.example|y>",
                "@here",
                "@everyone",
                "https://x.example/?a=1&b=2",
                "x.example",
                "a@x.example",
                "*",
                "_",
                "~",
                "`",
                "```",
                "\n> ",
                "> ",
                ":smile:",
                "&lt;",
                "&amp;",
                "&",
                "<",
                ">",
                "*bold*",
                "_it_",
                "\\",
                "{\"$ne\":null}",
                "\u0000",
                "\r\n",
                "\t",
                "\uD83D",
                "\u200B",
                "\u202E")),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
  }

  public static Arbitrary<Rich> rich(int atMostTokens) {
    Arbitrary<Span> span =
        Combinators.combine(words(atMostTokens), Arbitraries.of(Span.Style.class)).as(Span::new);
    return span.list().ofMinSize(1).ofMaxSize(4).map(Rich::new);
  }

  public static Arbitrary<Block> block(int atMostTokens) {
    Arbitrary<Rich> rich = rich(atMostTokens);
    return Arbitraries.oneOf(
        rich.map(Block.Heading::new),
        rich.map(Block.Paragraph::new),
        rich.map(Block.Quote::new),
        rich.map(Block.Small::new),
        rich.list().ofMaxSize(30).map(Block.Bullets::new),
        Arbitraries.just(new Block.Divider()),
        button().list().ofMaxSize(30).map(Block.Actions::new),
        Combinators.combine(field().list().ofMaxSize(3).uniqueElements(Field::id), button())
            .as(Block.Inputs::new));
  }

  public static Arbitrary<Button> button() {
    return Combinators.combine(
            words(20).map(w -> "b" + w.substring(0, Math.min(w.length(), 74))),
            Arbitraries.of(Button.Kind.class),
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(255),
            Arbitraries.of(Button.Look.class))
        .as(Button::new);
  }

  public static Arbitrary<Field> field() {
    Arbitrary<String> id = Arbitraries.of("learned", "about", "share", "day");
    Arbitrary<Field> text =
        Combinators.combine(
                id,
                words(5),
                words(200),
                words(60),
                Arbitraries.of(true, false),
                Arbitraries.integers().between(1, 4_000))
            .as((i, l, v, p, m, n) -> new Field.TextField(i, l, cut(v, n), p, m, n, m));
    Arbitrary<Field> choice =
        Combinators.combine(id, words(5), options(), words(2))
            .as((i, l, o, v) -> new Field.ChoiceField(i, l, o, v, true));
    Arbitrary<Field> day =
        Combinators.combine(id, words(5), Arbitraries.of("", "2027-01-10", "2027-13-40", "soon"))
            .as((i, l, v) -> new Field.DateField(i, l, v, false));
    return Arbitraries.oneOf(text, choice, day);
  }

  private static String cut(String text, int max) {
    int most = Math.min(max, 900);
    return text.length() > most ? text.substring(0, most) : text;
  }

  private static Arbitrary<List<Field.Option>> options() {
    Arbitrary<String> value = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(20);
    return Combinators.combine(value, words(5))
        .as(Field.Option::new)
        .list()
        .ofMaxSize(12)
        .uniqueElements(Field.Option::value);
  }

  /** What of a text can be sent at all. */
  public static String sendable(String text) {
    return text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "");
  }
}
