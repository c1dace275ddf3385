package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody typed, out of what Teams makes of it. */
class WordingTest {

  @Test
  void takesTagsAwayAndGivesLettersBack() {
    assertThat(Wording.unmarked("a&nbsp;&lt;b&gt; &amp;amp; <b>bold</b> &#39;x&#x27;"))
        .isEqualTo("a <b> &amp; bold 'x'");
  }

  @Test
  void keepsLinesApart() {
    assertThat(Wording.unmarked("<div>one</div><div>two<br/>three</div>"))
        .isEqualTo("one\ntwo\nthree");
  }

  @Test
  void keepsWhatIsNoLetter() {
    assertThat(Wording.unmarked("&#0; &#9999999; &unknown; 1 < 2 > 0"))
        .isEqualTo("&#0; &#9999999; &unknown; 1 < 2 > 0");
  }

  @Test
  void toleratesTheCommandOfSlack() {
    assertThat(Wording.tidied("/praxis  goal")).isEqualTo("goal");
    assertThat(Wording.tidied(" /PRAXIS ")).isEmpty();
    assertThat(Wording.tidied("/praxisgoal")).isEqualTo("/praxisgoal");
    assertThat(Wording.isBareCommand("/praxis ")).isTrue();
  }

  @Test
  void makesSpacesSpaces() {
    assertThat(Wording.tidied("\u00a0team\u00a0now ")).isEqualTo("team now");
  }
}
