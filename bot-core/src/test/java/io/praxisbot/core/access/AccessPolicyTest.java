package io.praxisbot.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table "Who sees what" of the design, cell by cell. */
class AccessPolicyTest {

  private static final OrganizationId HERE = new OrganizationId("here");
  private static final PersonId ANA = new PersonId("ana");
  private static final PersonId MARTA = new PersonId("marta");
  private static final PersonId CHIEF = new PersonId("chief");
  private static final PersonId SOMEBODY = new PersonId("somebody");
  private static final Subject ABOUT_ANA =
      new Subject(ANA, HERE, Optional.of(MARTA), Set.of(CHIEF));

  private final AccessPolicy policy = new AccessPolicy();

  @ParameterizedTest(name = "{0}: person {1}, manager {2}, further up {3}, admin {4}, others {5}")
  @CsvSource({
    "BUSINESS_GOALS, yes, yes, yes, yes, no",
    "CAREER_GOALS,   yes, yes, no,  no,  no",
    "PRIVATE_WORDS,  yes, no,  no,  no,  no",
    "SHARED_WORDS,   yes, yes, no,  no,  no",
    "LEARNING,       yes, no,  no,  no,  no",
    "MEASURES,       yes, no,  no,  no,  no",
    "AGENDA,         yes, yes, no,  no,  no",
    "OWN_POINTS,     yes, no,  no,  no,  no",
    "PAUSE_DATES,    yes, yes, no,  yes, no",
    "PAUSE_REASON,   yes, no,  no,  no,  no",
    "SCHEDULE,       yes, yes, no,  yes, no",
    "LEDGER,         yes, no,  no,  yes, no",
    "COUNTS,         yes, yes, yes, yes, no",
  })
  void showsWhatTheTableSays(
      Content content, String person, String manager, String above, String admin, String others) {
    assertThat(sees(ANA, false, content)).isEqualTo(person);
    assertThat(sees(MARTA, false, content)).isEqualTo(manager);
    assertThat(sees(CHIEF, false, content)).isEqualTo(above);
    assertThat(sees(SOMEBODY, true, content)).isEqualTo(admin);
    assertThat(sees(SOMEBODY, false, content)).isEqualTo(others);
  }

  @Test
  void hasARowForEveryContent() {
    assertThat(Content.values()).hasSize(13);
  }

  @ParameterizedTest
  @EnumSource(Content.class)
  void showsNothingToAnotherOrganizationNotEvenUnderTheSameIds(Content content) {
    OrganizationId elsewhere = new OrganizationId("elsewhere");
    for (PersonId viewer : Arrays.asList(ANA, MARTA, CHIEF, SOMEBODY)) {
      assertThat(policy.sees(new Viewer(viewer, elsewhere, true), content, ABOUT_ANA)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Content.class)
  void showsAManagerNoMoreThanAnybodyOnceTheLineHasEnded(Content content) {
    Subject alone = new Subject(ANA, HERE, Optional.empty());
    assertThat(policy.sees(new Viewer(MARTA, HERE, false), content, alone)).isFalse();
  }

  private String sees(PersonId viewer, boolean admin, Content content) {
    return policy.sees(new Viewer(viewer, HERE, admin), content, ABOUT_ANA) ? "yes" : "no";
  }
}
