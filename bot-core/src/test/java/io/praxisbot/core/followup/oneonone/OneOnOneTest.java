package io.praxisbot.core.followup.oneonone;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneOnOneTest {

  private static final PersonId MARTA = new PersonId("marta");
  private static final PersonId ANA = new PersonId("ana");
  private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");

  private final OneOnOne empty = OneOnOne.none(new OrganizationId("o"), MARTA, ANA);
  private final OneOnOne full =
      empty
          .with(point("hers", ANA, true))
          .with(point("hers alone", ANA, false))
          .with(point("theirs", MARTA, true))
          .with(point("theirs alone", MARTA, false));

  private static Point point(String id, PersonId by, boolean shared) {
    return Point.open(new PointId(id), by, new Topic.Own(id), shared, NOW);
  }

  private static Optional<ReportingLine> line(PersonId manager, Instant since) {
    return Optional.of(
        new ReportingLine(manager, since, Optional.empty(), ReportingLine.SetBy.ADMIN));
  }

  private String seenBy(PersonId reader, Optional<ReportingLine> line) {
    return String.join(", ", full.seenBy(reader, line).stream().map(p -> p.id().value()).toList());
  }

  @Test
  void showsEachOfThemWhatIsSharedAndTheirOwn() {
    assertThat(seenBy(ANA, line(MARTA, NOW))).isEqualTo("hers, hers alone, theirs");
    assertThat(seenBy(MARTA, line(MARTA, NOW))).isEqualTo("hers, theirs, theirs alone");
    assertThat(seenBy(new PersonId("ben"), line(MARTA, NOW))).isEmpty();
  }

  @Test
  void leavesTheFormerManagerNothingAndTheEmployeeTheirOwn() {
    PersonId kofi = new PersonId("kofi");
    assertThat(seenBy(MARTA, line(kofi, NOW.plusSeconds(1)))).isEmpty();
    assertThat(seenBy(kofi, line(kofi, NOW.plusSeconds(1)))).isEmpty();
    assertThat(seenBy(MARTA, Optional.empty())).isEmpty();
    assertThat(seenBy(ANA, Optional.empty())).isEqualTo("hers alone");
    assertThat(seenBy(ANA, line(kofi, NOW))).isEqualTo("hers alone");
  }

  @Test
  void bringsNothingBackWithAManagerWhoReturns() {
    assertThat(seenBy(MARTA, line(MARTA, NOW.plusSeconds(1)))).isEmpty();
    assertThat(seenBy(ANA, line(MARTA, NOW.plusSeconds(1)))).isEqualTo("hers alone");
  }

  @Test
  void keepsWhatWasTalkedAboutWhenItsReasonIsTakenBack() {
    PointId hers = new PointId("hers");
    assertThat(full.withdrawing(hers).point(hers)).isEmpty();
    assertThat(full.ticking(hers, Optional.of(NOW)).withdrawing(hers).point(hers)).isPresent();
  }

  @Test
  void forgetsWhatWasTickedLongBefore() {
    OneOnOne pair = empty;
    for (int n = 0; n < 60; n++) {
      PointId id = new PointId("p" + n);
      pair = pair.with(point(id.value(), ANA, true)).ticking(id, Optional.of(NOW));
    }
    assertThat(pair.points()).hasSize(OneOnOne.MOST_TICKED);
    assertThat(pair.isFull(ANA, line(MARTA, NOW))).isFalse();
  }

  @Test
  void isFullForEachOfThemAlone() {
    OneOnOne pair = empty;
    for (int n = 0; n < OneOnOne.MOST; n++) {
      pair = pair.with(point("p" + n, ANA, true));
    }
    assertThat(pair.isFull(ANA, line(MARTA, NOW))).isTrue();
    assertThat(pair.isFull(MARTA, line(MARTA, NOW))).isFalse();
  }

  @Test
  void countsOnlyWhatItsAuthorSees() {
    OneOnOne pair = empty;
    for (int n = 0; n < OneOnOne.MOST; n++) {
      pair = pair.with(point("p" + n, ANA, true));
    }
    assertThat(pair.isFull(ANA, line(MARTA, NOW.plusSeconds(1)))).isFalse();
  }

  @Test
  void meetsOnTheDayThatWasSetUnderTheLineThatThereIs() {
    var meeting =
        new Meeting(LocalDate.of(2026, 11, 20), Optional.empty(), ZoneId.of("UTC"), 1, NOW);
    OneOnOne pair = empty.meeting(Optional.of(meeting));
    assertThat(pair.next(line(MARTA, NOW))).contains(meeting);
    assertThat(pair.next(line(MARTA, NOW.plusSeconds(1)))).isEmpty();
    assertThat(pair.next(line(ANA, NOW))).isEmpty();
    assertThat(pair.next(Optional.empty())).isEmpty();
  }
}
