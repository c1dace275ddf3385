package io.praxisbot.core.conversation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes",
        "Yes!",
        "yep, twice",
        "tried it",
        "Tried it.",
        "done",
        "did it!",
        "i did",
        "I have tried it",
        "I've done it",
        "we did it on Tuesday",
        "yes, but nobody came",
        "Tried it, and she didn't like it much",
        "this week I tried it with the new colleague",
        "not only tried it but did it three times",
        "no problem, did it on Monday",
        "gave it a go",
        "it was hard but I did it",
        "👍",
        "👍🏽",
        "✅",
        ":+1:",
      })
  void hearsThatItWasTried(String text) {
    assertThat(OutcomeReader.read(text).map(OutcomeReader.Reading::outcome))
        .as(text)
        .contains(TypedOutcome.TRIED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "partly",
        "a bit",
        "kind of",
        "half",
        "sort of",
        "started",
        "I started",
        "kinda",
        "yes, a bit",
        "not quite",
        "only partly, the meeting was cut short",
        "tried it a little",
      })
  void hearsThatItWasPartlyTried(String text) {
    assertThat(OutcomeReader.read(text).map(OutcomeReader.Reading::outcome))
        .as(text)
        .contains(TypedOutcome.PARTLY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "No.",
        "nope",
        "not yet",
        "not really, was on the road all week",
        "didn't",
        "didnt",
        "I didn’t",
        "did not get to it",
        "didn't try it",
        "not tried",
        "I have not done it",
        "I haven't tried it yet",
        "no, I did not",
        "no chance",
        "haven't",
        "couldn't",
        "forgot",
        "I completely forgot",
        "sorry, no time this week",
        "was on the road all week so I didn't",
        "I was ill and couldn't",
        "never got round to it",
        "👎",
      })
  void hearsThatItWasNotTried(String text) {
    assertThat(OutcomeReader.read(text).map(OutcomeReader.Reading::outcome))
        .as(text)
        .contains(TypedOutcome.NOT_YET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "hm",
        "what do you mean?",
        "not sure",
        "not only that",
        "yeah no, not really",
        "yes, but I didn't finish",
        "no wait, I did",
        "tried to call her but could not reach her",
        "She joined me on Wednesday and we talked about the plan for a long time",
        "{\"$ne\":null}",
      })
  void leavesToTheButtonsWhatIsNotClear(String text) {
    assertThat(OutcomeReader.read(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "yes                                  | ''",
        "did it!                              | ''",
        "no, I did not                        | ''",
        "👍                                   | ''",
        "kind of                              | ''",
        "yep, twice                           | yep, twice",
        "not really, was on the road all week | not really, was on the road all week",
        "no chance                            | no chance",
        "forgot                               | forgot",
      })
  void keepsTheWholeSentenceWhenItSaysMoreThanYesOrNo(String text, String rest) {
    assertThat(OutcomeReader.read(text).orElseThrow().rest()).isEqualTo(rest);
  }

  @Property
  void anyTextIsReadOrLeft(@ForAll String text) {
    assertThat(OutcomeReader.read(text)).isNotNull();
    assertThat(OutcomeReader.read("no, " + text).map(OutcomeReader.Reading::outcome))
        .isNotEqualTo(java.util.Optional.of(TypedOutcome.TRIED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no ", "so ", ",", "not ", "i did ", "a", "👍", " ", "tried to ", "<!channel>"})
  void fortyThousandCharactersAreReadInPassing(String piece) {
    String text = piece.repeat(40_000 / piece.length());

    assertThat(OutcomeReader.read(text)).isNotNull();
    assertThat(YesNo.read(text)).isNotNull();
    assertThat(Skip.isSkip(text)).isFalse();
    assertThat(Back.isBack(text)).isFalse();
  }
}
