package io.praxisbot.app.playground;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.checkin.Advice;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GrowthSignal;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.goal.Standing;
import io.praxisbot.core.goal.Trend;
import io.praxisbot.core.goal.wording.AboutOthers;
import io.praxisbot.core.goal.wording.Control;
import io.praxisbot.core.goal.wording.Vagueness;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer finds in the playground without waiting weeks for it. */
class SeedIT {

  private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");
  private static final LocalDate NEXT_ASKED = LocalDate.parse("2026-11-26");

  @TempDir static Path folder;
  private static Sown sown;

  @BeforeAll
  static void sows() {
    sown = Sown.in(folder, NOW);
  }

  @AfterAll
  static void closes() {
    sown.close();
  }

  @Test
  void withSomebodyOneThingSitsAndAnotherIsAHabitThatIsNotAskedNextTime() {
    Behaviour brief = sown.goal("greta", "teaching").behaviours().get(0);

    assertThat(Advice.after(sown.attempts("greta", "ask"))).isEqualTo(Advice.IT_SITS);
    assertThat(brief.state()).isEqualTo(Behaviour.State.HABIT);
    LocalDate asked = sown.today("greta").minusDays(17);
    assertThat(brief.since()).isEqualTo(asked);
    assertThat(brief.asksAgain(Optional.of(asked), NEXT_ASKED)).isFalse();
    assertThat(sown.signals("greta")).isEmpty();
  }

  @Test
  void somebodyHasMissedTwiceWithOnePlanThatWasAnotherBefore() {
    assertThat(Advice.after(sown.attempts("kofi", "pallets"))).isEqualTo(Advice.DOUBT_THE_CUE);
    assertThat(sown.goal("kofi", "depot").behaviours().get(0).past()).hasSize(1);
  }

  @Test
  void somebodyHasMeasuresOfHisOwnOfWhichOneStandsStill() {
    List<Measure> measures = sown.measures("hugo");

    assertThat(measures)
        .extracting(Measure::kind)
        .containsExactlyInAnyOrder(
            Measure.Kind.RATING, Measure.Kind.COUNT, Measure.Kind.BEST_EFFORT);
    assertThat(measures)
        .extracting(Measure::trend)
        .containsExactlyInAnyOrder(Trend.UP, Trend.STILL, Trend.UP);
    assertThat(sown.signals("hugo")).containsExactly(GrowthSignal.Kind.MEASURE_STILL);
  }

  @Test
  void somebodyHasLearnedInCheckInsAndOnTheWayForAnObjectiveAndBeside() {
    assertThat(sown.learnedInCheckIns("hugo")).extracting(Learning::targeted).contains(true);
    assertThat(sown.learnedOnTheWay("hugo"))
        .extracting(Learning::targeted)
        .containsExactlyInAnyOrder(true, false);
    CareerGoal goal = sown.goal("hugo", "handover");
    assertThat(sown.learnedInCheckIns("hugo"))
        .flatExtracting(l -> l.objective().stream().toList())
        .allMatch(objective -> goal.objective(objective).isPresent())
        .hasSize(2);
  }

  @Test
  void twoNoLongerGrowOneByDoingTheSameAndOneByFiguresAlone() {
    assertThat(sown.signals("kofi")).containsExactly(GrowthSignal.Kind.TRIES_WITHOUT_LEARNING);
    assertThat(sown.signals("jonas")).containsExactly(GrowthSignal.Kind.ONLY_BUSINESS_GOALS);
  }

  @Test
  void aProposalWaitsAndAnotherHasBecomeSomebodysOwn() {
    CareerGoal waiting = sown.goal("chitra", "review");
    assertThat(waiting.state()).isEqualTo(Goal.State.PROPOSED);
    assertThat(waiting.withdrawableBy(new PersonId("marta"))).isTrue();
    CareerGoal accepted = sown.goal("greta", "teaching");
    assertThat(accepted.origin().by()).isEqualTo(Origin.By.MANAGER);
    assertThat(accepted.driver()).isEqualTo(Origin.By.PERSON);
    assertThat(accepted.state()).isEqualTo(Goal.State.ACTIVE);
  }

  @Test
  void somethingToTryIsSuggested() {
    assertThat(sown.stores().behaviourProposals().open(List.of(new PersonId("hugo"))))
        .singleElement()
        .matches(BehaviourProposal::open)
        .matches(p -> p.goal().equals(sown.goal("hugo", "handover").id()));
  }

  @Test
  void goalsAreAchievedPausedBeyondWorkOrOfUseToTheCompany() {
    assertThat(sown.goal("jonas", "talks").life().now())
        .matches(now -> now.state() == Goal.State.ACHIEVED)
        .extracting(Standing::why)
        .matches(Optional::isPresent);
    assertThat(sown.goal("tiago", "certificate").life().now())
        .matches(now -> now.state() == Goal.State.PAUSED)
        .extracting(Standing::why)
        .matches(Optional::isPresent);
    assertThat(sown.goal("kofi", "music").beyondWork()).isTrue();
    assertThat(sown.business("greta"))
        .extracting(BusinessGoal::id)
        .containsExactly(sown.goal("greta", "teaching").serves().orElseThrow());
    assertThat(sown.business("jonas")).hasSize(2);
  }

  @Test
  void somebodyIsOnTheirOwnAndSomebodyComesBackNextWeek() {
    assertThat(sown.stores().reportingLines().find(new PersonId("kofi"))).isEmpty();
    LocalDate monday = LocalDate.parse("2026-11-30");
    assertThat(sown.person("tiago").pause().orElseThrow().until()).contains(monday);
    assertThat(occurrence("tiago", OccurrenceKind.RETURN).day()).isEqualTo(monday);
    assertThat(occurrence("tiago", OccurrenceKind.CHECK_IN).day())
        .isEqualTo(NEXT_ASKED.plusWeeks(1));
    assertThat(occurrence("kofi", OccurrenceKind.CHECK_IN).day()).isEqualTo(NEXT_ASKED);
  }

  private static Occurrence occurrence(String person, OccurrenceKind kind) {
    return sown.stores()
        .occurrences()
        .find(Occurrence.idFor(new PersonId(person), kind))
        .map(Stored::value)
        .orElseThrow();
  }

  @Test
  void everyFocusIsThere() {
    assertThat(Sonnenfeld.ALL.stream().flatMap(cast -> sown.goals(cast.id()).stream()))
        .extracting(CareerGoal::focus)
        .contains(Focus.values());
  }

  @Test
  void whatPraxisWouldHaveAskedAboutOrRefusedIsNotInIt() {
    for (Cast cast : Sonnenfeld.ALL) {
      for (CareerGoal goal : sown.goals(cast.id())) {
        assertThat(Vagueness.ofWish(goal.wish())).as(goal.wish()).isEmpty();
        assertThat(Control.beyond(goal.wish())).as(goal.wish()).isEmpty();
        assertThat(AboutOthers.wishes(goal.wish())).as(goal.wish()).isFalse();
        assertThat(goal.behaviours())
            .allSatisfy(
                b ->
                    assertThat(Vagueness.ofAction(b.plan().action()))
                        .as(b.plan().action())
                        .isEmpty());
      }
      assertThat(sown.measures(cast.id()))
          .allSatisfy(m -> assertThat(Control.beyond(m.words())).as(m.words()).isEmpty());
    }
  }

  @Test
  void nobodyIsAskedAgainAboutAWeekThatWasAskedAbout() {
    for (Cast cast : Sonnenfeld.ALL) {
      List<CheckIn> past = sown.checkIns(cast.id());
      assertThat(past).allMatch(CheckIn::closed).allMatch(c -> c.closedAt().get().isBefore(NOW));
      past.stream()
          .findFirst()
          .ifPresent(
              latest ->
                  assertThat(occurrence(cast.id(), OccurrenceKind.CHECK_IN).period().start())
                      .isAfterOrEqualTo(latest.period().end()));
    }
  }
}
