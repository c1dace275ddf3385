package io.praxisbot.core.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class UntriedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

  private final Behaviour ask = behaviour("ask");
  private final Behaviour wave = behaviour("wave");
  private final Behaviour call = behaviour("call");

  @Test
  void keepsTheOrderWhereNothingWasTried() {
    List<Behaviour> all = List.of(ask, wave, call);
    assertThat(Untried.longestFirst(all, List.of(week(1, ask, Outcome.NOT_YET))))
        .containsExactly(ask, wave, call);
  }

  @Test
  void putsWhatWasTriedLastAtTheEnd() {
    List<CheckIn> checkIns =
        List.of(
            week(3, ask, Outcome.NOT_YET),
            week(2, wave, Outcome.PARTLY),
            week(1, ask, Outcome.TRIED));
    assertThat(Untried.longestFirst(List.of(wave, ask, call), checkIns))
        .containsExactly(call, ask, wave);
  }

  @Test
  void takesAnotherPlanForSomethingNew() {
    List<CheckIn> checkIns = List.of(week(2, ask, Outcome.TRIED), week(1, wave, Outcome.TRIED));
    Behaviour smaller = ask.planned(new Plan("we meet", "ask once"), DAY);
    assertThat(Untried.longestFirst(List.of(wave, smaller), checkIns))
        .containsExactly(smaller, wave);
  }

  private static Behaviour behaviour(String action) {
    return new Behaviour(
        new BehaviourId(action), new Plan("we meet", action), Behaviour.State.ACTIVE, DAY);
  }

  private static CheckIn week(int n, Behaviour behaviour, Outcome outcome) {
    LocalDate start = DAY.plusWeeks(n);
    Instant at = start.atStartOfDay(ZoneOffset.UTC).toInstant();
    return CheckIn.opened(
            new PersonId("ana"),
            new OrganizationId("org"),
            new Period(start, start.plusWeeks(1)),
            at,
            List.of(Attempt.asked(new GoalId("g"), behaviour.id(), behaviour.plan())))
        .recording(behaviour.id(), outcome, at);
  }
}
