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
        "when usual             | when usual",
        "quiet 18:00-08:00      | quiet 18:00-08:00",
        "holidays de-by         | holidays de-by",
        "holidays add 1 may     | holidays add 2027-05-01",
        "preview for @marta     | preview for @marta",
        "undo                   | undo",
        "privacy show all       | privacy show all",
        "privacy keep goal 2    | privacy keep 2",
        "privacy hide everything | privacy keep all",
        "keep all to myself     | privacy keep all",
        "show all               | privacy show all",
        "pause @ana 2 weeks     | pause @ana 2 weeks",
        "pause 2 weeks because my knee | pause 2 weeks because my knee",
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
        "why ben",
        "holidays were great",
        "holidays with my family",
        "holidays abroad",
        "holidays germany",
        "holidays add up",
        "quiet week, nothing tried",
        "quiet hours for the team",
        "quiet for once",
        "preview went well",
        "preview ana",
        "preview for customers",
        "undo is hard to do",
        "undo my mistakes",
        "import a plan, then try it",
        "reminders on paper",
        "reminders plan nothing",
        "workdays are long",
        "programme flexible machines",
        "programme a robot",
        "pause because I rush things",
        "pause for a breath",
        "pause from work",
        "pause to think",
        "remove ben",
        "resume running",
        "cadence off",
      })
  void takesEverythingElseAsTheAnswer(String text) {
    assertThat(parser.inDialogue(text, TODAY)).isEqualTo(new Parsed.NotACommand());
  }
}
