package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class BesideTest {

  @Test
  void whateverBreaksInAnErrandItIsOverAndNeverFails() {
    Beside beside = new Beside(Runnable::run);
    assertThat(beside.run(() -> fails(new IllegalStateException()))).isCompleted();
    assertThat(beside.run(() -> fails(new StackOverflowError()))).isCompleted();
  }

  private static void fails(RuntimeException fault) {
    throw fault;
  }

  private static void fails(Error fault) {
    throw fault;
  }

  @Test
  void whatIsTooMuchIsLeftToTheSendingDuty() {
    Beside beside =
        new Beside(
            errand -> {
              throw new RejectedExecutionException();
            });
    assertThat(beside.run(() -> fails(new IllegalStateException()))).isCompleted();
  }
}
