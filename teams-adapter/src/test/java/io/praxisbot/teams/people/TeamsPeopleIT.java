package io.praxisbot.teams.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.teams.fake.FakeMember;
import io.praxisbot.teams.fake.Fault;
import io.praxisbot.teams.fake.Operation;
import io.praxisbot.teams.inbound.NotNowException;
import io.praxisbot.teams.inbound.Whereabouts;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamsPeopleIT {

  private final Acme acme = new Acme();
  private final FakeMember ana = acme.tenant.member("0b0f-ana", "Ana Lima", "Europe/Lisbon");
  private final TeamsPeople people = acme.people();

  TeamsPeopleIT() {
    ana.personalChat().bringBot(true);
  }

  @AfterEach
  void close() {
    acme.close();
  }

  @Test
  void whoeverWritesForTheFirstTimeIsMadeKnown() {
    Optional<Person> met = people.meet(Acme.ID, where(ana, ana.id()));

    assertThat(met).isEqualTo(acme.person("0b0f-ana")).isPresent();
    assertThat(met.map(Person::name)).contains("Ana Lima");
    assertThat(met.flatMap(Person::profile).flatMap(Profile::email))
        .contains("ana.lima@example.com");
  }

  @Test
  void aGuestIsKnownForWhatTheyAre() {
    ana.asGuest();
    assertThat(people.meet(Acme.ID, where(ana, ana.id())).flatMap(Person::profile))
        .map(Profile::kind)
        .contains(Profile.Kind.GUEST);
  }

  @Test
  void whomTeamsDoesNotKnowThereIsNobody() {
    assertThat(people.meet(Acme.ID, where(ana, "29:nobody"))).isEmpty();
  }

  @Test
  void whereTheBotNeverWasNobodyIsMadeKnown() {
    FakeMember eva = acme.teams.tenant("t-2").member("0b0f-eva", "Eva", "Europe/Berlin");
    eva.personalChat().bringBot(true);

    assertThat(people.meet(new WorkspaceId("t-2"), where(eva, eva.id()))).isEmpty();
    assertThat(acme.known()).isEmpty();
  }

  @Test
  void somebodyOfAnotherTenantIsAGuestInThisOne() {
    FakeMember eva = acme.teams.tenant("t-2").member("0b0f-eva", "Eva", "Europe/Berlin");
    ana.personalChat().add(eva);

    assertThat(people.meet(Acme.ID, where(ana, eva.id())).flatMap(Person::profile))
        .map(Profile::kind)
        .contains(Profile.Kind.GUEST);
  }

  @Test
  void whoCannotBeAskedAboutNowIsAskedAboutLater() {
    acme.teams.fail(Operation.GET_MEMBER, 1, Fault.status(503));
    assertThatThrownBy(() -> people.meet(Acme.ID, where(ana, ana.id())))
        .isInstanceOf(NotNowException.class)
        .hasMessage("teams-fault:http-503");

    assertThat(people.meet(Acme.ID, where(ana, ana.id()))).isPresent();
  }

  private static Whereabouts where(FakeMember whose, String user) {
    return new Whereabouts(whose.tenant().serviceUrl(), whose.personalChat().id(), user);
  }
}
