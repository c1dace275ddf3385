package io.praxisbot.slack.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.SlackApiTextResponse;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.Workspace.Refresh;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.slack.inbound.PeopleWatch;
import io.praxisbot.slack.outbound.Answer;
import io.praxisbot.slack.outbound.Method;
import io.praxisbot.slack.outbound.WebApi;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleRefreshIT {
  private Acme acme;
  private PeopleRefresh refresh;

  @BeforeEach
  void open() throws IOException {
    acme = new Acme();
    refresh = refresh(acme.directory, acme.slackPeople(), DutyWatch.NOBODY);
  }

  @AfterEach
  void close() {
    acme.close();
  }

  @Test
  void readsEverybodyAPageARound() {
    acme.directory.listsMembers(450);

    assertThat(round()).isEqualTo(1);
    assertThat(acme.people()).hasSize(200);
    assertThat(round()).as("Slack isn't asked faster than it likes").isZero();
    finish();

    assertThat(acme.people()).hasSize(450);
    assertThat(acme.directory.asked()).hasSize(3);
    assertThat(acme.people()).extracting(Person::enrolment).containsOnly(Enrolment.NONE);
    assertThat(acme.person("U0001").map(Person::admin)).as("who installed it").contains(true);
  }

  @Test
  void readsThemOnceADay() {
    acme.directory.listsMembers(3);
    finish();
    acme.directory.asked().clear();

    acme.clock.advance(Duration.ofHours(23));
    finish();
    assertThat(acme.directory.asked()).isEmpty();

    acme.clock.advance(Duration.ofHours(1));
    finish();
    assertThat(acme.directory.asked()).hasSize(1);
  }

  @Test
  void writesNothingAboutWhoIsAsBefore() {
    acme.directory.listsMembers(3);
    finish();
    long before = acme.version("U0000");
    acme.directory.lists("U0001", "\"real_name\":\"Ana Silva\",\"tz\":\"Asia/Tokyo\"");

    acme.clock.advance(Reading.DAILY);
    finish();

    assertThat(acme.version("U0000")).isEqualTo(before);
    assertThat(acme.person("U0001").map(Person::name)).contains("Ana Silva");
    assertThat(acme.person("U0001").map(Person::zone)).contains(ZoneId.of("Asia/Tokyo"));
  }

  @Test
  void seesWhoLeft() {
    acme.directory.listsMembers(2);
    finish();
    acme.directory.lists("U0001", "\"real_name\":\"Member 1\",\"deleted\":true");

    acme.clock.advance(Reading.DAILY);
    finish();

    assertThat(acme.person("U0001").map(Person::deactivated)).contains(true);
    assertThat(acme.person("U0000").map(Person::deactivated)).contains(false);
  }

  @Test
  void goesOnWhereItWasWhenItsProcessDiedBetweenPages() {
    acme.directory.listsMembers(450);
    round();

    PeopleRefresh after = refresh(acme.directory, acme.slackPeople(), DutyWatch.NOBODY);
    acme.clock.advance(Reading.PAGE);
    after.run(acme.clock.instant());

    assertThat(acme.people()).hasSize(400);
    assertThat(acme.directory.asked().get(1)).contains("cursor=200");
  }

  @Test
  void readsAPageAgainWhoseReaderDied() {
    acme.directory.listsMembers(450);
    round();
    acme.clock.advance(Reading.PAGE);
    dies();
    acme.clock.advance(PeopleRefresh.CLAIM.minusSeconds(1));
    assertThat(round()).as("the page may still be read").isZero();
    acme.clock.advance(Duration.ofSeconds(1));

    finish();

    assertThat(acme.people()).hasSize(450);
    assertThat(acme.directory.asked()).hasSize(4);
  }

  @Test
  void givesAPageToOneOfManyReplicas() throws Exception {
    acme.directory.listsMembers(50);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> rounds = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        PeopleRefresh replica = refresh(acme.directory, acme.slackPeople(), DutyWatch.NOBODY);
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
    assertThat(acme.directory.asked()).hasSize(1);
    assertThat(acme.people()).hasSize(50);
  }

  @Test
  void beginsAnewWhenItsCursorLapsed() {
    acme.directory.listsMembers(250);
    round();
    acme.clock.advance(Reading.PAGE);
    acme.directory.failsOnce(200, "invalid_cursor");
    round();
    assertThat(acme.workspace().refresh().cursor()).isEmpty();

    acme.clock.advance(Reading.SOON);
    finish();

    assertThat(acme.people()).hasSize(250);
  }

  @Test
  void waitsAsLongAsSlackWants() {
    acme.directory.listsMembers(250);
    round();
    acme.clock.advance(Reading.PAGE);
    acme.directory.failsOnce(429, "ratelimited");
    round();

    acme.clock.advance(Duration.ofSeconds(29));
    assertThat(round()).isZero();
    acme.clock.advance(Duration.ofSeconds(1));
    assertThat(round()).isEqualTo(1);
    assertThat(acme.people()).hasSize(250);
  }

  @Test
  void triesAgainSoonWhenSlackIsAwayAndLaterWhenItSaysNo() {
    acme.directory.listsMembers(1);
    acme.directory.failsOnce(503, "internal");
    round();
    assertThat(acme.workspace().refresh().dueAt())
        .isEqualTo(acme.clock.instant().plus(Reading.SOON));

    acme.clock.advance(Reading.SOON);
    acme.directory.failsOnce(200, "missing_scope");
    round();
    assertThat(acme.workspace().refresh().dueAt())
        .isEqualTo(acme.clock.instant().plus(Reading.LATER));
  }

  @Test
  void leavesAWorkspaceAloneThatRemovedTheBot() {
    acme.directory.listsMembers(1);
    write(acme.workspace().installed(false, acme.clock.instant(), Map.of()));

    assertThat(round()).isZero();
    assertThat(acme.directory.asked()).isEmpty();
  }

  @Test
  void aReadingThatBeganAnewMeanwhileIsNotMovedOn() {
    acme.directory.listsMembers(450);
    Refresh anew = new Refresh(Optional.empty(), acme.clock.instant().plusSeconds(5));
    WebApi slow =
        new WebApi() {
          @Override
          public <T extends SlackApiTextResponse> Answer<T> call(
              WorkspaceId workspace, Method method, Call<T> call) {
            write(acme.workspace().refreshed(anew));
            return acme.directory.call(workspace, method, call);
          }
        };

    refresh(slow, acme.slackPeople(), DutyWatch.NOBODY).run(acme.clock.instant());

    assertThat(acme.workspace().refresh()).isEqualTo(anew);
  }

  @Test
  void oneWhoCannotBeTakenInDoesNotKeepTheOthersOut() {
    acme.directory.listsMembers(3);
    List<String> failed = new ArrayList<>();
    DutyWatch watch =
        new DutyWatch() {
          @Override
          public void failed(String duty) {
            failed.add(duty);
          }
        };
    PeopleWatch picky =
        acme.slackPeople(
            (organization, seen) -> {
              if (seen.account().user().equals("U0001")) {
                throw new IllegalStateException("no");
              }
              acme.seen(seen);
              return Optional.empty();
            });

    refresh(acme.directory, picky, watch).run(acme.clock.instant());

    assertThat(failed).containsExactly("people-refresh");
    assertThat(acme.people()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"is_restricted", "is_bot"})
  void knowsGuestsAndBotsForWhatTheyAre(String mark) {
    acme.directory.lists("U0001", "\"real_name\":\"Somebody\",\"" + mark + "\":true");

    finish();

    assertThat(acme.person("U0001").flatMap(Person::profile).map(Profile::kind))
        .isPresent()
        .isNotEqualTo(Optional.of(Profile.Kind.MEMBER));
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

  /** A process that dies after it claimed a page and took in some of it. */
  private void dies() {
    PeopleWatch dying =
        acme.slackPeople(
            (organization, seen) -> {
              if (seen.account().user().equals("U0300")) {
                throw new StackOverflowError("the process died");
              }
              acme.seen(seen);
              return Optional.empty();
            });
    try {
      refresh(acme.directory, dying, DutyWatch.NOBODY).run(acme.clock.instant());
    } catch (StackOverflowError died) {
      assertThat(acme.people()).hasSize(300);
      return;
    }
    throw new AssertionError("it lived on");
  }

  private void write(Workspace next) {
    Stored<Workspace> read = acme.stores.workspaces().find(Acme.ID).orElseThrow();
    assertThat(acme.stores.workspaces().replace(read, next)).isTrue();
  }

  private PeopleRefresh refresh(WebApi api, PeopleWatch people, DutyWatch watch) {
    return new PeopleRefresh(acme.stores.workspaces(), api, people, acme.clock, watch);
  }
}
