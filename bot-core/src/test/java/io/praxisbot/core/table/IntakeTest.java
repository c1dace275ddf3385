package io.praxisbot.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeTest {

  private static final Instant AT = Instant.parse("2026-11-16T08:00:00Z");
  private static final PersonId NADIA = new PersonId("nadia");

  private final Intake draft =
      Intake.looked(
          "i", new OrganizationId("o"), NADIA, AT, Intake.Counts.NONE, 3, List.of(), List.of());

  @Test
  void isDoneWithItsLastPageAndCountsEachPageOnce() {
    Intake two = draft.started(AT).applied(0, 1, AT).applied(0, 1, AT).applied(1, 2, AT);
    assertThat(two.state()).isEqualTo(Intake.State.APPLYING);
    assertThat(two.left()).isEqualTo(3);
    assertThat(two.next()).isEqualTo(2);
    assertThat(two.applied(2, 0, AT).state()).isEqualTo(Intake.State.DONE);
  }

  @Test
  void isTakenBackFromItsLastPageToItsFirst() {
    Intake all = draft.started(AT).applied(0, 0, AT).applied(1, 0, AT).applied(2, 0, AT);
    Intake one = all.undoing(NADIA, AT).takenBack(2, 0, AT).takenBack(2, 0, AT).takenBack(1, 1, AT);
    assertThat(one.next()).isZero();
    assertThat(one.underWay()).isTrue();
    assertThat(one.takenBack(0, 0, AT).state()).isEqualTo(Intake.State.UNDONE);
  }

  @Test
  void takesBackAPageThatWasOnItsWayWhenItWasStopped() {
    Intake stopped = draft.started(AT).applied(0, 0, AT).undoing(NADIA, AT).applied(1, 0, AT);
    assertThat(stopped.state()).isEqualTo(Intake.State.UNDOING);
    assertThat(stopped.next()).isEqualTo(1);
  }

  @Test
  void isTakenBackOnlyAfterAFirstPageThatMayBeOnItsWay() {
    Intake stopped = draft.started(AT).undoing(NADIA, AT);
    assertThat(stopped.underWay()).isTrue();
    assertThat(stopped.next()).isEqualTo(Intake.NO_PAGE);
    Intake late = stopped.applied(0, 0, AT);
    assertThat(late.takenBack(Intake.NO_PAGE, 0, AT)).isEqualTo(late);
    assertThat(late.takenBack(0, 0, AT).state()).isEqualTo(Intake.State.UNDONE);
    Intake nothing = stopped.takenBack(Intake.NO_PAGE, 0, AT);
    assertThat(nothing.state()).isEqualTo(Intake.State.UNDONE);
    assertThat(nothing.done()).isZero();
  }

  @Test
  void canNotBeTakenBackBeforeItStarts() {
    assertThat(draft.undoable()).isFalse();
  }
}
