package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.ACCOUNT;
import static io.praxisbot.core.store.mongo.Specimens.ANA;
import static io.praxisbot.core.store.mongo.Specimens.DAY;
import static io.praxisbot.core.store.mongo.Specimens.MAX;
import static io.praxisbot.core.store.mongo.Specimens.NOW;
import static io.praxisbot.core.store.mongo.Specimens.ORG;
import static io.praxisbot.core.store.mongo.Specimens.person;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Deputy;
import io.praxisbot.core.people.Deputyship;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine.SetBy;
import io.praxisbot.core.people.WorkspaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PeopleContractIT extends StoreContract {
  private static final PersonId EVE = new PersonId("eve");
  private static final OrganizationId ELSEWHERE = new OrganizationId("elsewhere");
  private static final Account TEAMS =
      new Account(PlatformName.TEAMS, new WorkspaceId("tenant"), "entra-1");

  @Test
  void findsAPersonByEachOfTheirAccounts() {
    stores().people().insert(person(ANA, ACCOUNT, TEAMS));

    assertThat(stores().people().byAccount(ACCOUNT).map(Person::id)).contains(ANA);
    assertThat(stores().people().byAccount(TEAMS).map(Person::id)).contains(ANA);
    assertThat(stores().people().byAccount(slack("U9"))).isEmpty();
  }

  @Test
  void keepsAnAccountForOnePerson() {
    stores().people().insert(person(ANA, ACCOUNT, TEAMS));

    assertThat(stores().people().insert(person(MAX, TEAMS))).isFalse();
    assertThat(stores().people().find(MAX)).isEmpty();
  }

  @Test
  void refusesToMoveAnAccountThatIsTaken() {
    stores().people().insert(person(ANA, ACCOUNT));
    stores().people().insert(person(MAX, TEAMS));
    var read = stores().people().find(MAX).orElseThrow();

    assertThatThrownBy(() -> stores().people().replace(read, person(MAX, TEAMS, ACCOUNT)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("max")
        .hasMessageNotContaining(ACCOUNT.user());
    assertThat(stores().people().byAccount(ACCOUNT).map(Person::id)).contains(ANA);
  }

  @Test
  void freesAnAccountThatWasGivenUp() {
    stores().people().insert(person(ANA, ACCOUNT, TEAMS));
    var read = stores().people().find(ANA).orElseThrow();

    assertThat(stores().people().replace(read, person(ANA, ACCOUNT))).isTrue();

    assertThat(stores().people().byAccount(TEAMS)).isEmpty();
    assertThat(stores().people().insert(person(MAX, TEAMS))).isTrue();
    assertThat(stores().people().byAccount(ACCOUNT).map(Person::id)).contains(ANA);
  }

  @Test
  void takesAnyNumberOfPeopleWithoutAccounts() {
    assertThat(stores().people().insert(person(ANA))).isTrue();
    assertThat(stores().people().insert(person(MAX))).isTrue();
    var read = stores().people().find(ANA).orElseThrow();
    assertThat(stores().people().replace(read, person(ANA, ACCOUNT))).isTrue();
    assertThat(stores().people().byAccount(ACCOUNT).map(Person::id)).contains(ANA);
  }

  @Test
  void takesOperatorsInAccountsForText() {
    stores().people().insert(person(ANA, TEAMS));
    for (String user : List.of("{\"$ne\":null}", "$where", ".*", "{\"$exists\":true}")) {
      assertThat(stores().people().byAccount(slack(user))).isEmpty();
    }
  }

  @Test
  void listsAnOrganizationByName() {
    stores().people().insert(named(EVE, ORG, "Bea"));
    stores().people().insert(named(MAX, ORG, "Cem"));
    stores().people().insert(named(ANA, ORG, "Ann"));
    stores().people().insert(named(new PersonId("far"), ELSEWHERE, "Bob"));

    assertThat(stores().people().in(ORG)).extracting(Person::id).containsExactly(ANA, EVE, MAX);
    assertThat(stores().people().in(new OrganizationId("none"))).isEmpty();
  }

  @Test
  void listsAnOrganizationSomeAtATimeById() {
    for (PersonId id : List.of(MAX, ANA, EVE)) {
      stores().people().insert(named(id, ORG, "Zoe " + id));
    }
    stores().people().insert(named(new PersonId("aaa"), ELSEWHERE, "Bob"));
    List<PersonId> all = Stream.of(ANA, EVE, MAX).sorted(comparing(PersonId::value)).toList();

    assertThat(after(Optional.empty(), 2)).containsExactlyElementsOf(all.subList(0, 2));
    assertThat(after(Optional.of(all.get(1)), 2)).containsExactly(all.get(2));
    assertThat(after(Optional.of(all.get(2)), 2)).isEmpty();
    assertThat(after(Optional.empty(), 0)).isEmpty();
  }

  private List<PersonId> after(Optional<PersonId> last, int limit) {
    return stores().people().after(ORG, last, limit).stream().map(Person::id).toList();
  }

  @Test
  void countsAndListsThoseWhoAreEnrolledAlike() {
    stores().people().insert(named(EVE, ORG, "Bea").enrolled(Enrolment.INVITED, NOW));
    stores().people().insert(named(MAX, ORG, "Ada").enrolled(Enrolment.INVITED, NOW));
    stores().people().insert(named(ANA, ORG, "Cem"));
    Person far = named(new PersonId("far"), ELSEWHERE, "Bob");
    stores().people().insert(far.enrolled(Enrolment.INVITED, NOW));

    assertThat(stores().people().count(ORG, Enrolment.INVITED)).isEqualTo(2);
    assertThat(stores().people().enrolled(ORG, Enrolment.INVITED, 9))
        .extracting(Person::id)
        .containsExactly(MAX, EVE);
    assertThat(stores().people().enrolled(ORG, Enrolment.INVITED, 1)).hasSize(1);
  }

  @Test
  void knowsWhoIsOffOnADay() {
    Person open =
        named(EVE, ORG, "Bea").off(Optional.of(new Pause(DAY, Optional.empty(), Optional.empty())));
    stores().people().insert(named(ANA, ORG, "Ann"));
    stores().people().insert(open);
    stores().people().insert(named(MAX, ORG, "Cem").off(Optional.empty()));

    for (int day = -1; day <= 9; day++) {
      LocalDate then = DAY.plusDays(day);
      assertThat(stores().people().off(ORG, then))
          .containsExactlyElementsOf(
              stores().people().in(ORG).stream()
                  .filter(p -> p.enrolmentOn(then) == Enrolment.PAUSED)
                  .toList());
    }
  }

  @Test
  void findsThoseWithAnAddress() {
    stores().people().insert(person(ANA, ACCOUNT));
    stores().people().insert(person(MAX));
    stores().people().insert(named(EVE, ORG, "Bea"));

    assertThat(stores().people().withEmail(ORG, "ana@example.com"))
        .extracting(Person::id)
        .containsExactly(ANA, MAX);
    assertThat(stores().people().withEmail(ELSEWHERE, "ana@example.com")).isEmpty();
  }

  @Test
  void knowsTheTeamOfAManager() {
    var lines = stores().reportingLines();
    Reporting gone = reporting("a").under(MAX, SetBy.ADMIN, NOW).under(EVE, SetBy.ADMIN, NOW);
    Reporting there = reporting("c").under(MAX, SetBy.ADMIN, NOW);
    Reporting too = reporting("b").under(MAX, SetBy.EMPLOYEE, NOW);
    Reporting asking = reporting("d").proposing(MAX, NOW);
    List.of(gone, there, too, asking).forEach(lines::insert);

    assertThat(lines.under(MAX)).containsExactly(too, there);
    assertThat(lines.under(EVE)).containsExactly(gone);
    assertThat(lines.under(List.of(MAX, EVE))).containsExactly(gone, too, there);
    assertThat(lines.under(List.of())).isEmpty();
    assertThat(lines.in(ORG)).containsExactly(gone, too, there, asking);
    assertThat(lines.in(ELSEWHERE)).isEmpty();
  }

  @Test
  void knowsForWhomSomebodyStandsIn() {
    var all = stores().deputyships();
    Deputy eve = new Deputy(EVE, NOW, NOW.plusSeconds(60));
    Deputyship one = Deputyship.none(MAX, ORG).naming(eve, NOW);
    Deputyship over = Deputyship.none(ANA, ORG).naming(eve, NOW).none(NOW.plusSeconds(1));
    List.of(one, over).forEach(all::insert);

    assertThat(all.of(EVE)).containsExactly(one);
    assertThat(all.of(MAX)).isEmpty();
    assertThat(all.in(ORG)).containsExactlyInAnyOrder(one, over);
    assertThat(all.in(ELSEWHERE)).isEmpty();
  }

  private static Reporting reporting(String employee) {
    return Reporting.none(new PersonId(employee), ORG);
  }

  private static Account slack(String user) {
    return new Account(PlatformName.SLACK, new WorkspaceId("T1"), user);
  }

  private static Person named(PersonId id, OrganizationId organization, String name) {
    Person any = person(id);
    return new Person(
        id,
        organization,
        name,
        any.title(),
        any.zone(),
        any.locale(),
        any.accounts(),
        any.admin(),
        any.enrolment(),
        any.since(),
        any.pause());
  }
}
