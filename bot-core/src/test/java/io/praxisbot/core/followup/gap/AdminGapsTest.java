package io.praxisbot.core.followup.gap;

import static io.praxisbot.core.followup.GapKind.NO_MANAGER;
import static io.praxisbot.core.followup.GapKind.NO_TIME_ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.followup.GapKind;
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
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is an admin's to mend. */
class AdminGapsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final OrganizationId HERE = new OrganizationId("here");
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

  private final List<Reporting> lines = new ArrayList<>();
  private Function<Person, Thresholds> thresholds = person -> Thresholds.DEFAULT;

  private List<GapKind> gaps(Person... people) {
    return new AdminGaps(lines, thresholds, person -> Reach.OPEN)
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

  @Test
  void goesByTheThresholdsThatHoldForEach() {
    leads("marta", "ben");
    Thresholds sooner = settling(Duration.ofDays(3));
    thresholds = person -> person.id().value().equals("ana") ? sooner : Thresholds.DEFAULT;
    assertThat(gaps(person("ana", LISBON, 3), person("zoe", LISBON, 3)))
        .containsExactly(NO_MANAGER);
  }

  private static Thresholds settling(Duration settling) {
    Thresholds usual = Thresholds.DEFAULT;
    return new Thresholds(
        usual.misses(),
        settling,
        usual.quietAfterTalk(),
        usual.notNow(),
        usual.followUp(),
        usual.firstTalk(),
        usual.proposal(),
        usual.renewal());
  }

  /** Whoever administers and takes no part is written to, and may miss it. */
  @Test
  void findsWhatWhoeverTakesNoPartMisses() {
    Reach missing = new Reach(Optional.empty(), List.of(NOW), Optional.empty());
    Reach shut = new Reach(Optional.of(NOW), List.of(), Optional.empty());
    Person nadia = person("nadia", LISBON, 9).enrolled(Enrolment.NONE, NOW);
    assertThat(new AdminGaps(lines, thresholds, person -> missing).find(List.of(nadia), NOW))
        .containsExactly(Gap.of(GapKind.UNDELIVERED, nadia.id(), NOW));
    assertThat(new AdminGaps(lines, thresholds, person -> shut).find(List.of(nadia), NOW))
        .as("nobody writes to them by themselves")
        .isEmpty();
  }
}
