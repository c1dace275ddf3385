package io.praxisbot.core.followup.gap;

import static io.praxisbot.core.followup.GapKind.HELP_WANTED;
import static io.praxisbot.core.followup.GapKind.NOT_ANSWERED;
import static io.praxisbot.core.followup.GapKind.NOT_TRIED;
import static io.praxisbot.core.followup.GapKind.NO_BEHAVIOUR;
import static io.praxisbot.core.followup.GapKind.NO_CAREER_GOAL;
import static io.praxisbot.core.followup.GapKind.PROMISE_OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which facts are a gap, and when it rests. Asked on Thursdays; read on the Monday after. */
class GapFinderTest {

  private final GapFinder finder = new GapFinder(Thresholds.DEFAULT);
  private final TeamOfOne ana = new TeamOfOne();

  private List<GapKind> gaps() {
    return gaps(TeamOfOne.MONDAY);
  }

  private List<GapKind> gaps(Instant now) {
    return finder.find(ana.member(), now).stream().map(Gap::kind).toList();
  }

  /** The latest three check-ins, oldest first: T tried, P partly, N not yet, - no answer. */
  @ParameterizedTest(name = "{0} gives {1}")
  @CsvSource({
    "T, none",
    "P, none",
    "N, none",
    "-, none",
    "TT, none",
    "NT, none",
    "-T, none",
    "TN, none",
    "PN, none",
    "T-, none",
    "-N, none",
    "N-, none",
    "NN, NOT_TRIED",
    "--, NOT_ANSWERED",
    "TNN, NOT_TRIED",
    "NNN, NOT_TRIED",
    "NNT, none",
    "NNP, none",
    "NTN, none",
    "N-N, NOT_TRIED",
    "NN-, NOT_TRIED",
    "N--, NOT_ANSWERED",
    "---, NOT_ANSWERED",
    "--T, none",
    "--N, none"
  })
  void readsTheLatestCheckIns(String answers, String expected) {
    ana.hasGoal().hasBehaviour();
    answers.chars().forEach(answer -> ana.asked((char) answer));
    assertThat(gaps())
        .isEqualTo(expected.equals("none") ? List.of() : List.of(GapKind.valueOf(expected)));
  }

  @Test
  void missesAGoalThenABehaviour() {
    assertThat(gaps()).containsExactly(NO_CAREER_GOAL);
    ana.hasGoal();
    assertThat(gaps()).containsExactly(NO_BEHAVIOUR);
    ana.hasBehaviour();
    assertThat(gaps()).isEmpty();
  }

  @Test
  void missesNothingWhileAllOfItSits() {
    ana.hasGoal().hasBehaviour().sits();
    assertThat(gaps()).isEmpty();
    ana.letsGo();
    assertThat(gaps()).as("nobody needs the next one a few days after the last").isEmpty();
    assertThat(gaps(Instant.parse("2026-11-26T00:00:00Z"))).containsExactly(NO_BEHAVIOUR);
  }

  @Test
  void leavesThosesAloneWhoAreOffOrGoneOrNew() {
    ana.hasGoal().hasBehaviour().asked('N').asked('N').wants(Help.NOW);
    assertThat(gaps()).containsExactly(HELP_WANTED, NOT_TRIED);
    for (Enrolment enrolment : List.of(Enrolment.NONE, Enrolment.INVITED, Enrolment.LEFT)) {
      ana.enrolment = enrolment;
      assertThat(gaps()).isEmpty();
    }
    ana.enrolment = Enrolment.ACTIVE;
    ana.pause =
        Optional.of(new Pause(LocalDate.of(2026, 11, 1), Optional.empty(), Optional.empty()));
    assertThat(gaps()).isEmpty();
    ana.pause = Optional.empty();
    ana.since = TeamOfOne.MONDAY.minus(Thresholds.DEFAULT.settling()).plusSeconds(1);
    assertThat(gaps()).as("somebody new may ask for help").containsExactly(HELP_WANTED);
    ana.since = TeamOfOne.MONDAY.minus(Thresholds.DEFAULT.settling());
    assertThat(gaps()).as("what was before doesn't count").containsExactly(HELP_WANTED);
    ana.since = TeamOfOne.MONDAY.minus(Duration.ofDays(60));
    assertThat(gaps()).containsExactly(HELP_WANTED, NOT_TRIED);
  }

  @Test
  void countsASilenceOnlyAfterItsReminder() {
    ana.hasGoal().hasBehaviour().asked('-').asked('-');
    Instant reminder = TeamOfOne.LAST_ASKED.plusSeconds(19 * 3600);
    assertThat(gaps(reminder.minusSeconds(1))).isEmpty();
    assertThat(gaps(reminder)).containsExactly(NOT_ANSWERED);
  }

  @Test
  void keepsARequestForHelpOpenWhateverTheNextAnswersAre() {
    ana.hasGoal().hasBehaviour().asked('T').wants(Help.ONE_ON_ONE);
    assertThat(gaps()).containsExactly(HELP_WANTED);
    ana.asked('-');
    assertThat(gaps()).containsExactly(HELP_WANTED);
    ana.asked('T');
    assertThat(gaps()).containsExactly(HELP_WANTED);
  }

  @Test
  void asksNothingOfANewManagerThatWasAskedOfTheFormerOne() {
    ana.hasGoal().hasBehaviour().asked('N').asked('N').wants(Help.NOW);
    ana.under = TeamOfOne.MONDAY.minusSeconds(60);
    assertThat(gaps()).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} days ago rests: {2}")
  @CsvSource({
    "TALKED, 0, true", "TALKED, 12, true", "TALKED, 13, false",
    "NOT_NOW, 0, true", "NOT_NOW, 5, true", "NOT_NOW, 6, false",
  })
  void restsForATimeAfterTheManagerActed(FollowUp.Kind kind, int daysAgo, boolean rests) {
    ana.hasGoal().hasBehaviour().asked('N').asked('N');
    ana.followedUp(NOT_TRIED, kind, daysAgo, false);
    assertThat(gaps()).isEqualTo(rests ? List.of() : List.of(NOT_TRIED));
  }

  @Test
  void restsOnlyWhatWasActedOnAndNotTakenBack() {
    ana.hasGoal().hasBehaviour().asked('N').asked('N');
    ana.followedUp(NOT_ANSWERED, FollowUp.Kind.TALKED, 1, false);
    ana.followedUp(NOT_TRIED, FollowUp.Kind.TALKED, 1, true);
    assertThat(gaps()).containsExactly(NOT_TRIED);
  }

  @Test
  void closesARequestForHelpByATalkAndOnlyByALaterOne() {
    ana.hasGoal().hasBehaviour().asked('T').wants(Help.NOW);
    ana.followedUp(HELP_WANTED, FollowUp.Kind.TALKED, 10, false);
    assertThat(gaps()).containsExactly(HELP_WANTED);
    ana.followedUp(HELP_WANTED, FollowUp.Kind.TALKED, 1, false);
    assertThat(gaps(TeamOfOne.MONDAY.plusSeconds(90L * 86_400))).doesNotContain(HELP_WANTED);
  }

  @Test
  void whatWasPromisedForItAnswersItUpToItsDayAndBeyondOnlyOnceItIsKept() {
    ana.hasGoal().hasBehaviour().asked('T').wants(Help.NOW);
    ana.followedUp(HELP_WANTED, FollowUp.Kind.PROMISED, 1, false);
    LocalDate today = LocalDate.of(2026, 11, 23);
    ana.mended(promise -> promise.movedTo(today));
    assertThat(gaps()).isEmpty();
    ana.mended(promise -> promise.movedTo(today.minusDays(1)));
    assertThat(gaps()).containsExactly(HELP_WANTED, PROMISE_OVERDUE);
    ana.mended(promise -> promise.kept(TeamOfOne.MONDAY));
    assertThat(gaps()).isEmpty();
  }

  @Test
  void findsEachBehaviourThatIsNotTried() {
    ana.hasGoal().hasBehaviour().hasBehaviour().asked('N').asked('N');
    assertThat(gaps()).containsExactly(NOT_TRIED, NOT_TRIED);
    assertThat(Outcome.values()).hasSize(3);
  }

  @Test
  void whatIsKeptFromTheManagerIsNoGapOfAnyKind() {
    ana.hasGoal().keepsIt();
    assertThat(gaps()).isEmpty();
    ana.hasBehaviour().asked('N').asked('N').asked('N');
    assertThat(gaps()).isEmpty();
    ana.asked('-').asked('-').asked('-');
    assertThat(gaps()).isEmpty();
    assertThat(ana.member().goals()).isEmpty();
    assertThat(ana.member().checkIns()).allMatch(checkIn -> checkIn.attempts().isEmpty());
    assertThat(ana.member().keeping()).isTrue();
  }
}
