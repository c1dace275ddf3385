package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.CareerGoal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A goal with its first plan, on every way to it, in seven turns at most. */
class GoalInTurnsIT {

  private static final int MOST = 7;

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", "Europe/Lisbon");

  @BeforeEach
  void start() {
    ana.types("start");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private List<CareerGoal> goals() {
    return rehearsal.stores.careerGoals().of(List.of(ana.id()));
  }

  /** What a form is sent with; others are empty. */
  private static final Map<String, Map<String, String>> FORMS =
      Map.of(
          "That's my plan", Map.of("cue", "it is nine", "action", "ask Rui"),
          "In my own words", Map.of("wish", "explain heat pumps to Rui"),
          "All in one form",
              Map.of("wish", "lead a project", "cue", "it is nine", "action", "ask Rui"));

  /**
   * Each turn is one thing that the person types, presses or sends; the goal stands after the last,
   * and not before.
   */
  private CareerGoal made(String... turns) {
    assertThat(turns).hasSizeLessThanOrEqualTo(MOST);
    for (String turn : turns) {
      assertThat(goals()).isEmpty();
      does(turn);
    }
    assertThat(goals()).as(ana.everything()).hasSize(1);
    ana.sees("Your goal: " + goals().get(0).wish());
    return goals().get(0);
  }

  private void does(String turn) {
    String label = turn.replaceAll("^\\[|]$", "");
    if (!turn.startsWith("[")) {
      ana.types(turn);
    } else if (FORMS.containsKey(label)) {
      assertThat(ana.sends(label, FORMS.getOrDefault(label, Map.of()))).isEmpty();
    } else {
      ana.presses(label);
    }
  }

  @Test
  void byTypingAlone() {
    made(
        "goal",
        "lead a small project",
        "I'd run one with two juniors",
        "always selling",
        "help a new colleague",
        "when I plan my week on Monday");
  }

  @Test
  void byTheCommandWithTheWish() {
    made(
        "goal lead a small project",
        "skip",
        "skip",
        "When I plan my week, I will ask for one small piece");
  }

  @Test
  void byPressingWhereverThereIsAButton() {
    made(
        "[Set a goal]",
        "lead a small project",
        "[Skip]",
        "[Skip]",
        "[Run one meeting]",
        "[That's my plan]");
  }

  @Test
  void byATemplate() {
    made(
        "[Set a goal]",
        "[Show me examples]",
        "[I am new in my role]",
        "[3. find three ways to hear early how I am doing]",
        "[That fits me]",
        "[Ask what I should do differently next time]",
        "[That's my plan]");
  }

  @Test
  void byATemplateInOnesOwnWords() {
    made(
        "[Set a goal]",
        "[Show me examples]",
        "[Know more about something]",
        "[1. learn enough about one subject to explain it to a colleague]",
        "[In my own words]",
        "2",
        "yes");
  }

  @Test
  void byTypingATemplatesNumber() {
    CareerGoal goal =
        made("goal", "examples", "first lead role", "2", "that fits", "1", "that's my plan");
    assertThat(goal.wish())
        .isEqualTo("find three ways to hand over work so that it stays handed over");
    assertThat(goal.outcome()).isPresent();
    assertThat(goal.obstacle()).isPresent();
    ana.reads("When I plan my week on Monday, I will hand one task to somebody");
  }

  @Test
  void byTypingAWishWhereATemplateWasOffered() {
    made(
        "goal",
        "examples",
        "back from leave",
        "3",
        "take over the warranty cases again",
        "ask Rui for the first one",
        "we plan the week");
  }

  @Test
  void bySomebodyWhoIsNotSureYet() {
    made(
        "[Set a goal]",
        "[I'm not sure yet]",
        "[Get a new experience]",
        "present our numbers to customers",
        "too shy",
        "[Run one meeting]",
        "[That's my plan]");
  }

  @Test
  void byAVagueWish() {
    made(
        "[Set a goal]",
        "be more confident",
        "I speak first in the weekly meeting",
        "I'd be asked for my view",
        "others are louder",
        "say one sentence in the first five minutes",
        "the weekly meeting begins");
  }

  @Test
  void byAWishAndAnActionThatAreVague() {
    made(
        "[Set a goal]",
        "communication",
        "with the installers on site",
        "[Skip]",
        "[Skip]",
        "communicate better",
        "I'm on site");
  }

  @Test
  void byABusinessGoal() {
    made(
        "goal",
        "60 sales calls a day",
        "[It's a business goal]",
        "ask what they need before I pitch",
        "no time",
        "ask two questions first",
        "a customer picks up");
  }

  @Test
  void byAWishThatOthersDecide() {
    made(
        "[Set a goal]",
        "get promoted",
        "run two small projects to the end",
        "I'd know how to plan one",
        "no time",
        "[Run one meeting]",
        "[That's my plan]");
  }

  @Test
  void byANovel() {
    made(
        "goal",
        "I have been selling for ten years and would like something else. ".repeat(8),
        "improve communication",
        "tell installers what was promised",
        "no time",
        "write down three points",
        "a contract is signed");
  }

  @Test
  void inOneForm() {
    made("[Set a goal]", "[All in one form]");
  }
}
