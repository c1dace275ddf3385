package io.praxisbot.core.followup;

import static io.praxisbot.core.followup.GapKind.NO_MANAGER;
import static io.praxisbot.core.followup.GapKind.NO_TIME_ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is an admin's to mend. */
class AdminGapsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final OrganizationId HERE = new OrganizationId("here");
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

  private final List<Reporting> lines = new ArrayList<>();

  private List<GapKind> gaps(Person... people) {
    return new AdminGaps(lines, Thresholds.DEFAULT)
        .find(List.of(people), NOW).stream().map(Gap::kind).toList();
  }

  private void leads(String manager, String employee) {
    lines.add(
        Reporting.none(new PersonId(employee), HERE)
            .under(new PersonId(manager), ReportingLine.SetBy.ADMIN, NOW));
  }

  private static Person person(String id, ZoneId zone, int days) {
    return new Person(
        new PersonId(id),
        HERE,
        id,
        "",
        zone,
        Locale.ENGLISH,
        List.of(),
        false,
        Enrolment.ACTIVE,
        NOW.minus(Duration.ofDays(days)),
        Optional.empty(),
        Optional.of(
            new Profile(
                Optional.empty(), Profile.Kind.MEMBER, Optional.empty(), Optional.empty())));
  }

  @Test
  void nobodyMissesAManagerWhereNobodyHasOne() {
    assertThat(gaps(person("ana", LISBON, 30))).isEmpty();
    leads("marta", "ben");
    assertThat(gaps(person("ana", LISBON, 30))).containsExactly(NO_MANAGER);
    leads("marta", "ana");
    assertThat(gaps(person("ana", LISBON, 30))).isEmpty();
  }

  @Test
  void whoeverLeadsMayHaveNobodyAbove() {
    leads("marta", "ben");
    assertThat(gaps(person("marta", LISBON, 30), person("ben", LISBON, 30))).isEmpty();
  }

  @Test
  void aManagerWhoIsGoneLeavesAGap() {
    leads("marta", "ben");
    leads("marta", "ana");
    lines.set(1, lines.get(1).ended(NOW));
    assertThat(gaps(person("ana", LISBON, 30))).containsExactly(NO_MANAGER);
  }

  @Test
  void countsNobodyWhoIsNewOrOff() {
    leads("marta", "ben");
    assertThat(gaps(person("ana", LISBON, 6))).isEmpty();
    assertThat(gaps(person("ana", LISBON, 7))).containsExactly(NO_MANAGER);
    Pause leave = new Pause(LocalDate.of(2026, 11, 20), Optional.empty(), Optional.empty());
    assertThat(gaps(person("ana", LISBON, 30).off(Optional.of(leave)))).isEmpty();
  }

  @Test
  void somebodyOfWhomNobodySaidWhereTheyAreHasNoTimeZone() {
    assertThat(gaps(person("ana", ZoneId.of("UTC"), 30))).containsExactly(NO_TIME_ZONE);
  }
}
