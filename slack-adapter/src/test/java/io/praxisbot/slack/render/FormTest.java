package io.praxisbot.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Form;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormTest {

  private final BlockKit blockKit = new BlockKit();

  private JsonObject modal(Field... fields) {
    Form form = new Form("t:1", "Check in", "Save it all, please, thank you", List.of(fields));
    return BlockJson.of(blockKit.form(form));
  }

  private JsonObject only(Field field) {
    JsonArray blocks = modal(field).getAsJsonArray("blocks");
    assertThat(blocks).hasSize(1);
    SlackRules.takes(blockKit.form(new Form("t", "t", "s", List.of(field))).getBlocks(), 100);
    return blocks.get(0).getAsJsonObject();
  }

  private static Field text(String initial, int max) {
    return new Field.TextField("told", "What happened?", initial, "p".repeat(200), true, max, true);
  }

  private static Field choice(int options, String initial) {
    List<Field.Option> all =
        IntStream.range(0, options)
            .mapToObj(i -> new Field.Option("v" + i, "Choice ".repeat(12) + i))
            .toList();
    return new Field.ChoiceField("about", "It's about", all, initial, false);
  }

  private static Field day(String initial) {
    return new Field.DateField("until", "Until", initial, false);
  }

  @Test
  void carriesItsTokenAndItsNames() {
    JsonObject modal = modal(day(""));
    assertThat(modal.get("type").getAsString()).isEqualTo("modal");
    assertThat(modal.get("callback_id").getAsString()).isEqualTo("praxis");
    assertThat(modal.get("private_metadata").getAsString()).isEqualTo("t:1");
    assertThat(modal.getAsJsonObject("title").get("text").getAsString()).isEqualTo("Check in");
    assertThat(modal.getAsJsonObject("submit").get("text").getAsString())
        .hasSizeLessThanOrEqualTo(24)
        .isEqualTo("Save it all, please,…");
  }

  @Test
  void asksForWordsWithinWhatSlackTakes() {
    JsonObject block = only(text("It went well", 4_000));
    JsonObject element = block.getAsJsonObject("element");
    assertThat(block.get("block_id").getAsString()).isEqualTo("field:told");
    assertThat(block.get("optional").getAsBoolean()).isTrue();
    assertThat(block.has("hint")).isFalse();
    assertThat(element.get("initial_value").getAsString()).isEqualTo("It went well");
    assertThat(element.get("max_length").getAsInt()).isEqualTo(3_000);
    assertThat(element.get("multiline").getAsBoolean()).isTrue();
  }

  @Test
  void takesAsMuchAsTheCoreHasAFieldHold() {
    String words = "word ".repeat(600);
    JsonObject element = only(text(words, 4_000)).getAsJsonObject("element");
    assertThat(element.get("initial_value").getAsString()).isEqualTo(words);
    assertThat(Field.TextField.LONGEST).isEqualTo(3_000);
  }

  @Test
  void anEmptyFieldStartsEmpty() {
    assertThat(only(text("", 100)).getAsJsonObject("element").has("initial_value")).isFalse();
  }

  @Test
  void fewChoicesStandBelowEachOtherAndManyInAList() {
    assertThat(only(choice(5, "v1")).toString()).contains("radio_buttons");
    assertThat(only(choice(6, "v1")).toString()).contains("static_select");
    assertThat(only(choice(120, "v1")).getAsJsonObject("element").getAsJsonArray("options"))
        .hasSize(100);
  }

  @Test
  void choosesAheadOnlyWhatCanBeChosen() {
    JsonObject chosen = only(choice(3, "v2")).getAsJsonObject("element");
    assertThat(chosen.get("initial_option")).isEqualTo(chosen.getAsJsonArray("options").get(2));
    assertThat(only(choice(3, "")).getAsJsonObject("element").has("initial_option")).isFalse();
    assertThat(only(choice(3, "gone")).getAsJsonObject("element").has("initial_option")).isFalse();
  }

  @Test
  void aChoiceOfNothingIsNotAsked() {
    assertThat(modal(choice(0, ""), day("")).getAsJsonArray("blocks")).hasSize(1);
  }

  @Test
  void aDayStartsOnlyAtADay() {
    assertThat(only(day("2027-01-10")).toString()).contains("\"initial_date\":\"2027-01-10\"");
    assertThat(only(day("2027-02-30")).toString()).doesNotContain("initial_date");
    assertThat(only(day("friday")).toString()).doesNotContain("initial_date");
  }
}
