package io.praxisbot.teams.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.teams.render.AdaptiveCards;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is rendered for Teams, held against rules that were written from its reference alone. */
class RenderedCardsTest {

  private static final Rich WILD =
      Rich.plain("<at>everyone</at> **bold** [link](https://x.example) {\"$ne\":null}");
  private static final Field TEXT =
      new Field.TextField("what", "What happened?", "words", "for example", true, 3_000, false);
  private static final Field CHOICE =
      new Field.ChoiceField(
          "share",
          "Share",
          List.of(new Field.Option("y", "With my manager"), new Field.Option("n", "Nobody")),
          "n",
          true);
  private static final Field DATE = new Field.DateField("until", "Until", "2027-01-31", true);

  private final AdaptiveCards cards = new AdaptiveCards();

  @Test
  void everyKindOfBlockIsTaken() {
    List<Button> buttons =
        IntStream.range(0, 9).mapToObj(n -> button("Button " + n, Button.Kind.PRESS)).toList();
    Message message =
        new Message(
            List.of(
                new Block.Heading(WILD),
                new Block.Paragraph(WILD),
                new Block.Quote(WILD),
                new Block.Bullets(List.of(WILD, WILD)),
                new Block.Divider(),
                new Block.Small(WILD),
                new Block.Inputs(List.of(TEXT, CHOICE, DATE), button("Send", Button.Kind.PRESS)),
                new Block.Actions(buttons),
                new Block.Actions(List.of(button("All in one form", Button.Kind.FORM)))));

    assertThat(cards.message(message))
        .isNotEmpty()
        .allSatisfy(card -> assertThat(CardCheck.right(card.content())).isNotNull());
  }

  @Test
  void aFormIsTakenWithAndWithoutMistakes() {
    Form form = new Form("token", "Your week", "Save", List.of(TEXT, CHOICE, DATE));
    assertThat(CardCheck.faults(cards.form(form, Map.of(), Map.of()))).isEmpty();
    assertThat(
            CardCheck.faults(
                cards.form(
                    form,
                    Map.of("what", "Too long", "other", "Something else"),
                    Map.of("what", "typed", "share", "y", "until", "2027-02-01"))))
        .isEmpty();
  }

  private static Button button(String label, Button.Kind kind) {
    return new Button(label, kind, "token-" + label, Button.Look.PRIMARY);
  }
}
