package io.praxisbot.core.conversation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.goal.LearningObjectiveId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people type about something they learned. */
class LearningReaderTest {

  private static final LearningObjectiveId LEAD = new LearningObjectiveId("lead");
  private static final LearningObjectiveId TALK = new LearningObjectiveId("talk");
  private static final List<LearningObjective> OBJECTIVES =
      List.of(
          new LearningObjective(LEAD, "lead a small team"),
          new LearningObjective(TALK, "how others open a difficult talk"));

  @Test
  void readsWhatItServesByItsPlaceOrItsWords() {
    assertThat(LearningReader.about("2", OBJECTIVES)).contains(Optional.of(TALK));
    assertThat(LearningReader.about("difficult talk", OBJECTIVES)).contains(Optional.of(TALK));
    assertThat(LearningReader.about("it's about the team", OBJECTIVES)).contains(Optional.of(LEAD));
    assertThat(LearningReader.about("my goal", OBJECTIVES)).contains(Optional.of(LEAD));
  }

  @Test
  void readsThatItServesNothingInParticular() {
    assertThat(LearningReader.about("something else", OBJECTIVES)).contains(Optional.empty());
    assertThat(LearningReader.about("no", OBJECTIVES)).contains(Optional.empty());
  }

  @Test
  void leavesAloneWhatIsNoAnswer() {
    assertThat(LearningReader.about("3", OBJECTIVES)).isEmpty();
    assertThat(LearningReader.about("what a week", OBJECTIVES)).isEmpty();
    assertThat(LearningReader.about("a", OBJECTIVES)).isEmpty();
    assertThat(LearningReader.share("I shared a car")).isEmpty();
  }

  @Test
  void readsWhetherItIsShared() {
    assertThat(LearningReader.share("share it")).contains(true);
    assertThat(LearningReader.share("share with Marta")).contains(true);
    assertThat(LearningReader.share("keep it mine")).contains(false);
    assertThat(LearningReader.share("don't share it")).contains(false);
  }

  @Test
  void readsSomethingElseInFrontOfTheWords() {
    assertThat(LearningReader.told("else: the printer has a queue", Optional.of(LEAD)))
        .isEqualTo(Learning.untargeted("the printer has a queue"));
    assertThat(LearningReader.told("something else matters more", Optional.of(LEAD)))
        .isEqualTo(Learning.targeting(LEAD, "something else matters more"));
  }
}
