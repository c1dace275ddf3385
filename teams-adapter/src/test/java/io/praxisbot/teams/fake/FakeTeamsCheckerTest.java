package io.praxisbot.teams.fake;

import static io.praxisbot.teams.fake.FakeTeamsChecker.Wrong.LEAKED;
import static io.praxisbot.teams.fake.FakeTeamsChecker.Wrong.LOST;
import static io.praxisbot.teams.fake.FakeTeamsChecker.Wrong.TWICE;
import static io.praxisbot.teams.fake.FakeTeamsChecker.Wrong.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.teams.fake.FakeTeamsChecker.Expected;
import io.praxisbot.teams.fake.FakeTeamsChecker.Finding;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FakeTeamsCheckerTest {

  private static final List<Expected> BY_ID =
      List.of(
          Expected.delivered("to-ana", "ana", List.of("1", "2")),
          Expected.delivered("to-ben", "ben", List.of("3")));
  private static final List<Expected> COUNTED =
      List.of(
          Expected.delivered("a", "ana", 2),
          Expected.unsure("b", "ben", 1),
          Expected.never("c", "cleo"));

  private final Log log = new Log();

  @Test
  void nothingIsFoundWhenEverythingWentOutOnce() {
    took("ana", "1", "part one");
    took("ana", "2", "part two");
    took("ben", "3", "hello");
    assertThat(FakeTeamsChecker.check(log, BY_ID)).isEmpty();
  }

  @Test
  void aDuplicateIsFound() {
    nothingIsFoundWhenEverythingWentOutOnce();
    took("ben", "4", "hello");
    assertThat(FakeTeamsChecker.check(log, BY_ID)).containsExactly(new Finding(TWICE, "4"));
  }

  @Test
  void aLossIsFound() {
    took("ana", "1", "part one");
    took("ben", "3", "hello");
    assertThat(FakeTeamsChecker.check(log, BY_ID)).containsExactly(new Finding(LOST, "to-ana"));
  }

  @Test
  void oneMessageCantStandForTwoDeliveries() {
    took("ana", "1", "hello");
    var ledger =
        List.of(
            Expected.delivered("one", "ana", List.of("1")),
            Expected.delivered("other", "ana", List.of("1")));
    assertThat(FakeTeamsChecker.check(log, ledger)).containsExactly(new Finding(LOST, "other"));
  }

  @Test
  void aLeakIsFound() {
    took("ana", "1", "part one");
    took("ana", "2", "part two");
    took("eve", "3", "hello");
    assertThat(FakeTeamsChecker.check(log, BY_ID)).containsExactly(new Finding(LEAKED, "to-ben"));
  }

  @Test
  void whatNobodyOrderedIsFound() {
    nothingIsFoundWhenEverythingWentOutOnce();
    took("eve", "4", "psst");
    assertThat(FakeTeamsChecker.check(log, BY_ID)).containsExactly(new Finding(UNKNOWN, "4"));
  }

  @Test
  void withoutIdsMessagesAreCounted() {
    took("ana", "1", "part one");
    took("ana", "2", "part two");
    assertThat(FakeTeamsChecker.check(log, COUNTED)).isEmpty();
    took("ben", "3", "perhaps");
    assertThat(FakeTeamsChecker.check(log, COUNTED)).isEmpty();
    took("ben", "4", "perhaps");
    assertThat(FakeTeamsChecker.check(log, COUNTED)).containsExactly(new Finding(TWICE, "4"));
  }

  @Test
  void withoutIdsAMissingMessageIsALossAndAnotherOneIsUnknown() {
    took("ana", "1", "part one");
    took("cleo", "2", "should have been withheld");
    assertThat(FakeTeamsChecker.check(log, COUNTED))
        .containsExactlyInAnyOrder(new Finding(LOST, "ana"), new Finding(UNKNOWN, "2"));
  }

  @Test
  void updatesRepeatNothing() {
    nothingIsFoundWhenEverythingWentOutOnce();
    add(Entry.Kind.UPDATE, "ben", "3", "hello");
    assertThat(FakeTeamsChecker.check(log, BY_ID)).isEmpty();
  }

  private void took(String person, String id, String text) {
    add(Entry.Kind.NEW, person, id, text);
  }

  private void add(Entry.Kind kind, String person, String id, String text) {
    log.add(
        new Entry.Accepted(
            Instant.EPOCH,
            "t-1",
            kind,
            "a:" + person,
            person,
            id,
            Json.object("text", text),
            List.of()));
  }
}
