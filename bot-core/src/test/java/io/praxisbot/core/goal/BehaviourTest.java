package io.praxisbot.core.goal;

import static io.praxisbot.core.goal.Goals.DAY;
import static io.praxisbot.core.goal.Goals.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BehaviourTest {
  private static final Plan SMALLER = new Plan("a call starts", "ask one question");
  private static final Behaviour TRIED = Goals.behaviour("b", Behaviour.State.ACTIVE);
  private static final Behaviour HABIT = TRIED.in(Behaviour.State.HABIT, DAY.plusDays(7));

  @Test
  void remembersItsPlansAndStates() {
    Behaviour last =
        TRIED.planned(SMALLER, DAY.plusDays(7)).in(Behaviour.State.HABIT, DAY.plusDays(14));
    assertThat(last.past())
        .containsExactly(
            new Behaviour.Former(PLAN, Behaviour.State.ACTIVE, DAY),
            new Behaviour.Former(SMALLER, Behaviour.State.ACTIVE, DAY.plusDays(7)));
    assertThat(last.since()).isEqualTo(DAY.plusDays(14));
    assertThat(last.plannedSince()).isEqualTo(DAY.plusDays(7));
  }

  @Test
  void theSameAgainIsNoChange() {
    assertThat(TRIED.planned(PLAN, DAY.plusDays(7))).isEqualTo(TRIED);
    assertThat(TRIED.in(Behaviour.State.ACTIVE, DAY.plusDays(7))).isEqualTo(TRIED);
  }

  @Property
  void itsPastStaysSmallAndEndsWithWhatWasLast(@ForAll @IntRange(min = 1, max = 60) int changes) {
    Behaviour behaviour = TRIED;
    for (int i = 0; i < changes; i++) {
      behaviour = behaviour.planned(new Plan("cue", "action " + i), DAY.plusDays(i));
    }
    assertThat(behaviour.past()).hasSize(Math.min(changes, Behaviour.REMEMBERED));
    String before = changes == 1 ? PLAN.action() : "action " + (changes - 2);
    assertThat(behaviour.past().get(behaviour.past().size() - 1).plan().action()).isEqualTo(before);
  }

  @Property
  void whatIsTriedIsAskedEveryTimeAndWhatIsLetGoNever(@ForAll @IntRange(max = 400) int days) {
    Optional<LocalDate> asked = Optional.of(DAY);
    assertThat(TRIED.asksAgain(asked, DAY.plusDays(days))).isTrue();
    assertThat(TRIED.in(Behaviour.State.LET_GO, DAY).asksAgain(asked, DAY.plusDays(days)))
        .isFalse();
  }

  @Property
  void aHabitIsAskedAboutEveryFourWeeks(@ForAll @IntRange(max = 400) int days) {
    LocalDate lastAsked = DAY.plusDays(30);
    assertThat(HABIT.asksAgain(Optional.of(lastAsked), lastAsked.plusDays(days)))
        .isEqualTo(days >= 28);
  }

  @Test
  void aHabitThatWasNeverAskedAboutIsFourWeeksAfterItBecameOne() {
    assertThat(HABIT.asksAgain(Optional.empty(), DAY.plusDays(7 + 27))).isFalse();
    assertThat(HABIT.asksAgain(Optional.empty(), DAY.plusDays(7 + 28))).isTrue();
  }

  @Test
  void knowsInWhichStateADayBegan() {
    assertThat(HABIT.stateBefore(DAY.plusDays(7))).isEqualTo(Behaviour.State.ACTIVE);
    assertThat(HABIT.stateBefore(DAY.plusDays(8))).isEqualTo(Behaviour.State.HABIT);
    Behaviour again = HABIT.in(Behaviour.State.ACTIVE, DAY.plusDays(35));
    assertThat(again.stateBefore(DAY.plusDays(35))).isEqualTo(Behaviour.State.HABIT);
    assertThat(again.stateBefore(DAY.plusDays(36))).isEqualTo(Behaviour.State.ACTIVE);
    assertThat(again.stateBefore(DAY)).isEqualTo(Behaviour.State.ACTIVE);
  }
}
