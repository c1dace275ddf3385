package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HomesTest {

  private final Errands errands = new Errands(1);
  private final List<String> published = new CopyOnWriteArrayList<>();
  private final CountDownLatch gate = new CountDownLatch(1);

  @AfterEach
  void end() {
    gate.countDown();
    errands.close();
  }

  private static Account somebody(String workspace, String user) {
    return new Account(PlatformName.SLACK, new WorkspaceId(workspace), user);
  }

  private Optional<Duration> publish(Account account) {
    published.add(account.user());
    return Optional.empty();
  }

  private Optional<Duration> stuck(Account account) {
    if (account.workspace().value().equals("T1")) {
      try {
        assertThat(gate.await(10, TimeUnit.SECONDS)).isTrue();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return publish(account);
  }

  private void awaits(String... users) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(published).containsExactly(users));
  }

  @Test
  void manyOfOneWorkspaceKeepNeitherOthersNorTheAnswersWaiting() {
    Homes homes = new Homes(errands, this::stuck);
    IntStream.range(0, 100).forEach(n -> homes.publish(somebody("T1", "U" + n)));
    homes.publish(somebody("T2", "V1"));
    errands.run(() -> published.add("answer"));
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(published).containsExactlyInAnyOrder("V1", "answer"));
  }

  @Test
  void whoWaitsAlreadyIsPublishedOnce() {
    Homes homes = new Homes(errands, this::stuck);
    homes.publish(somebody("T1", "U0"));
    homes.publish(somebody("T1", "U1"));
    homes.publish(somebody("T1", "U2"));
    homes.publish(somebody("T1", "U1"));
    gate.countDown();
    awaits("U0", "U1", "U2");
  }

  @Test
  void oneThatSlackHoldsBackIsPublishedLater() {
    List<String> tries = new CopyOnWriteArrayList<>();
    Homes homes =
        new Homes(
            errands,
            account -> {
              tries.add(account.user());
              return tries.size() == 1 ? Optional.of(Duration.ofMillis(50)) : publish(account);
            });
    homes.publish(somebody("T1", "U1"));
    awaits("U1");
    assertThat(tries).hasSize(2);
  }

  @Test
  void oneThatFailsDoesNotKeepTheNextOut() {
    Homes homes =
        new Homes(
            errands,
            account -> {
              if (account.user().equals("U1")) {
                throw new IllegalStateException("broken");
              }
              return publish(account);
            });
    homes.publish(somebody("T1", "U1"));
    homes.publish(somebody("T1", "U2"));
    awaits("U2");
  }
}
