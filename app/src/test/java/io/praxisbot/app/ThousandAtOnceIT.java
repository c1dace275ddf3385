package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.praxisbot.core.crowd.Crowd;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.duty.Timeline;
import io.praxisbot.core.store.embedded.EmbeddedDatabase;
import io.praxisbot.scheduler.Tick;
import io.praxisbot.slack.fake.FakeSlackChecker;
import io.praxisbot.slack.rush.Rush;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand people of one workspace are due at the same instant; how long it takes: bin/bench. */
class ThousandAtOnceIT {

  private static final int PEOPLE = 1_000;
  private static final int SPEED = 20;

  /** Many times what the rates allow, for machines that are slow or busy. */
  private static final Duration MOST = Duration.ofMinutes(3);

  @Test
  void everybodyGetsExactlyOneMessageAndSlackRefusesHardlyACall() {
    try (EmbeddedDatabase database = EmbeddedDatabase.inMemory();
        Rush rush = new Rush(database, SPEED, 0, DeliveryWatch.NOBODY);
        Hands hands = new Hands("hand", 4)) {
      rush.enrol(PEOPLE);
      rush.begin();
      send(rush, hands);

      List<Delivery> ledger = ledger(rush);
      assertThat(ledger).hasSize(PEOPLE);
      assertThat(ledger).allMatch(d -> d.state() == Delivery.State.DELIVERED);
      assertThat(ledger).extracting(Delivery::to).doesNotHaveDuplicates();
      assertThat(
              new FakeSlackChecker("key", "part", "parts").check(rush.slack.log(), users(ledger)))
          .isEmpty();
      assertThat(rush.slack.log().limited())
          .isLessThanOrEqualTo(rush.slack.log().calls().size() / 1_000);
    }
  }

  private static void send(Rush rush, Hands hands) {
    Ticking ticking = new Ticking(ticks(rush, hands), rush.business, DutyWatch.NOBODY);
    ticking.start();
    try {
      await()
          .atMost(MOST)
          .until(
              () -> rush.accepted() >= PEOPLE && !rush.stores.ledger().busy(rush.wall.instant()));
    } finally {
      ticking.stop();
    }
  }

  /** The application's own, as much faster as Slack's clock. */
  private static List<Tick> ticks(Rush rush, Hands hands) {
    Duties duties =
        Duties.of(
            rush.stores,
            rush.agenda,
            rush.engine,
            rush.dispatcher,
            rush.wall,
            DutyWatch.NOBODY,
            hands,
            List.of());
    Timeline timeline = new Timeline(rush.stores, rush.business, rush.wall, duties.onTheWay());
    return duties.ticks(timeline).stream()
        .map(tick -> new Tick(tick.duty(), tick.every().dividedBy(SPEED)))
        .toList();
  }

  private static List<Delivery> ledger(Rush rush) {
    return IntStream.range(0, PEOPLE)
        .mapToObj(Crowd::id)
        .flatMap(id -> rush.stores.ledger().to(id, Instant.EPOCH).stream())
        .toList();
  }

  /** For whom each delivery was, by its key. */
  private static Map<String, String> users(List<Delivery> ledger) {
    return ledger.stream()
        .collect(
            Collectors.toMap(d -> d.id().value(), d -> d.to().value().replaceFirst("^p", "U")));
  }
}
