package io.praxisbot.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.StrictPlatform.Accepted;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerCheckerTest {

  private final DispatchFixture fixture = new DispatchFixture();
  private final List<Accepted> log = new ArrayList<>();
  private DeliveryKey key = new DeliveryKey("none");

  @BeforeEach
  void aMessageWasSent() {
    key = fixture.says(fixture.onSlack("ana"), "hello");
    fixture.dispatcher.sendDue();
    log.addAll(fixture.slack.log());
  }

  @Test
  void findsNothingWrongWithAMessageThatWasSentOnce() {
    assertThat(LedgerChecker.problems(fixture.ledger.values(), log)).isEmpty();
  }

  @Test
  void catchesAPlantedDuplicate() {
    log.add(log.get(0));
    assertThat(LedgerChecker.problems(fixture.ledger.values(), log))
        .containsExactly("posted twice: " + key);
  }

  @Test
  void catchesAPlantedLoss() {
    log.clear();
    assertThat(LedgerChecker.problems(fixture.ledger.values(), log))
        .containsExactly("lost: " + key + " is delivered, and no platform took it");
  }

  @Test
  void catchesAMessageThatIsNotInTheLedger() {
    assertThat(LedgerChecker.problems(List.of(), log)).containsExactly("not in the ledger: " + key);
  }

  @Test
  void catchesAPlantedLeak() {
    Delivery withheld = Sequel.withheld(fixture.of(key), "", DispatchFixture.START);
    assertThat(LedgerChecker.problems(List.of(withheld), log))
        .containsExactly("leaked: " + key + " is WITHHELD, and a platform took it");
  }
}
