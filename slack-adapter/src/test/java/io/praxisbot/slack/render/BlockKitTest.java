package io.praxisbot.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.message.Span;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockKitTest {

  private final BlockKit blockKit = new BlockKit();

  private JsonObject only(Block block) {
    JsonArray blocks = BlockJson.of(rendered(block).blocks());
    assertThat(blocks).hasSize(1);
    return blocks.get(0).getAsJsonObject();
  }

  private BlockKit.Part rendered(Block... blocks) {
    List<BlockKit.Part> parts = blockKit.message(new Message(List.of(blocks)));
    assertThat(parts).hasSize(1);
    return parts.get(0);
  }

  private static Button button(String label, Button.Kind kind, Button.Look look) {
    return new Button(label, kind, "t:" + label, look);
  }

  private static Block.Paragraph says(String words) {
    return new Block.Paragraph(Rich.plain(words));
  }

  @Test
  void aShortHeadingIsAHeader() {
    JsonObject header = only(new Block.Heading(Rich.plain("Your team this week")));
    assertThat(header.get("type").getAsString()).isEqualTo("header");
    assertThat(header)
        .hasToString(
            "{\"type\":\"header\",\"text\":{\"type\":\"plain_text\","
                + "\"text\":\"Your team this week\",\"emoji\":false}}");
  }

  @Test
  void aLongHeadingIsBoldText() {
    JsonObject block = only(new Block.Heading(Rich.plain("long ".repeat(31).strip())));
    assertThat(block.get("type").getAsString()).isEqualTo("rich_text");
    assertThat(block.toString()).contains("\"bold\":true");
  }

  @Test
  void stylesStandBesideTheWords() {
    Rich rich =
        new Rich(
            List.of(
                new Span("You'll try: ", Span.Style.BOLD),
                new Span("*not bold* <!channel>", Span.Style.PLAIN),
                new Span(" soon", Span.Style.ITALIC)));
    String json = only(new Block.Paragraph(rich)).toString();
    assertThat(json).contains("{\"type\":\"text\",\"text\":\"*not bold* <!channel>\"}");
    assertThat(json).contains("You'll try: \",\"style\":{\"bold\":true,");
    assertThat(json).contains("\" soon\",\"style\":{\"bold\":false,\"italic\":true");
  }

  @Test
  void anAddressInWordsIsNoLink() {
    assertThat(only(says("see https://x.example")).toString()).contains("\"unlink\":true");
    assertThat(only(says("a normal sentence.")).toString()).doesNotContain("unlink");
  }

  @Test
  void aQuoteKeepsItsLines() {
    JsonObject quote = only(new Block.Quote(Rich.plain("one\n> two")));
    assertThat(quote.toString()).contains("rich_text_quote", "one\\n> two");
  }

  @Test
  void aListIsOneListWithAnItemEach() {
    Block.Bullets list = new Block.Bullets(List.of(Rich.plain("a"), Rich.plain("b\nc")));
    JsonObject block = only(list);
    JsonObject inner = block.getAsJsonArray("elements").get(0).getAsJsonObject();
    assertThat(inner.get("type").getAsString()).isEqualTo("rich_text_list");
    assertThat(inner.get("style").getAsString()).isEqualTo("bullet");
    assertThat(inner.getAsJsonArray("elements")).hasSize(2);
  }

  @Test
  void anItemTooLongForAListGoesOnBelowIt() {
    Rich item = Rich.plain("A sentence of mine. ".repeat(180));
    BlockKit.Part part = rendered(new Block.Bullets(List.of(item, Rich.plain("next"))));
    assertThat(part.blocks()).hasSize(3);
    assertThat(Screen.reads(part.blocks())).isEqualTo(item.text() + "next");
  }

  @Test
  void smallPrintIsStyledOnlyWhenNothingInItIsMarkup() {
    Rich ours = new Rich(List.of(new Span("cancel", Span.Style.BOLD), plain(" ends it.")));
    assertThat(only(new Block.Small(ours)).toString())
        .contains("\"mrkdwn\",\"text\":\"*cancel* ends it.\",\"verbatim\":true");
    Rich theirs = new Rich(List.of(new Span("Ana *", Span.Style.BOLD), plain(" is away")));
    assertThat(only(new Block.Small(theirs)).toString())
        .contains("\"plain_text\",\"text\":\"Ana * is away\"");
  }

  @Test
  void whereNobodyCanTypeToPraxisCommandsHaveTheirSlash() {
    Rich says = new Rich(List.of(plain("Type "), new Span("help", Span.Style.COMMAND)));
    Message message =
        new Message(List.of(new Block.Paragraph(says), new Block.Bullets(List.of(says))));
    String there = "Type /praxis help";
    assertThat(new BlockKit().message(Commands.spelledOut(message)))
        .singleElement()
        .satisfies(part -> assertThat(Screen.reads(part.blocks())).isEqualTo(there + there))
        .satisfies(part -> assertThat(part.text()).startsWith(there));
    assertThat(Screen.reads(new BlockKit().home(message).getBlocks())).isEqualTo(there + there);
    assertThat(only(new Block.Paragraph(says)).toString())
        .contains("\"text\":\"help\"", "\"bold\":true")
        .doesNotContain("/praxis");
  }

  private static Span plain(String text) {
    return new Span(text, Span.Style.PLAIN);
  }

  @Test
  void longTextIsCutBetweenSentences() {
    BlockKit.Part part =
        rendered(says("Nine words are in this sentence, I think so. ".repeat(150)));
    assertThat(part.blocks()).hasSize(3);
    assertThat(BlockJson.of(part.blocks()))
        .allMatch(block -> block.toString().contains("\"text\":\"Nine words"));
  }

  @Test
  void buttonsStandInRowsAndNoTwoAreCalledTheSame() {
    List<Button> seven =
        IntStream.range(0, 7)
            .mapToObj(i -> button("B" + i, Button.Kind.PRESS, Button.Look.PLAIN))
            .toList();
    BlockKit.Part part =
        rendered(
            says("Did you?"),
            new Block.Actions(seven),
            new Block.Actions(
                List.of(
                    button("Form", Button.Kind.FORM, Button.Look.PRIMARY),
                    button("Off", Button.Kind.PRESS, Button.Look.DANGER))));
    JsonArray blocks = BlockJson.of(part.blocks());
    assertThat(blocks).hasSize(4);
    assertThat(blocks.get(1).getAsJsonObject().getAsJsonArray("elements")).hasSize(4);
    assertThat(blocks.get(3).toString())
        .contains("\"form:8\"", "\"value\":\"t:Form\"", "\"style\":\"primary\"")
        .contains("\"press:9\"", "\"style\":\"danger\"");
    assertThat(part.text()).isEqualTo("Did you?\n" + labels(seven) + "\n[Form] [Off]");
  }

  private static String labels(List<Button> buttons) {
    return buttons.stream().map(b -> "[" + b.label() + "]").collect(Collectors.joining(" "));
  }

  @Test
  void fieldsInAMessageHaveTheirButtonBelowAndAreHeardInTheFallback() {
    Field field = new Field.TextField("told", "What happened?", "", "e.g.", true, 4_000, true);
    Button save = button("Save", Button.Kind.PRESS, Button.Look.PRIMARY);
    BlockKit.Part part = rendered(new Block.Inputs(List.of(field), save));
    JsonArray blocks = BlockJson.of(part.blocks());
    assertThat(blocks.get(0).toString())
        .contains("\"block_id\":\"field:told\"", "\"action_id\":\"value\"")
        .contains("\"max_length\":3000", "\"optional\":true", "\"dispatch_action\":false");
    assertThat(blocks.get(1).toString()).contains("\"send:1\"", "\"t:Save\"");
    assertThat(part.text()).isEqualTo("What happened?: …\n[Save]");
  }

  @Test
  void aTitleStaysWithWhatComesFirstBelowIt() {
    Rich line = Rich.plain("somebody did something worth a line of some length");
    Block[] filler = {says("x".repeat(2_900)), says("y".repeat(2_900)), says("z".repeat(2_900))};
    List<BlockKit.Part> parts =
        blockKit.message(
            new Message(
                List.of(
                    filler[0],
                    new Block.Actions(List.of(button("A", Button.Kind.PRESS, Button.Look.PLAIN))),
                    filler[1],
                    new Block.Actions(List.of(button("B", Button.Kind.PRESS, Button.Look.PLAIN))),
                    filler[2],
                    new Block.Actions(List.of(button("C", Button.Kind.PRESS, Button.Look.PLAIN))),
                    says("Went well"),
                    new Block.Bullets(Collections.nCopies(20, line)))));
    assertThat(parts).hasSize(2);
    assertThat(parts.get(1).text()).startsWith("Went well\n• somebody");
    assertThat(BlockJson.of(parts.get(1).blocks())).hasSize(2);
  }

  @Test
  void aPersonsBlocksStayTogetherWithoutButtonsToo() {
    List<Block> blocks =
        IntStream.range(0, 40)
            .boxed()
            .flatMap(
                i ->
                    Stream.<Block>of(
                        says("about person " + i),
                        says("You could say:"),
                        new Block.Quote(Rich.plain("end of person " + i))))
            .toList();
    List<BlockKit.Part> parts = blockKit.message(new Message(blocks));
    assertThat(parts).hasSize(3);
    for (BlockKit.Part part : parts) {
      assertThat(Screen.reads(part.blocks()))
          .startsWith("about person")
          .matches("(?s).*end of person \\d+");
    }
  }

  @Test
  void aDividerNeitherBeginsNorEndsAPart() {
    List<Block> blocks =
        IntStream.range(0, 60)
            .boxed()
            .<Block>flatMap(i -> List.of(new Block.Divider(), says("person " + i)).stream())
            .toList();
    List<BlockKit.Part> parts = blockKit.message(new Message(blocks));
    assertThat(parts).hasSize(3);
    for (BlockKit.Part part : parts) {
      assertThat(part.blocks().get(0).getType()).isEqualTo("rich_text");
      assertThat(part.blocks().get(part.blocks().size() - 1).getType()).isEqualTo("rich_text");
    }
  }

  @Test
  void aMessageThatSaysNothingIsStillAMessage() {
    BlockKit.Part part = rendered(says(" "));
    assertThat(part.blocks()).isEmpty();
    assertThat(part.text()).isEqualTo("…");
  }

  @Test
  void aLongFallbackIsCutWithoutCuttingAnEscape() {
    BlockKit.Part part = rendered(says("&".repeat(1_500)));
    assertThat(part.text()).hasSizeBetween(3_500, 3_900).matches("(&amp;)+…");
  }

  @Test
  void homeShowsAllOfAShortMessage() {
    JsonObject home = BlockJson.of(blockKit.home(new Message(List.of(says("Your goals")))));
    assertThat(home.get("type").getAsString()).isEqualTo("home");
    assertThat(home.get("blocks").toString()).contains("Your goals").doesNotContain("more than");
  }

  @Test
  void homeShowsTheFirstEntriesOfALongMessageAndSaysSo() {
    List<Block> team =
        IntStream.range(0, 150)
            .boxed()
            .<Block>flatMap(
                i ->
                    List.of(
                        says("person " + i),
                        new Block.Actions(
                            List.of(button("Talked", Button.Kind.PRESS, Button.Look.PLAIN))))
                        .stream())
            .toList();
    JsonArray blocks = BlockJson.of(blockKit.home(new Message(team))).getAsJsonArray("blocks");
    assertThat(blocks).hasSize(99);
    assertThat(blocks.get(97).toString()).contains("Talked");
    assertThat(blocks.get(98).toString()).contains(Notices.homeTooLong().substring(0, 20));
  }
}
