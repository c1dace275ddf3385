package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.store.Stored;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who there is, as the platform shows them. */
class RosterIT {

  private static final Sighting ANA = Shown.member("ana", "Ana Silva", "Europe/Lisbon");

  private final Rehearsal rehearsal = Rehearsal.begin();

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private Person sight(Sighting seen) {
    return rehearsal.roster().sight(Rehearsal.ORGANIZATION, seen).orElseThrow();
  }

  private long version(Person person) {
    return rehearsal.stores.people().find(person.id()).map(Stored::version).orElseThrow();
  }

  @Test
  void makesAPersonOfWhomItSeesForTheFirstTime() {
    Person ana = sight(Shown.named(ANA, "Ana Silva", "Sales", "Ana@Example.com"));

    assertThat(ana.name()).isEqualTo("Ana Silva");
    assertThat(ana.title()).isEqualTo("Sales");
    assertThat(ana.zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
    assertThat(ana.enrolment()).isEqualTo(Enrolment.NONE);
    assertThat(ana.admin()).isFalse();
    assertThat(ana.profile().flatMap(Profile::email)).contains("ana@example.com");
  }

  @Test
  void knowsGuestsAndBotsButNobodyWhoWasGoneBefore() {
    assertThat(sight(Shown.as(ANA, Profile.Kind.GUEST)).profile().map(Profile::kind))
        .contains(Profile.Kind.GUEST);
    Sighting bot = Shown.as(Shown.member("bot", "Robo", "UTC"), Profile.Kind.BOT);
    assertThat(sight(bot).profile().map(Profile::kind)).contains(Profile.Kind.BOT);
    Sighting stranger = Shown.gone(Shown.member("old", "Old Timer", "UTC"));
    assertThat(rehearsal.roster().sight(Rehearsal.ORGANIZATION, stranger)).isEmpty();
    assertThat(rehearsal.stores.people().byAccount(stranger.account())).isEmpty();
  }

  @Test
  void writesNothingWhenNothingChanged() {
    Person ana = sight(ANA);
    long before = version(ana);

    assertThat(sight(ANA)).isEqualTo(ana);
    assertThat(version(ana)).isEqualTo(before);
  }

  @Test
  void keepsAPersonAsTheyAreShown() {
    Person before = sight(ANA);
    Person after = sight(Shown.named(ANA, "Ana Costa", "Head of Sales", "ana@example.com"));

    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.name()).isEqualTo("Ana Costa");
    assertThat(after.title()).isEqualTo("Head of Sales");
    assertThat(sight(ANA).name()).isEqualTo("Ana Silva");
  }

  @Test
  void makesOnePersonOfManySightingsAtOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Person>> at = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        Sighting seen = i % 2 == 0 ? ANA : Shown.in(ANA, "Asia/Tokyo");
        at.add(() -> sight(seen));
      }
      for (var done : threads.invokeAll(at)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(rehearsal.stores.people().in(Rehearsal.ORGANIZATION)).hasSize(1);
  }

  @Test
  void leavesAZoneAloneThatThePersonChose() {
    Actor ana = rehearsal.shows(ANA).orElseThrow();
    ana.types("start").types("timezone Asia/Tokyo");
    sight(Shown.named(ANA, "Ana Costa", "", "ana@example.com"));
    assertThat(ana.person().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    sight(Shown.in(ANA, "Europe/Madrid"));
    assertThat(ana.person().zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
  }

  @Test
  void takesTheFirstZoneThatIsToldUnlessOneWasChosen() {
    Sighting untold =
        new Sighting(
            ANA.account(),
            "Ana Silva",
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Profile.Kind.MEMBER,
            false);
    assertThat(sight(untold).zone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(sight(ANA).zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
    assertThat(sight(untold).zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
  }

  @Test
  void dropsOneOfSeveralAccountsAndTakesItBack() {
    Person ana = sight(ANA);
    Account other = Shown.elsewhere("ana-2");
    Stored<Person> read = rehearsal.stores.people().find(ana.id()).orElseThrow();
    Person both = Shown.at(ANA, other).on(read.value(), Rehearsal.START);
    assertThat(rehearsal.stores.people().replace(read, both)).isTrue();

    sight(Shown.at(Shown.member("x", "Somebody Else", "Asia/Tokyo"), other));
    Person onOne = sight(Shown.gone(ANA));
    assertThat(onOne.accounts()).containsExactly(other);
    assertThat(onOne.deactivated()).isFalse();
    assertThat(onOne.name()).as("the other account didn't tell").isEqualTo("Ana Silva");
    assertThat(sight(ANA).accounts()).containsExactly(other, ANA.account());
    sight(Shown.gone(ANA));
    assertThat(sight(Shown.gone(Shown.at(ANA, other))).deactivated()).isTrue();
  }

  @Test
  void makesAdminsOfWhomTheSettingNames() {
    assertThat(sight(Shown.member("boss", "Bo Boss", "UTC")).admin()).isTrue();
    Person chief = sight(Shown.member("chief", "Chi Chief", "UTC"));
    Stored<Person> read = rehearsal.stores.people().find(chief.id()).orElseThrow();
    rehearsal.stores.people().replace(read, read.value().administering(false));
    assertThat(sight(Shown.member("chief", "Chi Chief", "UTC")).admin()).isTrue();
    assertThat(sight(ANA).admin()).isFalse();
  }

  @Test
  void makesAnAdminOfWhoInstalledItUnlessThereIsOne() {
    installedBy("ana");
    assertThat(sight(ANA).admin()).isTrue();
    installedBy("ben");
    assertThat(sight(Shown.member("ben", "Ben Carter", "UTC")).admin()).isFalse();
  }

  @Test
  void anAdminIsNamedByTheWorkspaceAndTheIdAsWell() {
    assertThat(sight(Shown.member("lead", "Lea Lead", "UTC")).admin()).isTrue();
    assertThat(sight(Shown.member("far", "Fay Far", "UTC")).admin()).isFalse();
  }

  @Test
  void nobodyFromOutsideIsMadeAnAdmin() {
    Sighting boss = Shown.member("boss", "Bo Boss", "UTC");
    assertThat(sight(Shown.as(boss, Profile.Kind.GUEST)).admin()).isFalse();
    assertThat(sight(Shown.as(boss, Profile.Kind.BOT)).admin()).isFalse();
    installedBy("ana");
    assertThat(sight(Shown.as(ANA, Profile.Kind.GUEST)).admin()).isFalse();
    assertThat(sight(ANA).admin()).isTrue();
    assertThat(sight(boss).admin()).isTrue();
  }

  @Test
  void makesAnAdminOfWhoInstalledItIfTheOnlyOneIsAGuestByNow() {
    Sighting chief = Shown.member("chief", "Chi Chief", "UTC");
    sight(chief);
    installedBy("ana");
    assertThat(sight(ANA).admin()).isFalse();
    sight(Shown.as(chief, Profile.Kind.GUEST));
    assertThat(sight(ANA).admin()).isTrue();
  }

  private void installedBy(String user) {
    var workspace =
        new Workspace(
            Rehearsal.WORKSPACE,
            ANA.account().platform(),
            Rehearsal.ORGANIZATION,
            "Test",
            true,
            Optional.of(user),
            Rehearsal.START,
            Map.of(),
            new Workspace.Refresh(Optional.empty(), Rehearsal.START));
    rehearsal
        .stores
        .workspaces()
        .find(workspace.id())
        .ifPresentOrElse(
            read -> rehearsal.stores.workspaces().replace(read, workspace),
            () -> rehearsal.stores.workspaces().insert(workspace));
  }
}
