package io.praxisbot.core.goal;

import static io.praxisbot.core.goal.Goals.ANA;
import static io.praxisbot.core.goal.Goals.DAY;
import static io.praxisbot.core.goal.Goals.MAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GoalTest {
  private static final Optional<String> NO_WORD = Optional.empty();

  @Test
  void aProposalIsNoGoalUntilThePersonAcceptsIt() {
    CareerGoal proposed = Goals.proposed();
    assertThat(proposed.accepted()).isFalse();
    assertThat(proposed.driver()).isEqualTo(Origin.By.MANAGER);

    CareerGoal mine = proposed.accepting("lead the spring project", DAY.plusDays(1)).orElseThrow();
    assertThat(mine.state()).isEqualTo(Goal.State.ACTIVE);
    assertThat(mine.wish()).isEqualTo("lead the spring project");
    assertThat(mine.accepted()).isTrue();
    assertThat(mine.driver()).isEqualTo(Origin.By.PERSON);
    assertThat(mine.origin()).isEqualTo(Origin.manager(MAX));
  }

  @Test
  void whatWasDeclinedNeverWasAGoal() {
    CareerGoal declined =
        Goals.proposed().to(Goal.State.LET_GO, DAY, Optional.of("not now")).orElseThrow();
    assertThat(declined.accepted()).isFalse();
    assertThat(declined.driver()).isEqualTo(Origin.By.MANAGER);
    assertThat(declined.life().now().why()).contains("not now");
  }

  @Test
  void whatWasDeclinedCanBeTakenUpLater() {
    CareerGoal declined = Goals.proposed().to(Goal.State.LET_GO, DAY, NO_WORD).orElseThrow();
    CareerGoal mine = declined.to(Goal.State.ACTIVE, DAY.plusDays(9), NO_WORD).orElseThrow();
    assertThat(mine.accepted()).isTrue();
    assertThat(mine.accepting("again", DAY)).isEmpty();
  }

  @Test
  void onlyWhoProposedItMayTakeItBackAndOnlyWhileItIsOpen() {
    assertThat(Goals.proposed().withdrawableBy(MAX)).isTrue();
    assertThat(Goals.proposed().withdrawableBy(ANA)).isFalse();
    CareerGoal mine = Goals.proposed().accepting("lead", DAY).orElseThrow();
    assertThat(mine.withdrawableBy(MAX)).isFalse();
  }

  @Test
  void aGoalCanRestAndGoOnAndBeTakenUpAgain() {
    CareerGoal goal =
        Goals.career(Goal.State.ACTIVE, DAY)
            .to(Goal.State.PAUSED, DAY.plusDays(1), Optional.of(" parental leave "))
            .flatMap(g -> g.to(Goal.State.ACTIVE, DAY.plusDays(2), NO_WORD))
            .flatMap(g -> g.to(Goal.State.ACHIEVED, DAY.plusDays(3), NO_WORD))
            .flatMap(g -> g.to(Goal.State.ACTIVE, DAY.plusDays(4), NO_WORD))
            .orElseThrow();
    assertThat(goal.since()).isEqualTo(DAY.plusDays(4));
    assertThat(goal.life().past())
        .containsExactly(
            new Standing(Goal.State.ACTIVE, DAY),
            new Standing(Goal.State.PAUSED, DAY.plusDays(1), Optional.of("parental leave")),
            new Standing(Goal.State.ACTIVE, DAY.plusDays(2)),
            new Standing(Goal.State.ACHIEVED, DAY.plusDays(3)));
  }

  @Test
  void aStepTakenBackLeavesNoTrace() {
    CareerGoal goal = Goals.career(Goal.State.ACTIVE, DAY);
    CareerGoal paused = goal.to(Goal.State.PAUSED, DAY.plusDays(9), NO_WORD).orElseThrow();
    assertThat(paused.explained("leave").backFrom(Goal.State.PAUSED)).contains(goal);
    assertThat(paused.backFrom(Goal.State.ACHIEVED)).isEmpty();
    assertThat(goal.backFrom(Goal.State.ACTIVE)).isEmpty();
    BusinessGoal business = Goals.business(Goal.State.ACTIVE, DAY);
    assertThat(
            business
                .to(Goal.State.LET_GO, DAY, NO_WORD)
                .flatMap(g -> g.backFrom(Goal.State.LET_GO)))
        .contains(business);
  }

  @Test
  void aWordWhyIsAboutTheStageThatTheGoalIsIn() {
    CareerGoal paused =
        Goals.career(Goal.State.ACTIVE, DAY)
            .to(Goal.State.PAUSED, DAY.plusDays(9), NO_WORD)
            .orElseThrow()
            .explained(" parental leave ");
    assertThat(paused.life().now().why()).contains("parental leave");
    assertThat(paused.since()).isEqualTo(DAY.plusDays(9));
    assertThat(paused.life().past().get(0).why()).isEmpty();
  }

  @Test
  void isYoursSinceYouTookItUp() {
    CareerGoal proposed = Goals.proposed();
    assertThat(proposed.life().takenUp()).isEmpty();
    CareerGoal mine =
        proposed
            .accepting("lead", DAY.plusDays(3))
            .flatMap(g -> g.to(Goal.State.PAUSED, DAY.plusDays(5), NO_WORD))
            .orElseThrow();
    assertThat(mine.life().takenUp()).contains(DAY.plusDays(3));
  }

  @Test
  void aBusinessGoalHasTheSameLife() {
    BusinessGoal goal = Goals.business(Goal.State.ACTIVE, DAY);
    assertThat(goal.to(Goal.State.PROPOSED, DAY, NO_WORD)).isEmpty();
    assertThat(goal.to(Goal.State.ACHIEVED, DAY, NO_WORD).map(BusinessGoal::state))
        .contains(Goal.State.ACHIEVED);
    assertThat(goal.accepting("other", DAY)).isEmpty();
  }

  @Property
  void nothingBecomesAProposalAgain(@ForAll Goal.State from) {
    boolean may = from.mayBecome(Goal.State.PROPOSED);
    assertThat(may).isFalse();
  }

  @Property
  void everyGoalCanBeActiveAgain(@ForAll Goal.State from) {
    assertThat(Goals.career(from, DAY).to(Goal.State.ACTIVE, DAY, NO_WORD)).isPresent();
  }

  @Property
  void anIllegalMoveIsRefusedAndALegalOneIsRemembered(
      @ForAll Goal.State from, @ForAll Goal.State to) {
    CareerGoal goal = Goals.career(from, DAY);
    Optional<CareerGoal> moved = goal.to(to, DAY.plusDays(1), NO_WORD);
    assertThat(moved.isPresent()).isEqualTo(from == to || from.mayBecome(to));
    moved.ifPresent(
        next -> {
          assertThat(next.state()).isEqualTo(to);
          assertThat(next.life().past())
              .isEqualTo(from == to ? List.of() : List.of(goal.life().now()));
        });
  }

  /** However long it goes on, and whatever is forgotten of it. */
  @Property
  void onceAcceptedItStaysThePersonsAndItsPastStaysSmall(@ForAll List<Goal.State> ways) {
    CareerGoal goal = Goals.proposed().accepting("lead", DAY).orElseThrow();
    LocalDate day = DAY;
    for (Goal.State next : ways) {
      day = day.plusDays(1);
      goal = goal.to(next, day, NO_WORD).orElse(goal);
    }
    assertThat(goal.driver()).isEqualTo(Origin.By.PERSON);
    assertThat(goal.life().past()).hasSizeLessThanOrEqualTo(Life.REMEMBERED);
  }

  @Test
  void whatIsBeyondWorkServesNoBusinessGoal() {
    CareerGoal goal = Goals.career(Goal.State.ACTIVE, DAY);
    GoalId sales = new GoalId("sales");
    assertThat(goal.serving(Optional.of(sales)).serves()).contains(sales);
    assertThat(goal.serving(Optional.of(sales)).beyond().serves()).isEmpty();
    assertThat(goal.beyond().serving(Optional.of(sales)).beyondWork()).isFalse();
  }

  @Test
  void whatTheWishSaysIsAlwaysAnObjective() {
    CareerGoal goal = Goals.career(Goal.State.ACTIVE, DAY);
    LearningObjectiveId wished = LearningObjectiveId.ofWish(goal.id());
    assertThat(goal.objective(wished).map(LearningObjective::words)).contains(goal.wish());

    var budget = new LearningObjective(new LearningObjectiveId("budget"), "read a budget");
    CareerGoal more = goal.learning(budget).learning(budget).wishing("lead the spring project");
    assertThat(more.learningObjectives())
        .containsExactly(new LearningObjective(wished, "lead the spring project"), budget);
    assertThat(more.notLearning(budget.id()).notLearning(wished).learningObjectives())
        .extracting(LearningObjective::id)
        .containsExactly(wished);
  }

  @Test
  void ownIdeasNameNobodyAndAManagersNamesTheManager() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Origin(Origin.By.PERSON, Optional.of(MAX)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Origin(Origin.By.MANAGER, Optional.empty()));
  }

  @Test
  void aGoalIsShownOnlyToTheManagerOfWhoseLineItWasAsked() {
    Instant line = Instant.parse("2026-11-23T09:00:00Z");
    CareerGoal kept = Goals.career(Goal.State.ACTIVE, Goals.DAY).keptFrom(line);
    assertThat(kept.kept()).isTrue();
    assertThat(kept.shownTo(line).kept()).isFalse();
    assertThat(kept.shownTo(line.plusSeconds(1)).kept()).isTrue();
    assertThat(kept.keptFrom(line.plusSeconds(1)).shownTo(line).kept()).isTrue();
    assertThat(Goals.proposed().keptFrom(line).kept()).isFalse();
    assertThat(kept.wishing("run one").serving(Optional.empty()).beyond().kept()).isTrue();
    assertThat(kept.to(Goal.State.PAUSED, Goals.DAY, Optional.empty()).orElseThrow().kept())
        .isTrue();
  }
}
