package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InDialogueTest {

  private final CommandParser parser = new CommandParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "help                   | help",
        "Help!                  | help",
        "cancel                 | cancel",
        "never mind             | cancel",
        "stop                   | cancel",
        "goals                  | goals",
        "pause until 2027-01-10 | pause until 2027-01-10",
        "when fri 15:00         | when fri 15:00",
        "manager @ana           | manager @ana",
      })
  void obeysWhatIsACommandFromTheFirstToTheLastWord(String text, String canonical) {
    assertThat(ParserAssertions.outcome(parser.inDialogue(text, TODAY)))
        .isEqualTo("understood: " + canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "start with small steps",
        "Help a new colleague",
        "goal setting with the team",
        "try harder",
        "leave early on Fridays",
        "leave early",
        "manager ana",
        "when fryday 15:00",
        "when I plan my week",
        "pause 10 jan",
        "pause before I answer",
        "stop talking so much",
        "gaols",
        "cadence weekly",
        "praxis",
      })
  void takesEverythingElseAsTheAnswer(String text) {
    assertThat(parser.inDialogue(text, TODAY)).isEqualTo(new Parsed.NotACommand());
  }
}
