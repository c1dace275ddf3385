package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.roster.ClaimCodes;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may run the admin commands, from the first one on. */
class AdminsIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Carter", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private ClaimCodes codes() {
    return new ClaimCodes(rehearsal.stores, new SecureRandom());
  }

  private String code() {
    return codes().open(Rehearsal.ORGANIZATION).orElseThrow().code();
  }

  private List<String> admins() {
    return rehearsal.stores.people().admins(Rehearsal.ORGANIZATION).stream()
        .map(Person::name)
        .toList();
  }

  @Test
  void theFirstClaimsItByTheCodeFromTheLog() {
    ana.types("admin").reads("There is no admin here yet.", "admin claim");
    String code = code();
    ana.types("admin claim " + code).reads("You're the first admin here, Ana.", "used up");
    assertThat(admins()).containsExactly("Ana Silva");
    ben.types("admin claim " + code).reads("There is an admin here already");
    ana.types("admin claim " + code).reads("You're an admin already.");
    ana.types("enrol @ben").reads("Ben Carter takes part from now on");
    assertThat(codes().open(Rehearsal.ORGANIZATION)).isEmpty();
  }

  @Test
  void takesTheCodeHoweverItIsWrittenButNoOther() {
    String code = code();
    ana.types("admin claim ABCD-EFGH-JKLM").reads("That isn't the code.", "Nothing was changed.");
    ana.types("admin claim").reads("I need the one-time code", "admin claim ABCD-EFGH-JKLM");
    ana.types("admin claim " + code.substring(0, 12)).reads("That isn't the code.");
    ana.types("admin claim " + "A".repeat(500)).reads("I need the one-time code");
    assertThat(admins()).isEmpty();
    ana.types("Admin CLAIM " + code.toLowerCase(Locale.ROOT).replace('-', ' '));
    ana.reads("You're the first admin here");
  }

  private List<ClaimCodes.Open> sought(Duration later) {
    return codes().sought(Set.of(PlatformName.SLACK), Rehearsal.START.plus(later));
  }

  private void installed() {
    rehearsal
        .stores
        .workspaces()
        .insert(
            new Workspace(
                Rehearsal.WORKSPACE,
                PlatformName.SLACK,
                Rehearsal.ORGANIZATION,
                "Test",
                true,
                Optional.empty(),
                Rehearsal.START,
                Map.of(),
                new Workspace.Refresh(Optional.empty(), Rehearsal.START)));
  }

  @Test
  void everyReplicaAndRestartShowsTheSameCode() {
    installed();
    assertThat(code()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}").isEqualTo(code());
    ClaimCodes.Open line =
        new ClaimCodes.Open(Rehearsal.ORGANIZATION, "Test", Set.of(PlatformName.SLACK), code());
    assertThat(sought(Duration.ZERO)).containsExactly(line);
    assertThat(sought(Duration.ofSeconds(59))).isEmpty();
    assertThat(sought(ClaimCodes.AGAIN)).containsExactly(line);
  }

  @Test
  void noCodeIsShownWhereTheBotIsNot() {
    assertThat(sought(Duration.ZERO)).isEmpty();
  }

  @Test
  void whereAllIsWellNothingIsLookedAtAgain() {
    installed();
    rehearsal.admin("Nadia Okafor", LISBON);
    assertThat(sought(Duration.ZERO)).isEmpty();
    CountedStores counted = new CountedStores(rehearsal.stores);
    new ClaimCodes(counted.stores(), new SecureRandom())
        .sought(Set.of(PlatformName.SLACK), Rehearsal.START.plus(Duration.ofDays(365)));
    assertThat(counted.calls()).as("only what is to be looked at is asked for").isEqualTo(1);
  }

  @Test
  void anOrganizationThatLosesItsLastAdminGetsACodeAtOnce() {
    installed();
    Sighting chief = Shown.member("chief", "Chi Chief", LISBON);
    rehearsal.shows(chief);
    assertThat(sought(Duration.ZERO)).isEmpty();
    rehearsal.shows(Shown.as(chief, Profile.Kind.GUEST));
    assertThat(sought(Duration.ZERO)).hasSize(1);
    rehearsal.shows(chief);
    assertThat(sought(ClaimCodes.AGAIN)).isEmpty();
    rehearsal.shows(Shown.gone(chief));
    assertThat(sought(Duration.ZERO)).hasSize(1);
  }

  /** Each is the other's last obstacle, so the rule can be passed by both; nobody is locked out. */
  @Test
  void whereTwoRemoveEachOtherAtOnceOneIsLeftOrTheCodeComesAtOnce() throws Exception {
    installed();
    Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
    Actor omar = rehearsal.admin("Omar Haddad", LISBON);
    assertThat(sought(Duration.ZERO)).isEmpty();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Receipt>> both =
          List.of(() -> removes(nadia, "@omar"), () -> removes(omar, "@nadia"));
      for (var done : threads.invokeAll(both)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(sought(Duration.ZERO)).hasSize(admins().isEmpty() ? 1 : 0);
    assertThat(admins().size()).isLessThan(2);
  }

  private Receipt removes(Actor actor, String whom) {
    return rehearsal
        .engine()
        .receive(actor.id(), "remove", new Input.Typed("admin remove " + whom));
  }

  @Test
  void whereNobodySawThatItWasTheLastAdminTheCodeComesAtOnce() {
    installed();
    Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
    rehearsal.admin("Omar Haddad", LISBON);
    assertThat(sought(Duration.ZERO)).isEmpty();
    rehearsal.wire(StaleAdmins.of(rehearsal.stores, Rehearsal.ORGANIZATION));
    nadia.types("admin remove @omar").types("admin remove @nadia");
    rehearsal.restart();
    assertThat(admins()).isEmpty();
    assertThat(sought(Duration.ZERO)).hasSize(1);
    ana.types("admin claim " + code()).reads("You're the first admin here, Ana.");
  }

  @Test
  void whoeverTheSettingsNameCannotBeRemovedHere() {
    Actor boss = rehearsal.shows(Shown.member("boss", "Bo Boss", LISBON)).orElseThrow();
    Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
    nadia.types("admin remove @bo").reads("by the settings of Praxis", "Nothing was changed.");
    assertThat(admins()).contains("Bo Boss");
    boss.gets(0).types("admin remove @bo").reads("by the settings of Praxis");
    boss.types("admin remove @nadia").reads("Nadia Okafor isn't an admin any more");
  }

  @Test
  void anAdminWhoBecameAGuestDoesNotCountAsOne() {
    Actor chief = rehearsal.shows(Shown.member("chief", "Chi Chief", LISBON)).orElseThrow();
    rehearsal.shows(Shown.as(Shown.of(chief), Profile.Kind.GUEST));
    ana.types("admin").reads("There is no admin here yet.");
    ana.types("admin claim " + code()).reads("You're the first admin here, Ana.");
    ana.types("admin remove @ana").reads("the only admin here");
  }

  @Test
  void ofSeveralWhoUseTheCodeAtOnceOneIsTheFirst() throws Exception {
    Input claim = new Input.Typed("admin claim " + code());
    List<Actor> all = new ArrayList<>(List.of(ana, ben));
    for (int i = 0; i < 6; i++) {
      all.add(rehearsal.somebody("Other" + i, LISBON));
    }
    ExecutorService threads = Executors.newFixedThreadPool(all.size());
    try {
      List<Callable<Receipt>> claims = new ArrayList<>();
      all.forEach(a -> claims.add(() -> rehearsal.engine().receive(a.id(), "claim", claim)));
      for (var done : threads.invokeAll(claims)) {
        done.get();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(admins()).hasSize(1);
  }

  @Test
  void adminsMakeAndUnmakeOthersAndTellThem() {
    Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
    nadia.types("admin add @ana").reads("Ana Silva is an admin from now on, and was told.");
    ana.reads("You're an admin of Praxis here from now on").types("admin list");
    ana.reads("Ana Silva and Nadia Okafor are admins.").listens();
    nadia.types("admin add @ana").reads("Ana Silva is an admin already.");
    ana.gets(0).types("admin remove @nadia").reads("Nadia Okafor isn't an admin any more");
    nadia.reads("You aren't an admin of Praxis here any more.").types("admin").reads("for admins");
    nadia.types("admin add @nadia").reads("That is for admins.", "You aren't taking part");
    nadia.types("start").types("admin add @nadia").reads("That is for admins.");
    assertThat(admins()).containsExactly("Ana Silva");
  }

  @Test
  void theLastAdminStaysOne() {
    Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
    nadia.types("admin remove @nadia").reads("Nadia Okafor is the only admin here.");
    nadia.types("admin remove @ana").reads("Ana Silva isn't an admin.");
    nadia.types("admin remove @zoe").reads("“zoe”", "Nothing was changed.");
    nadia.types("admin add @ana").types("admin remove @nadia").reads("You aren't an admin any");
    assertThat(admins()).containsExactly("Ana Silva");
  }

  @Test
  void anAdminWhoIsGoneDoesNotCountAsOne() {
    Actor boss = rehearsal.shows(Shown.member("boss", "Bo Boss", LISBON)).orElseThrow();
    Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
    rehearsal.shows(Shown.gone(Shown.of(boss)));
    nadia.types("admin remove @nadia").reads("the only admin here");
    nadia.types("admin list").reads("Nadia Okafor is admin.");
  }

  @Test
  void nobodyIsMadeAdminWhoCannotTakePart() {
    Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
    rehearsal.shows(Shown.as(Shown.member("gus", "Gus Guest", LISBON), Profile.Kind.GUEST));
    rehearsal.shows(Shown.as(Shown.member("robo", "Robo Bot", LISBON), Profile.Kind.BOT));
    nadia.types("admin add @gus").reads("Gus Guest is a guest here").types("admin add @robo");
    nadia.reads("Robo Bot is a bot.");
    assertThat(admins()).containsExactly("Nadia Okafor");
  }
}
