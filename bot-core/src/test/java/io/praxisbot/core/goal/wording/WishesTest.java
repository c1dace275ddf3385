package io.praxisbot.core.goal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What else the words of a wish give away. */
class WishesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "60 sales calls a day",
        "make 60 sales calls a day",
        "I want to close ten deals this quarter",
        "increase revenue by 10%",
        "hit my quota",
        "200 tickets a month",
        "reduce complaints by half",
        "win five new customers"
      })
  void readsWhatTheCompanyWants(String words) {
    assertThat(BusinessWish.reads(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lead a small project",
        "find three ways to open a sales call",
        "learn from two customers what they need",
        "ask three customers why they left",
        "understand our revenue",
        "say no without losing the relationship",
        "give feedback that people can use",
        "read five books on negotiation"
      })
  void leavesAloneWhatAPersonWouldLikeToLearn(String words) {
    assertThat(BusinessWish.reads(words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "pass the heat pump exam,                  find three ways to pass the heat pump exam",
    "I'd like to win the next pitch!,          find three ways to win the next pitch",
    "Give ten talks this year,                 find three ways to give ten talks this year",
    "I want to run every meeting perfectly,    find three ways to run every meeting perfectly",
    "master negotiations,                      find three ways to master negotiations"
  })
  void turnsAResultIntoSomethingToFindOut(String words, String learning) {
    assertThat(Performing.asLearning(words)).contains(learning);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lead a small project",
        "run better workshops",
        "find three ways to give ten talks",
        "learn to pass the exam",
        "60 calls a day",
        "give feedback",
        "win"
      })
  void leavesAloneWhatIsNoResult(String words) {
    assertThat(Performing.asLearning(words)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run a marathon",
        "play the guitar again",
        "be home when my kids go to bed",
        "write a novel",
        "learn to swim, outside of work"
      })
  void readsWhatIsForOnesOwnTime(String words) {
    assertThat(OutsideWork.reads(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lead a small project",
        "run a workshop",
        "play a part in the team's planning",
        "teach yoga to my colleagues",
        "present to customers"
      })
  void leavesAloneWhatIsAboutWork(String words) {
    assertThat(OutsideWork.reads(words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "work around that idiot in sales",
        "my boss is stupid",
        "Ben is an alcoholic and I cover for him",
        "my colleague is getting divorced so take her cases",
        "take over, he told me in confidence that he leaves",
        "prepare for the merger but don't tell anybody"
      })
  void readsInsultsAndWhatIsSomebodyElsesToTell(String words) {
    assertThat(Delicate.reads(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lead a small project",
        "I am depressed and want to talk about it",
        "say no to my boss",
        "hear what is difficult for Ben",
        "keep calm when somebody shouts",
        "stop being so lazy"
      })
  void leavesOthersAlone(String words) {
    assertThat(Delicate.reads(words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lead a project by March 2024|March 2024",
        "lead a project by 3 March 2024|3 March 2024",
        "lead a project by March 3rd, 2024|March 3rd, 2024",
        "done on 2026-11-15|2026-11-15",
        "until 15.11.2026|15.11.2026",
        "by q3 2026|q3 2026",
        "by 2025 I lead a team|2025",
        "before Oct 2026 please|Oct 2026",
        "on 3/4/2024 I ask|3/4/2024",
        "2025-01-02, or 2 January 2025|2025-01-02"
      })
  void findsADateThatIsOver(String words, String date) {
    assertThat(PastDate.find(words, TODAY)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by March 2027",
        "by November 2026",
        "by 2026",
        "on 2026-11-16",
        "by q4 2026",
        "on 31 February 2024",
        "understand what happened in 2019",
        "answer within 2024 seconds",
        "by March",
        "between 1 May 2025 and 1 May 2027"
      })
  void leavesOtherDatesAlone(String words) {
    assertThat(PastDate.find(words, TODAY)).isEmpty();
  }

  @Test
  void tellsADateAloneFromWords() {
    assertThat(PastDate.alone("by March 2027.")).contains("March 2027");
    assertThat(PastDate.alone("sorry, 2027")).contains("2027");
    assertThat(PastDate.alone("2027-03-01")).contains("2027-03-01");
    assertThat(PastDate.alone("on 3/4/2027")).contains("3/4/2027");
    assertThat(PastDate.alone("lead it by March 2027")).isEmpty();
  }

  @Property
  void judgesWhateverIsTyped(@ForAll String words) {
    String spaced = "  " + words + " ";
    assertThat(BusinessWish.reads(spaced)).isEqualTo(BusinessWish.reads(words));
    assertThat(Delicate.reads(spaced)).isEqualTo(Delicate.reads(words));
    assertThat(OutsideWork.reads(spaced)).isEqualTo(OutsideWork.reads(words));
    assertThat(PastDate.find(spaced, TODAY)).isEqualTo(PastDate.find(words, TODAY));
    assertThat(Performing.asLearning(spaced)).isEqualTo(Performing.asLearning(words));
  }
}
