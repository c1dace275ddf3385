package io.praxisbot.core.conversation.command;

import static io.praxisbot.core.conversation.command.ParserAssertions.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {

  private final CommandParser parser = new CommandParser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agenda @mira add",
        "agenda add",
        "agenda tick two",
        "thresholds misses 99",
        "thresholds off for @ana only",
        "counts 2026 q9",
        "deputy @kofi until blah",
        "deputy for",
        "promise @ana a book by 31 feb",
        "digest weekly fryday",
        "holidays add 2026-02-30",
        "quiet 18:00-18:00",
        "followup @ana @ben",
      })
  void aMistakeIsSeenForWhatItIs(String text) {
    assertThat(of(text)).isNotEqualTo(Likeness.ANSWER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agenda workshop",
        "digest numbers",
        "deputy stuff",
        "pause for 3 weeks rehab",
        "pause until 20 December, my mother died",
        "pause until my operation is over and I can walk",
        "Pause, I have surgery",
        "sick until monday because flu",
        "off until 20 December",
      })
  void aFewWordsCanBeEither(String text) {
    assertThat(of(text)).isEqualTo(Likeness.EITHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "digest the book by Friday",
        "goals are hard",
        "talked to my customer first",
        "team dinner",
        "leave early",
        "Help a new colleague",
        "agenda for the workshop",
        "agenda and minutes",
        "thresholds are too high",
        "counts of the week",
        "every two weeks a walk",
        "when fri comes, I plan my week",
        "pause before I answer",
        "pause to think",
        "Pause less when I speak",
        "holidays were great",
        "quiet week, nothing tried",
        "why not ask earlier",
        "digest weekly what the customers told us about the fair",
      })
  void aSentenceStaysASentence(String text) {
    assertThat(of(text)).isEqualTo(Likeness.ANSWER);
  }

  private Likeness of(String text) {
    return parser.likeness(text, TODAY, Audience.ADMIN);
  }
}
