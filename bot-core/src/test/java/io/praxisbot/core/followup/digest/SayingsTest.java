package io.praxisbot.core.followup.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SayingsTest {

  private static final List<String> ALL = List.of("a", "b", "c");
  private static final OptionalInt FIRST_TIME = OptionalInt.empty();

  private final Sayings none = Sayings.none(new PersonId("marta"), new OrganizationId("o"));

  private static OptionalInt after(int place) {
    return OptionalInt.of(place);
  }

  @Test
  void beginWithTheFirstAndThenGoRound() {
    assertThat(none.next(ALL, FIRST_TIME)).isZero();
    assertThat(none.next(ALL, after(0))).isEqualTo(1);
    assertThat(none.next(ALL, after(2))).isZero();
  }

  @Test
  void leaveOutWhatIsNotForThisManagerUntilNothingElseIsLeft() {
    Sayings marked = none.marking("b", Sayings.Mark.NOT_USEFUL);
    assertThat(marked.next(ALL, after(0))).isEqualTo(2);
    assertThat(marked.next(ALL, after(2))).isZero();
    Sayings two = marked.marking("c", Sayings.Mark.NOT_USEFUL);
    assertThat(two.next(ALL, after(0))).isZero();
    Sayings all = two.marking("a", Sayings.Mark.NOT_USEFUL);
    assertThat(all.next(ALL, after(0))).isEqualTo(1);
    assertThat(all.next(ALL, after(1))).isEqualTo(2);
  }

  @Test
  void bringWhatWasOfUseAgainToOthers() {
    Sayings marked = none.marking("a", Sayings.Mark.USEFUL);
    assertThat(marked.next(ALL, FIRST_TIME)).isZero();
    assertThat(marked.next(ALL, after(0))).isEqualTo(1);
  }

  @Test
  void putWhatWasTurnedAwayFromBehindTheOthers() {
    Sayings passed = none.marking("a", Sayings.Mark.PASSED);
    assertThat(passed.next(ALL, FIRST_TIME)).isEqualTo(1);
    assertThat(passed.next(ALL, after(2))).isEqualTo(1);
    assertThat(passed.next(List.of("a", "b"), after(1))).isZero();
  }

  @Test
  void keepWhatWasSaidAboutOneWhenItIsTurnedAwayFrom() {
    Sayings useful = none.marking("a", Sayings.Mark.USEFUL).marking("a", Sayings.Mark.PASSED);
    assertThat(useful.next(ALL, FIRST_TIME)).isZero();
    Sayings changed = useful.marking("a", Sayings.Mark.NOT_USEFUL);
    assertThat(changed.next(ALL, FIRST_TIME)).isEqualTo(1);
  }

  @Test
  void sayTheOnlyOneAgain() {
    assertThat(none.next(List.of("a"), after(0))).isZero();
    assertThat(none.marking("a", Sayings.Mark.NOT_USEFUL).next(List.of("a"), after(0))).isZero();
  }
}
