package io.praxisbot.core.goal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments that can't come any more, and moments that are none. */
class MomentsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 3 March 2024",
        "on March 3, 2024",
        "on the 3rd of March 2024",
        "on 15 Nov 2026",
        "on 2026-11-15",
        "on 3.3.2024",
        "on 3/4/2024",
        "in March 2024",
        "in Sept. 2026",
        "by 2025",
        "in q3 2026",
        "in 2025",
        "yesterday",
        "last Monday",
        "two weeks ago"
      })
  void aDayThatIsOver(String words) {
    assertThat(PastDate.isIn(words, TODAY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "on 3 March",
        "on 16 November 2026",
        "on 2026-11-16",
        "on 3.3.2027",
        "on 10/12/2026",
        "in November 2026",
        "by 2026",
        "we talk about the 2024 report",
        "last week's numbers come in",
        "yesterday's tasks are still open",
        "between 1 May 2025 and 1 May 2027",
        "on 31.2.2024",
        "on Monday",
        "a call with Mr. May begins at 20:15"
      })
  void aDayThatIsToComeOrNoDay(String words) {
    assertThat(PastDate.isIn(words, TODAY)).isFalse();
  }

  @Property
  void everyDayBeforeIsOverAndNoneAfter(@ForAll @IntRange(min = -9_000, max = 9_000) int days) {
    LocalDate day = TODAY.plusDays(days);
    assertThat(PastDate.isIn("on " + day, TODAY)).isEqualTo(days < 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have time",
        "when I have some time",
        "When there is time",
        "as often as possible",
        "whenever possible",
        "asap",
        "more often",
        "sometimes",
        "when I feel like it",
        "always",
        "if necessary",
        "Soon!"
      })
  void aMomentThatIsNone(String words) {
    assertThat(VagueMoment.isVague(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I plan my week on Monday morning",
        "every Wednesday",
        "somebody asks me how to do it",
        "I have time left after lunch",
        "the next meeting begins",
        "I feel like taking a task back",
        "on Friday",
        "日曜日に"
      })
  void aMomentThatComes(String words) {
    assertThat(VagueMoment.isVague(words)).isFalse();
  }
}
