package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

  private static final String SECTION = section(10);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'section','text':{'type':'mrkdwn','text':'*Hi*','verbatim':true}}",
        "{'type':'section','fields':[{'type':'plain_text','text':'a','emoji':false}]}",
        "{'type':'header','text':{'type':'plain_text','text':'Your week'}}",
        "{'type':'divider','block_id':'line'}",
        "{'type':'context','elements':[{'type':'mrkdwn','text':'small print'}]}",
        "{'type':'actions','elements':[{'type':'button','action_id':'a','value':'v','style':'primary',"
            + "'text':{'type':'plain_text','text':'Tried it'}}]}",
        "{'type':'section','text':{'type':'mrkdwn','text':'When?'},"
            + "'accessory':{'type':'datepicker','initial_date':'2027-02-28'}}",
        "{'type':'input','label':{'type':'plain_text','text':'What happened?'},'optional':true,"
            + "'element':{'type':'plain_text_input','multiline':true,'max_length':3000,'initial_value':''}}",
        "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':"
            + "[{'type':'text','text':'plain'},{'type':'text','text':'bold','style':{'bold':true}}]}]}",
        "{'type':'image','image_url':'https://example.com/a.png','alt_text':'a curve'}"
      })
  void whatSlackTakesIsTaken(String block) {
    assertThatCode(() -> check(block)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'section'}",
        "{'type':'section','text':'just a string'}",
        "{'type':'section','text':{'type':'mrkdwn','text':''}}",
        "{'type':'section','text':{'type':'mrkdwn','text':'a','emoji':true}}",
        "{'type':'section','text':{'type':'plain_text','text':'a','verbatim':true}}",
        "{'type':'section','text':{'type':'plain_text','text':'a'},'colour':'red'}",
        "{'type':'paragraph','text':{'type':'plain_text','text':'a'}}",
        "{'text':{'type':'plain_text','text':'a'}}",
        "{'type':'header','text':{'type':'mrkdwn','text':'a'}}",
        "{'type':'context','elements':[]}",
        "{'type':'context','elements':[{'type':'button','text':{'type':'plain_text','text':'a'}}]}",
        "{'type':'actions','elements':[]}",
        "{'type':'actions','elements':[{'type':'plain_text_input'}]}",
        "{'type':'actions','elements':[{'type':'button'}]}",
        "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'a'},'style':'loud'}]}",
        "{'type':'actions','elements':[{'type':'button','text':{'type':'plain_text','text':'a'},'url':'javascript:x'}]}",
        "{'type':'actions','elements':[{'type':'button','text':{'type':'mrkdwn','text':'a'}}]}",
        "{'type':'actions','elements':[{'type':'static_select','action_id':'s'}]}",
        "{'type':'input','label':{'type':'plain_text','text':'a'},'element':{'type':'button','text':{'type':'plain_text','text':'a'}}}",
        "{'type':'input','element':{'type':'plain_text_input'}}",
        "{'type':'input','label':{'type':'plain_text','text':'a'},'element':{'type':'plain_text_input','max_length':3001}}",
        "{'type':'input','label':{'type':'plain_text','text':'a'},"
            + "'element':{'type':'plain_text_input','max_length':3,'initial_value':'four'}}",
        "{'type':'input','label':{'type':'plain_text','text':'a'},'element':{'type':'datepicker','initial_date':'2027-02-29'}}",
        "{'type':'input','label':{'type':'plain_text','text':'a'},'element':{'type':'timepicker','initial_time':'24:00'}}",
        "{'type':'image','image_url':'https://example.com/a.png'}",
        "{'type':'rich_text','elements':[{'type':'text','text':'too high up'}]}"
      })
  void whatSlackRefusesIsRefused(String block) {
    assertThat(refusal(block).code()).isEqualTo("invalid_blocks");
  }

  @Test
  void refusalsSayWhere() {
    String block =
        "{'type':'header','text':{'type':'plain_text','text':'" + "x".repeat(151) + "'}}";
    assertThat(refusal(SECTION + "," + block).reasons().toString())
        .contains("1 to 150 characters", "[json-pointer:/blocks/1/text/text]");
  }

  @Test
  void aSectionHolds3000Characters() {
    assertThatCode(() -> check(section(3000))).doesNotThrowAnyException();
    assertThat(refusal(section(3001)).code()).isEqualTo("invalid_blocks");
  }

  @Test
  void aButtonHolds75CharactersAndAValueOf2000() {
    assertThatCode(() -> check(button("a", 75, 2000))).doesNotThrowAnyException();
    assertThat(refusal(button("a", 76, 2000)).code()).isEqualTo("invalid_blocks");
    assertThat(refusal(button("a", 75, 2001)).code()).isEqualTo("invalid_blocks");
  }

  @Test
  void aMessageHolds50Blocks() {
    assertThatCode(() -> check(times(50))).doesNotThrowAnyException();
    assertThat(refusal(times(51)).code()).isEqualTo("invalid_blocks");
  }

  @Test
  void aMessageHolds10000CharactersInAllItsBlocks() {
    String three = String.join(",", section(3000), section(3000), section(3000));
    assertThatCode(() -> check(three + "," + section(1000))).doesNotThrowAnyException();
    assertThat(refusal(three + "," + section(1001)).code()).isEqualTo("msg_blocks_too_long");
  }

  @Test
  void aRowHolds25Buttons() {
    assertThatCode(() -> check(row(25))).doesNotThrowAnyException();
    assertThat(refusal(row(26)).code()).isEqualTo("invalid_blocks");
  }

  @Test
  void idsOfBlocksDifferInAMessage() {
    String named = SECTION.replace("'type':'section'", "'type':'section','block_id':'b'");
    assertThat(refusal(named + "," + named).reasons().toString()).contains("exists already: b");
  }

  @Test
  void idsOfActionsDifferInABlockOnly() {
    String one = "{'type':'actions','elements':[" + element("same", 1, 1) + "]}";
    String two =
        "{'type':'actions','elements':["
            + element("same", 1, 1)
            + ","
            + element("same", 1, 1)
            + "]}";
    assertThatCode(() -> check(one + "," + one)).doesNotThrowAnyException();
    assertThat(refusal(two).reasons().toString()).contains("action_id exists already");
  }

  @Test
  void theFirstChoiceIsOneOfTheChoices() {
    assertThatCode(() -> check(select("fri"))).doesNotThrowAnyException();
    assertThat(refusal(select("sun")).reasons().toString()).contains("must be one of the options");
  }

  @Test
  void choicesDifferInTheirValues() {
    assertThat(
            refusal(select("mon").replace("'value':'fri'", "'value':'mon'")).reasons().toString())
        .contains("must differ");
  }

  private static String select(String initial) {
    String[] days = {option("mon"), option("fri")};
    return "{'type':'actions','elements':[{'type':'static_select','action_id':'day','options':["
        + String.join(",", days)
        + "],'initial_option':"
        + option(initial)
        + "}]}";
  }

  private static String option(String day) {
    return "{'text':{'type':'plain_text','text':'" + day + "'},'value':'" + day + "'}";
  }

  private static String section(int size) {
    return "{'type':'section','text':{'type':'mrkdwn','text':'" + "x".repeat(size) + "'}}";
  }

  private static String button(String id, int text, int value) {
    return "{'type':'actions','elements':[" + element(id, text, value) + "]}";
  }

  private static String element(String id, int text, int value) {
    return "{'type':'button','action_id':'%s','text':{'type':'plain_text','text':'%s'},'value':'%s'}"
        .formatted(id, "x".repeat(text), "v".repeat(value));
  }

  private static String row(int buttons) {
    StringBuilder all = new StringBuilder(element("b0", 1, 1));
    for (int i = 1; i < buttons; i++) {
      all.append(',').append(element("b" + i, 1, 1));
    }
    return "{'type':'actions','elements':[" + all + "]}";
  }

  private static String times(int n) {
    return (SECTION + ",").repeat(n - 1) + SECTION;
  }

  private static void check(String blocks) {
    Surface.checkMessage((JsonArray) JsonParser.parseString("[" + blocks.replace('\'', '"') + "]"));
  }

  private static Refusal refusal(String blocks) {
    return catchThrowableOfType(Refusal.class, () -> check(blocks));
  }
}
