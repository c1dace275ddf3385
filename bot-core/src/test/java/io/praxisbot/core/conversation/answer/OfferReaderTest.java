package io.praxisbot.core.conversation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.answer.OfferReader.Offer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may type about what others suggest. */
class OfferReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"yes", "Yes please!", "accept", "ok", "sure", "👍"})
  void aShortYesIsOne(String text) {
    assertThat(OfferReader.read(text)).isEqualTo(Offer.ACCEPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "No thanks.",
        "not for me",
        "No, that is really not for me",
        "sorry, that's not for me",
        "thanks, but I'd rather not",
        "I don't want that",
        "hm, I really can't say I'm... not interested",
      })
  void anyNoIsANo(String text) {
    assertThat(OfferReader.read(text)).isEqualTo(Offer.DECLINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"later", "Not now", "not yet", "maybe later", "skip"})
  void itCanWait(String text) {
    assertThat(OfferReader.read(text)).isEqualTo(Offer.LATER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run a crew of two", "learn to say no", "lead without shouting"})
  void otherWordsMayBeTheirs(String text) {
    assertThat(OfferReader.read(text)).isEqualTo(Offer.WORDS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes, I would love to do that one day", "I don't know", "…"})
  void whatIsNeitherIsAskedAgain(String text) {
    assertThat(OfferReader.read(text)).isEqualTo(Offer.UNCLEAR);
  }
}
