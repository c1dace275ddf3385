package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceTest {

  private static final String INPUT =
      "{'type':'input','label':{'type':'plain_text','text':'How?'},'element':{'type':'plain_text_input'}}";

  @Test
  void aModalHasATitleAndItsInputsASubmit() {
    assertThatCode(() -> Surface.MODAL.check(modal(INPUT))).doesNotThrowAnyException();
    assertThat(refused(Surface.MODAL, without(modal(INPUT), "title")).reasons().toString())
        .contains("title");
    assertThat(refused(Surface.MODAL, without(modal(INPUT), "submit")).reasons().toString())
        .contains("submit");
  }

  @ParameterizedTest
  @CsvSource({"title, 24", "submit, 24", "close, 24"})
  void itsButtonsAndTitleAreShort(String field, int most) {
    assertThatCode(() -> Surface.MODAL.check(saying(field, most))).doesNotThrowAnyException();
    assertThat(refused(Surface.MODAL, saying(field, most + 1)).code())
        .isEqualTo("invalid_arguments");
  }

  @ParameterizedTest
  @CsvSource({"private_metadata, 3000", "callback_id, 255"})
  void whatItCarriesAlongIsLimited(String field, int most) {
    assertThatCode(() -> Surface.MODAL.check(carrying(field, most))).doesNotThrowAnyException();
    assertThat(refused(Surface.MODAL, carrying(field, most + 1)).code())
        .isEqualTo("invalid_arguments");
  }

  @Test
  void aViewHolds100Blocks() {
    String divider = "{'type':'divider'}";
    assertThatCode(() -> Surface.HOME.check(home((divider + ",").repeat(99) + divider)))
        .doesNotThrowAnyException();
    assertThat(refused(Surface.HOME, home((divider + ",").repeat(100) + divider)).code())
        .isEqualTo("invalid_arguments");
  }

  @Test
  void aHomeTabHasNoTitle() {
    JsonObject home = home("{'type':'divider'}");
    home.add("title", modal("").get("title"));
    assertThat(refused(Surface.HOME, home).reasons().toString()).contains("title");
  }

  @Test
  void aModalIsNoHomeTab() {
    assertThat(refused(Surface.HOME, modal("")).code()).isEqualTo("invalid_arguments");
    assertThat(refused(Surface.MODAL, home("")).code()).isEqualTo("invalid_arguments");
  }

  @Test
  void oneFieldOnlyTakesTheFocus() {
    String focused = INPUT.replace("'plain_text_input'", "'plain_text_input','focus_on_load':true");
    assertThat(refused(Surface.MODAL, modal(focused + "," + focused)).reasons().toString())
        .contains("focus_on_load");
  }

  private static JsonObject modal(String blocks) {
    return json(
        "{'type':'modal','title':{'type':'plain_text','text':'My week'},"
            + "'submit':{'type':'plain_text','text':'Save'},'blocks':["
            + blocks
            + "]}");
  }

  private static JsonObject home(String blocks) {
    return json("{'type':'home','blocks':[" + blocks + "]}");
  }

  private static JsonObject saying(String field, int size) {
    JsonObject modal = modal(INPUT);
    modal.add(field, json("{'type':'plain_text','text':'" + "x".repeat(size) + "'}"));
    return modal;
  }

  private static JsonObject carrying(String field, int size) {
    JsonObject modal = modal(INPUT);
    modal.addProperty(field, "x".repeat(size));
    return modal;
  }

  private static JsonObject without(JsonObject view, String field) {
    view.remove(field);
    return view;
  }

  private static JsonObject json(String json) {
    return JsonParser.parseString(json.replace('\'', '"')).getAsJsonObject();
  }

  private static Refusal refused(Surface surface, JsonObject view) {
    return catchThrowableOfType(Refusal.class, () -> surface.check(view));
  }
}
