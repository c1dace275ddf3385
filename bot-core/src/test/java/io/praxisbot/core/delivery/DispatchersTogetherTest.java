package io.praxisbot.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several replicas over one ledger, all at once. */
class DispatchersTogetherTest {

  private static final int REPLICAS = 4;
  private static final int MESSAGES = 400;

  private final DispatchFixture praxis = new DispatchFixture();
  private final CyclicBarrier start = new CyclicBarrier(REPLICAS);

  @Test
  void replicasThatAnswerTheSameTurnSendEachMessageOnce() throws Exception {
    List<DeliveryKey> keys = messages();
    together(
        replica -> {
          for (int from = 0; from < MESSAGES; from += 4) {
            replica.sendNow(keys.subList(from, from + 4));
          }
        });
    praxis.settle(praxis.dispatcher);
    eachArrivedOnce();
  }

  @Test
  void replicasWhoseRoundsMeetSendEachMessageOnce() throws Exception {
    messages();
    together(
        replica -> {
          for (int round = 0; round < 50; round++) {
            replica.sendDue();
          }
        });
    praxis.settle(praxis.dispatcher);
    eachArrivedOnce();
  }

  @Test
  void replicasOfManyHandsWhoseRoundsMeetSendEachMessageOnce() throws Exception {
    ExecutorService hands = Executors.newFixedThreadPool(2 * REPLICAS);
    try {
      messages();
      together(
          replica -> {
            for (int round = 0; round < 50; round++) {
              replica.with(hands, 2).sendDue();
            }
          });
      praxis.settle(praxis.dispatcher);
      eachArrivedOnce();
    } finally {
      hands.shutdownNow();
    }
  }

  @Test
  void roundsAndAnswersThatMeetSendEachMessageOnce() throws Exception {
    List<DeliveryKey> keys = messages();
    together(
        replica -> {
          for (int from = 0; from < MESSAGES; from += 20) {
            replica.sendNow(keys.subList(from, from + 20));
            replica.sendDue();
          }
        });
    praxis.settle(praxis.dispatcher);
    eachArrivedOnce();
  }

  private List<DeliveryKey> messages() {
    List<PersonId> people =
        IntStream.range(0, 10)
            .mapToObj(n -> n % 2 == 0 ? praxis.onSlack("p" + n) : praxis.onTeams("p" + n))
            .toList();
    return IntStream.range(0, MESSAGES)
        .mapToObj(n -> praxis.says(people.get(n % people.size()), "message " + n))
        .toList();
  }

  private void eachArrivedOnce() {
    assertThat(praxis.problems()).isEmpty();
    assertThat(praxis.complaints()).isEmpty();
    assertThat(praxis.slack.log().size() + praxis.teams.log().size()).isEqualTo(MESSAGES);
    assertThat(praxis.ledger.values()).allMatch(d -> d.state() == Delivery.State.DELIVERED);
  }

  private interface Work {
    void with(Dispatcher replica);
  }

  private void together(Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(REPLICAS);
    try {
      List<Callable<Boolean>> replicas = new ArrayList<>();
      for (int n = 0; n < REPLICAS; n++) {
        Dispatcher replica = quiet("replica-" + n);
        replicas.add(
            () -> {
              start.await();
              work.with(replica);
              return true;
            });
      }
      for (Future<Boolean> done : threads.invokeAll(replicas)) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Dispatcher quiet(String owner) {
    return new Dispatcher(
        praxis.stores,
        praxis::render,
        List.of(praxis.slack, praxis.teams),
        praxis.wall,
        owner,
        DeliveryWatch.NOBODY);
  }
}
