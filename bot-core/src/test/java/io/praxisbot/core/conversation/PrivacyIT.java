package io.praxisbot.core.conversation;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * {@code privacy} shows all that a manager sees. Each word of Ana's is marked, so that none that
 * Marta reads anywhere can be missing there. It begins on Monday 16 November 2026.
 */
class PrivacyIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final Pattern MARKED = Pattern.compile("zq[a-z]+");

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("lead a small project zqgoal", "I plan my week zqcue", "ask for one piece zqplan");
    ana.types("goal by end of january");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private String field(String form, String start) {
    return ana.opens(form).fields().stream()
        .map(Field::id)
        .filter(id -> id.startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private void answers(String day, String outcome, String told, String learned, String share) {
    rehearsal.at(day + "T15:00", LISBON);
    String form = "All in one form";
    ana.sends(
        form,
        Map.of(
            field(form, "outcome"),
            outcome,
            field(form, "told"),
            told,
            "learned",
            learned,
            "share",
            share));
  }

  /** All that the manager can look at, and what came by itself. */
  private Set<String> readByTheManager() {
    for (String look :
        List.of("team", "digest", "followup @ana", "agenda", "agenda @ana", "preview @ana")) {
      marta.types(look);
    }
    return marked(marta.everything());
  }

  private static Set<String> marked(String text) {
    return MARKED
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(toCollection(TreeSet::new));
  }

  private void aRichScene() {
    answers("2026-11-19", "tried", "She asked zqfirst", "Ask earlier zqlesson", "yes");
    rehearsal.at("2026-11-23T10:00", LISBON);
    ana.types("learned people like to be asked zqpeople").presses("Share with Marta");
    ana.types("measure number of questions zqmeasure").presses("That's it");
    ana.presses("Let Marta know of it");
    ana.types("agenda add the workshop zqpoint").types("agenda private ask for more zqprivate");
    marta.types("agenda @ana add the report zqpraise").types("agenda @ana on fri 10:00");
    answers("2026-11-26", "not_yet", "No time zqwhy", "Nothing zqnothing", "no");
    ana.types("learned that it rains zqrain").types("skip");
    ana.types("goal answer the phone zqphone").types("cancel");
  }

  @Test
  void showsEachWordThatTheManagerReads() {
    aRichScene();
    Set<String> read = readByTheManager();
    assertThat(read).contains("zqgoal", "zqplan", "zqfirst", "zqlesson", "zqpeople", "zqpoint");
    assertThat(read).doesNotContain("zqprivate", "zqwhy", "zqnothing", "zqrain");
    ana.types("privacy");
    assertThat(marked(ana.last())).containsAll(read).contains("zqmeasure");
    assertThat(marked(ana.last())).doesNotContain("zqprivate", "zqwhy", "zqnothing", "zqrain");
  }

  @Test
  void showsTheDayOfTheGoalAndOfTheTalkAndTheMeasureBeforeItIsAGap() {
    aRichScene();
    marta.types("team").reads("(by 31 January)").types("agenda @ana").reads("27 November");
    ana.types("privacy").reads("(by 31 January)", "Next: Friday 27 November at 10:00.");
    ana.reads("That you keep an eye on “questions zqmeasure”", "never what it reads");
    ana.reads("Counts over five people or more include you, without a name.");
  }

  @Test
  void showsWhatIsTakenBackNoMore() {
    aRichScene();
    ana.types("agenda")
        .presses("Make private")
        .types("measure")
        .presses("Keep it to myself")
        .types("privacy");
    assertThat(marked(ana.last())).doesNotContain("zqpoint", "zqmeasure").contains("zqpraise");
  }

  @Test
  void showsTimeOffThatIsToComeAndNeverWhy() {
    ana.types("pause from 2026-12-07 until 2026-12-14").types("privacy");
    ana.reads("That you will be off from Monday 7 December on, back on", "and not why");
  }

  @Test
  void showsNobodysOneOnOneOnceTheLineIsOver() {
    aRichScene();
    nadia.types("manager @ana is nobody");
    ana.types("privacy");
    assertThat(marked(ana.last())).isEmpty();
  }
}
