package io.praxisbot.core.followup.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The weeks that a manager is told of. */
class WeeksThereTest {

  private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");
  private static final Instant SINCE = NOW.minus(Duration.ofDays(56));
  private static final Pause TWO_WEEKS =
      new Pause(
          LocalDate.of(2026, 11, 2),
          Optional.of(LocalDate.of(2026, 11, 16)),
          Optional.empty(),
          Optional.empty());

  private static Person person(String id, Optional<Pause> off) {
    return new Person(
        new PersonId(id),
        new OrganizationId("org"),
        id,
        "",
        ZoneOffset.UTC,
        Locale.ENGLISH,
        List.of(),
        false,
        Enrolment.ACTIVE,
        SINCE,
        off);
  }

  private static long weeks(GapKind kind, Optional<Pause> persons, Optional<Pause> managers) {
    Gap gap = Gap.of(kind, new PersonId("ana"), SINCE);
    return WeeksThere.of(gap, person("ana", persons), person("marta", managers), NOW);
  }

  @Test
  void leaveTimeOffOut() {
    Optional<Pause> off = Optional.of(TWO_WEEKS);
    assertThat(weeks(GapKind.NO_FOLLOW_UP, Optional.empty(), Optional.empty())).isEqualTo(8);
    assertThat(weeks(GapKind.NO_FOLLOW_UP, off, Optional.empty())).isEqualTo(6);
    assertThat(weeks(GapKind.NOT_ANSWERED, off, Optional.empty())).isEqualTo(6);
  }

  @Test
  void leaveTheManagersTimeOffOutOfTheWeeksWithoutATalk() {
    Optional<Pause> off = Optional.of(TWO_WEEKS);
    assertThat(weeks(GapKind.NO_FOLLOW_UP, Optional.empty(), off)).isEqualTo(6);
    assertThat(weeks(GapKind.NOT_ANSWERED, Optional.empty(), off)).isEqualTo(8);
  }
}
