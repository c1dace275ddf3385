package io.praxisbot.core.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceworkTest {

  private final List<String> failed = new ArrayList<>();
  private final Piecework pieces =
      new Piecework(
          "duty",
          new DutyWatch() {
            @Override
            public void failed(String duty) {
              failed.add(duty);
            }
          });

  @Test
  void countsWhatDidSomething() {
    assertThat(pieces.each(List.of(1, 2, 3), id -> id, id -> id != 2)).isEqualTo(2);
    assertThat(failed).isEmpty();
  }

  @Test
  void oneThatFailsDoesNotStopTheOthers() {
    List<Integer> done = new ArrayList<>();

    int did =
        pieces.each(
            List.of(1, 2, 3),
            id -> id,
            id -> {
              if (id == 2) {
                throw new IllegalStateException("broken");
              }
              return done.add(id);
            });

    assertThat(did).isEqualTo(2);
    assertThat(done).containsExactly(1, 3);
    assertThat(failed).containsExactly("duty");
  }
}
