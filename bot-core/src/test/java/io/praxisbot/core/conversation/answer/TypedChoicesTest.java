package io.praxisbot.core.conversation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.answer.AdaptReader.Adapt;
import io.praxisbot.core.conversation.answer.NextReader.Next;
import io.praxisbot.core.conversation.answer.PickUpReader.PickUp;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedChoicesTest {

  @ParameterizedTest
  @CsvSource({
    "Make it smaller,SMALLER",
    "smaller,SMALLER",
    "Smaller please!,SMALLER",
    "a smaller step,SMALLER",
    "let's make it a bit easier,SMALLER",
    "something simpler,SMALLER",
    "Another moment,MOMENT",
    "moment,MOMENT",
    "a different time,MOMENT",
    "move it to another day,MOMENT",
    "Keep it as it is,KEEP",
    "keep,KEEP",
    "Keep it.,KEEP",
    "leave it as it is,KEEP",
    "same plan again,KEEP",
    "it still fits,KEEP",
    "no,KEEP",
    "skip,KEEP",
    "No thanks,KEEP",
    "Let it go,LET_GO",
    "let go,LET_GO",
    "drop it,LET_GO",
    "Ask Marta for help,HELP",
    "I need help,HELP",
    "get some help please,HELP",
  })
  void hearsWhatBecomesOfThePlan(String text, Adapt choice) {
    assertThat(AdaptReader.read(text)).as(text).contains(choice);
  }

  @ParameterizedTest
  @CsvSource({
    "Goal achieved,ACHIEVED",
    "the goal is reached,ACHIEVED",
    "I've reached my goal,ACHIEVED",
    "ask me less often,SITS",
    "It sits: ask me less often,SITS",
    "make it a habit,SITS",
  })
  void hearsThatItSitsOrIsReached(String text, Next choice) {
    assertThat(NextReader.read(text)).as(text).contains(choice);
  }

  @ParameterizedTest
  @CsvSource({
    "Still doing it,TRIED",
    "still,TRIED",
    "yes,TRIED",
    "I still do it every week,TRIED",
    "Now and then,PARTLY",
    "only sometimes,PARTLY",
    "not always,PARTLY",
    "Not any more,NOT_YET",
    "not anymore,NOT_YET",
    "I don't do it any more,NOT_YET",
    "I stopped,NOT_YET",
    "no,NOT_YET",
  })
  void hearsWhetherAHabitIsOneStill(String text, TypedOutcome outcome) {
    assertThat(HabitReader.read(text).map(OutcomeReader.Reading::outcome))
        .as(text)
        .contains(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "Try it again,AGAIN",
    "again,AGAIN",
    "yes,AGAIN",
    "Leave it as it is,LEAVE",
    "leave it,LEAVE",
    "no,LEAVE",
    "skip,LEAVE",
    "Let it go,LET_GO",
    "drop it,LET_GO",
  })
  void hearsWhatBecomesOfAHabitThatLapsed(String text, LapseReader.Lapse choice) {
    assertThat(LapseReader.read(text)).as(text).contains(choice);
  }

  @ParameterizedTest
  @CsvSource({
    "Same plan again,SAME",
    "same again,SAME",
    "again,SAME",
    "keep going,SAME",
    "no,SAME",
    "skip,SAME",
    "A next step,STEP",
    "next step,STEP",
    "next,STEP",
    "something bigger,STEP",
    "a bit bolder please,STEP",
    "This one sits,SITS",
    "it sits now,SITS",
    "it's a habit,SITS",
    "that has become a habit,SITS",
  })
  void hearsWhatIsNext(String text, Next choice) {
    assertThat(NextReader.read(text)).as(text).contains(choice);
  }

  @ParameterizedTest
  @CsvSource({
    "Go on,ON",
    "yes,ON",
    "sure,ON",
    "let's go on,ON",
    "continue please,ON",
    "Start over,OVER",
    "over,OVER",
    "start again,OVER",
    "from scratch,OVER",
    "a new one,OVER",
    "Drop it,DROP",
    "drop,DROP",
    "let it go,DROP",
    "forget it,DROP",
  })
  void hearsWhetherToPickUp(String text, PickUp choice) {
    assertThat(PickUpReader.read(text)).as(text).contains(choice);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "whatever",
        "not sure",
        "don't keep it",
        "smaller or another moment",
        "do not let it go",
        "I had no time for it",
        "yes",
        "the same as what Rui told me about it when we met in Porto last week",
      })
  void guessesNothing(String text) {
    assertThat(AdaptReader.read(text)).as(text).isEmpty();
    assertThat(NextReader.read(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no", "don't drop it", "maybe", "on Friday", "skip"})
  void picksNothingUpByAGuess(String text) {
    assertThat(PickUpReader.read(text)).as(text).isEmpty();
  }

  @Property
  void neverThrows(@ForAll String text) {
    assertThat(AdaptReader.read(text)).isNotNull();
    assertThat(NextReader.read(text)).isNotNull();
    assertThat(PickUpReader.read(text)).isNotNull();
    assertThat(Declined.isDeclined(text)).isIn(true, false);
  }
}
