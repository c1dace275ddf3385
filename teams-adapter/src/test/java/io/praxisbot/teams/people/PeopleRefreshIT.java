package io.praxisbot.teams.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.ConversationReference.Standing;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.teams.fake.FakeConversation;
import io.praxisbot.teams.fake.FakeMember;
import io.praxisbot.teams.fake.Fault;
import io.praxisbot.teams.fake.Operation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleRefreshIT {

  private final Acme acme = new Acme();
  private final PeopleRefresh refresh = acme.refresh(acme.people(), DutyWatch.NOBODY);

  @AfterEach
  void close() {
    acme.close();
  }

  @Test
  void readsEverybodyOfEveryTeamAPageARound() {
    acme.team("alpha", 600);
    acme.team("beta", 3);

    assertThat(round()).isEqualTo(1);
    assertThat(acme.known()).hasSize(500);
    assertThat(round()).as("Teams isn't asked faster than it likes").isZero();
    finish();

    assertThat(acme.known()).hasSize(603);
    assertThat(acme.teams.log().calls(Operation.GET_PAGED_MEMBERS)).hasSize(3);
    assertThat(acme.known()).extracting(Person::enrolment).containsOnly(Enrolment.NONE);
  }

  @Test
  void readsThemOnceADay() {
    acme.team("alpha", 3);
    finish();

    acme.clock.advance(Duration.ofHours(23));
    assertThat(round()).isZero();
    acme.clock.advance(Duration.ofHours(1));
    assertThat(round()).isEqualTo(1);
  }

  @Test
  void whoeverIsInATeamMayBeWrittenTo() {
    acme.team("alpha", 1);
    finish();

    ConversationReference reference = acme.reference("alpha-0000").orElseThrow();
    assertThat(reference.conversation()).isEmpty();
    assertThat(reference.serviceUrl()).isEqualTo(acme.tenant.serviceUrl());
    assertThat(reference.user()).startsWith("29:");
  }

  @Test
  void whatSomebodyToldThemselvesStays() {
    acme.team("alpha", 1);
    ConversationReference own =
        ConversationReference.open(
                Acme.account("alpha-0000"),
                "https://elsewhere.example.com/",
                Optional.of("a:own"),
                "29:own",
                acme.clock.instant())
            .standing(Standing.BLOCKED, acme.clock.instant());
    acme.stores.conversationReferences().insert(own);

    finish();

    assertThat(acme.reference("alpha-0000")).contains(own);
  }

  @Test
  void seesANewNameAndLeavesTheZoneAlone() {
    FakeConversation team = acme.team("alpha", 1);
    finish();
    FakeMember member = team.members().get(0).named("Ana Silva");
    acme.clock.advance(Reading.DAILY);
    finish();

    assertThat(acme.person(member.aadObjectId()).map(Person::name)).contains("Ana Silva");
  }

  @Test
  void knowsGuestsForWhatTheyAre() {
    acme.team("alpha", 1).members().get(0).asGuest();
    finish();

    assertThat(acme.person("alpha-0000").flatMap(Person::profile).map(Profile::kind))
        .contains(Profile.Kind.GUEST);
  }

  @Test
  void aTeamThatCannotBeReadDoesNotKeepTheOthersFromBeingRead() {
    acme.team("alpha", 1).bringBot(false);
    acme.grant(PeopleRefresh.TEAM + "19:gone@thread.tacv2", acme.tenant.serviceUrl());
    acme.team("beta", 2);

    finish();

    assertThat(acme.known()).hasSize(2);
  }

  @Test
  void goesOnWhereItWasWhenItsProcessDiedBetweenPages() {
    acme.team("alpha", 600);
    round();

    acme.clock.advance(Reading.PAGE);
    acme.refresh(acme.people(), DutyWatch.NOBODY).run(acme.clock.instant());

    assertThat(acme.known()).hasSize(600);
    assertThat(acme.teams.log().calls(Operation.GET_PAGED_MEMBERS)).hasSize(2);
  }

  @Test
  void aTeamThatIsGoneBetweenPagesIsPassedOver() {
    FakeConversation alpha = acme.team("alpha", 600);
    acme.team("beta", 2);
    round();
    Map<String, String> grants = new java.util.HashMap<>(acme.workspace().grants());
    grants.remove(PeopleRefresh.TEAM + alpha.id());
    Workspace before = acme.workspace();
    acme.write(before.installed(true, before.since(), grants));

    acme.clock.advance(Reading.PAGE);
    finish();

    assertThat(acme.known()).hasSize(502);
  }

  @Test
  void givesAPageToOneOfManyReplicas() throws Exception {
    acme.team("alpha", 20);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> rounds = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        PeopleRefresh replica = acme.refresh(acme.people(), DutyWatch.NOBODY);
        rounds.add(() -> replica.run(acme.clock.instant()));
      }
      int did = 0;
      for (Future<Integer> round : threads.invokeAll(rounds)) {
        did += round.get();
      }
      assertThat(did).isEqualTo(1);
    } finally {
      threads.shutdownNow();
    }
    assertThat(acme.teams.log().calls(Operation.GET_PAGED_MEMBERS)).hasSize(1);
  }

  @Test
  void waitsAsLongAsTeamsWantsAndTriesAgainSoonWhenItIsAway() {
    acme.team("alpha", 3);
    acme.teams.fail(Operation.GET_PAGED_MEMBERS, 1, Fault.status429(Duration.ofSeconds(30)));
    round();
    assertThat(dueIn()).isEqualTo(Duration.ofSeconds(30));

    acme.clock.advance(Duration.ofSeconds(30));
    acme.teams.fail(Operation.GET_PAGED_MEMBERS, 1, Fault.status(503));
    round();
    assertThat(dueIn()).isEqualTo(Reading.SOON);

    acme.clock.advance(Reading.SOON);
    finish();
    assertThat(acme.known()).hasSize(3);
  }

  @Test
  void oneWhoCannotBeTakenInDoesNotKeepTheOthersOut() {
    acme.team("alpha", 3);
    List<String> failed = new ArrayList<>();
    DutyWatch watch =
        new DutyWatch() {
          @Override
          public void failed(String duty) {
            failed.add(duty);
          }
        };
    TeamsPeople picky =
        acme.people(
            (organization, seen) -> {
              if (seen.account().user().equals("alpha-0001")) {
                throw new IllegalStateException("no");
              }
              return acme.book().sight(organization, seen);
            });

    acme.refresh(picky, watch).run(acme.clock.instant());

    assertThat(failed).containsExactly("teams-people-refresh");
    assertThat(acme.known()).hasSize(2);
  }

  @Test
  void aTenantWithoutTeamsIsNotLookedAtAgainBeforeTheNextDay() {
    assertThat(round()).isZero();
    assertThat(dueIn()).isEqualTo(Reading.DAILY);
    assertThat(acme.teams.log().calls()).isEmpty();
  }

  private Duration dueIn() {
    return Duration.between(acme.clock.instant(), acme.workspace().refresh().dueAt());
  }

  private int round() {
    return refresh.run(acme.clock.instant());
  }

  /** Rounds until everybody is read. */
  private void finish() {
    round();
    while (acme.workspace().refresh().cursor().isPresent()) {
      acme.clock.advance(Reading.PAGE);
      round();
    }
  }
}
