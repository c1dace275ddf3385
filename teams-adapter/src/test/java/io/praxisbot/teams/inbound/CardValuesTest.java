package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Press;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes back from a card is text by known names, or nothing. */
class CardValuesTest {

  private static final Press PRESS = Press.menu(FlowName.HELP, "help", "");

  private static ObjectNode ours() {
    return Activities.data(PRESS.token(), "send", Map.of("what", "{\"$ne\":null}"));
  }

  @Test
  void readsTextByFieldWhateverItSays() {
    assertThat(CardValues.of(ours()))
        .isEqualTo(new CardValues.Ours(PRESS, "send", Map.of("what", "{\"$ne\":null}")));
  }

  @Test
  void toleratesWhatTeamsAddsItself() {
    ObjectNode data = ours();
    data.putObject("msteams").put("type", "task/fetch");
    assertThat(CardValues.of(data)).isInstanceOf(CardValues.Ours.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"f.what\":{\"$ne\":null}}",
        "{\"f.what\":[\"a\"]}",
        "{\"f.what\":7}",
        "{\"f.what\":true}",
        "{\"f.what\":null}",
        "{\"f.$where\":\"1\"}",
        "{\"f.\":\"1\"}",
        "{\"verb\":{\"$gt\":\"\"}}",
        "{\"praxis\":{\"$gt\":\"\"}}",
        "{\"other\":{}}"
      })
  void refusesWhatIsNoText(String changed) {
    ObjectNode data = ours();
    data.setAll(Json.object(changed.getBytes(StandardCharsets.UTF_8)));
    assertThat(CardValues.of(data)).isEqualTo(new CardValues.Refused());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "q~NOFLOW~a~b~c", "m~HELP~$x~~"})
  void knowsNothingOfOthersTokens(String token) {
    assertThat(CardValues.of(Activities.data(token, "press", Map.of())))
        .isEqualTo(new CardValues.Foreign());
    assertThat(CardValues.of(Json.object().put("kind", "submit")))
        .isEqualTo(new CardValues.Foreign());
    assertThat(CardValues.of(Json.object().path("nothing"))).isEqualTo(new CardValues.Foreign());
  }
}
