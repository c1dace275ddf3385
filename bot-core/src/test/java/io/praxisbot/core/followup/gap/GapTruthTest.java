package io.praxisbot.core.followup.gap;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each kind of gap is there exactly when it should be, and gone when it is closed. Each line is a
 * {@link Tale} that begins with Ana three weeks into it, with a goal, a plan, and a talk this week.
 */
class GapTruthTest {

  private static final String BEFORE = "goal:1 plan:1:1 days:20 act:TALKED:NO_FOLLOW_UP";

  private static String gaps(String before, String steps) {
    Tale tale = new Tale().tell(before).tell(steps);
    return names(new GapFinder().find(tale.member(), tale.now()));
  }

  private static String names(List<Gap> gaps) {
    String found = gaps.stream().map(gap -> gap.kind().name()).collect(joining(" "));
    return found.isEmpty() ? "none" : found;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ask notyet:1 ask notyet:1 days:4, NOT_TRIED",
    "ask notyet:1 ask tried:1 days:4, none",
    "ask notyet:1 ask partly:1 days:4, none",
    "ask notyet:1 ask notyet:1 tried:1 days:4, none",
    "ask tried:1 notyet:1 ask notyet:1 days:4, NOT_TRIED",
    "ask notyet:1 ask days:4 notyet:1, NOT_TRIED",
    "ask notyet:1 renew:1 ask notyet:1 days:4, none",
    "ask notyet:1 ask notyet:1 renew:1 days:4, none",
    "ask notyet:1 ask notyet:1 sit:1 days:4, none",
    "ask notyet:1 ask notyet:1 letgo:1 plan:1:2 days:4, none",
    "ask notyet:1 ask notyet:1 rest:1 days:4, none",
    "ask notyet:1 ask notyet:1 keep:1 days:4, none",
    "ask notyet:1 ask notyet:1 keep:1 show:1 days:4, NOT_TRIED",
    "ask notyet:1 ask notyet:1 off:1:7 days:4, none",
    "ask notyet:1 ask notyet:1 off:1:7 days:9, NOT_TRIED",
    "ask notyet:1 ask notyet:1 days:4 under:olga days:6, none",
    "ask notyet:1 ask notyet:1 days:4 act:TALKED:NOT_TRIED, none",
    "ask notyet:1 ask notyet:1 days:4 act:TALKED:NOT_TRIED undo:2, NOT_TRIED",
    "ask notyet:1 ask notyet:1 days:4 act:NOT_NOW:NOT_TRIED days:5, none",
    "ask notyet:1 ask notyet:1 days:4 act:NOT_NOW:NOT_TRIED days:6, NOT_TRIED",
    "plan:1:2 ask notyet:1 notyet:2 ask notyet:1 notyet:2 days:4, NOT_TRIED NOT_TRIED",
    "plan:1:2 ask notyet:1 notyet:2 ask notyet:1 notyet:2 act:TALKED:NOT_TRIED::b1, NOT_TRIED",
    "plan:1:2 ask notyet:1 notyet:2 ask notyet:1 notyet:2 act:TALKED:NOT_TRIED, none"
  })
  void plannedAndNotTriedTwice(String steps, String gaps) {
    assertThat(gaps(BEFORE, steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ask ask days:4, NOT_ANSWERED",
    "ask tried:1 ask days:4, none",
    "ask ask days:4 tried:1, none",
    "ask lost ask days:4, none",
    "ask ask lost ask days:4, NOT_ANSWERED",
    "ask ask, none",
    "ask off:1:7 days:7 ask days:4, none",
    "ask holiday:1 ask days:1, NOT_ANSWERED",
    "ask ask days:3 off:1:20 days:5, none",
    "ask ask keep:1 days:4, none",
    "ask ask days:4 left days:60 again days:9, none",
    "ask ask days:4 left days:60 again ask ask days:4, NOT_ANSWERED",
    "ask ask days:4 act:ENCOURAGED:NOT_ANSWERED days:12, none",
    "ask ask days:4 act:ENCOURAGED:NOT_ANSWERED days:13, NOT_ANSWERED"
  })
  void askedAndNotAnsweredTwice(String steps, String gaps) {
    assertThat(gaps(BEFORE, steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ask tried:1 help, HELP_WANTED",
    "ask tried:1 help nohelp, none",
    "ask tried:1 help ask, HELP_WANTED",
    "ask tried:1 help ask tried:1, none",
    "ask tried:1 help act:TALKED:HELP_WANTED, none",
    "ask tried:1 help act:TALKED:HELP_WANTED days:20, none",
    "ask tried:1 help act:TALKED:HELP_WANTED denies:2, HELP_WANTED TALK_MISSED",
    "ask tried:1 help act:TALKED:HELP_WANTED denies:2 confirms:2, none",
    "ask tried:1 help act:PROMISED:HELP_WANTED:3, none",
    "ask tried:1 help under:olga, none",
    "ask tried:1 help off:1:3 days:1, none"
  })
  void helpWantedAndUnanswered(String steps, String gaps) {
    assertThat(gaps(BEFORE, steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "days:6, none",
    "days:7, NO_CAREER_GOAL",
    "off:1:4 days:7, none",
    "off:1:4 days:11, NO_CAREER_GOAL",
    "holiday:2 days:7, none",
    "holiday:2 days:8, NO_CAREER_GOAL",
    "days:9 goal:1, none",
    "days:9 propose:1, NO_CAREER_GOAL",
    "days:9 goal:1 keep:1, none",
    "goal:1 days:9 drop:1 days:3, none",
    "goal:1 days:9 drop:1 days:7, NO_CAREER_GOAL",
    "goal:1 days:9 rest:1 days:9, none",
    "goal:1 days:6, none",
    "goal:1 days:7, NO_BEHAVIOUR",
    "goal:1 days:7 plan:1:1, none",
    "goal:1 plan:1:1 days:7 sit:1, none",
    "goal:1 plan:1:1 days:7 letgo:1 days:6, none",
    "goal:1 plan:1:1 days:7 letgo:1 days:7, NO_BEHAVIOUR",
    "goal:1 plan:1:1 goal:2 days:6, none",
    "goal:1 plan:1:1 goal:2 days:7, NO_BEHAVIOUR",
    "goal:1 plan:1:1 goal:2 days:7 plan:2:2, none",
    "goal:1 plan:1:1 goal:2 days:7 rest:2, none",
    "goal:1 plan:1:1 goal:2 days:7 keep:2, none",
    "goal:1 plan:1:1 goal:2 days:7 rest:1, NO_BEHAVIOUR",
    "goal:1 plan:1:1 plan:1:2 plan:1:3 goal:2 days:7, none",
    "goal:1 plan:1:1 plan:1:2 plan:1:3 goal:2 days:7 sit:3, NO_BEHAVIOUR",
    "goal:1 goal:2 days:7, NO_BEHAVIOUR NO_BEHAVIOUR",
    "goal:1 goal:2 days:7 act:NOT_NOW:NO_BEHAVIOUR::g1, NO_BEHAVIOUR",
    "goal:1 goal:2 days:7 act:NOT_NOW:NO_BEHAVIOUR::g1 days:6, NO_BEHAVIOUR NO_BEHAVIOUR",
    "goal:1 goal:2 days:7 act:TALKED:NO_BEHAVIOUR, none",
    "goal:1 days:3 goal:2 days:4, NO_BEHAVIOUR",
    "goal:1 goal:2 plan:2:1 keep:2 days:8, none",
    "goal:1 goal:2 plan:2:1 plan:2:2 plan:2:3 keep:2 days:8, none",
    "goal:1 goal:2 keep:2 days:8 rest:2, none",
    "goal:1 goal:2 keep:2 days:8 drop:2, NO_BEHAVIOUR",
    "goal:1 plan:1:1 goal:2 keep:2 days:8, none",
    "days:9 under:olga, none",
    "days:9 under:olga days:6, none",
    "days:9 under:olga days:7, NO_CAREER_GOAL",
    "days:3 under:olga days:4, none",
    "days:9 under:olga off:1:4 days:7, none",
    "goal:1 days:9 under:olga days:6, none",
    "goal:1 days:9 under:olga days:7, NO_BEHAVIOUR"
  })
  void noCareerGoalOrNothingToTryForIt(String steps, String gaps) {
    assertThat(gaps("act:TALKED:NO_FOLLOW_UP", steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "goal:1 days:7, NO_BEHAVIOUR",
    "goal:1 goal:2 plan:2:1 plan:2:2 plan:2:3 days:8, none",
    "goal:1 goal:2 plan:2:1 plan:2:2 plan:2:3 keep:2 days:8, none",
    "goal:1 goal:2 plan:2:1 keep:2 days:8, none",
    "goal:1 goal:2 keep:2 days:8 drop:2, NO_BEHAVIOUR"
  })
  void nothingToTryIsNamedToThePersonWhereItIsToTheManager(String steps, String gaps) {
    Tale tale = new Tale().tell("act:TALKED:NO_FOLLOW_UP").tell(steps);
    String own = names(new GapFinder().own(tale.own(), tale.now()));
    assertThat(own)
        .isEqualTo(gaps)
        .isEqualTo(names(new GapFinder().find(tale.member(), tale.now())));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "ask notyet:1 tried:2 ask tried:2 ask tried:2 days:4, PLAN_NOT_RENEWED",
    "ask notyet:1 tried:2 ask tried:2 days:4, none",
    "ask notyet:1 tried:2 ask tried:2 ask tried:2, none",
    "ask notyet:1 tried:2 ask tried:2 ask tried:2 days:4 renew:1, none",
    "ask notyet:1 tried:2 ask tried:2 ask tried:2 days:4 partly:1, none",
    "ask notyet:1 tried:2 ask tried:2 ask tried:2 days:4 notyet:1, NOT_TRIED",
    "ask notyet:1 tried:2 ask ask days:4, NOT_ANSWERED",
    "ask notyet:1 tried:2 ask tried:2 ask lost days:4, none",
    "ask notyet:1 tried:2 ask tried:2 ask off:1:9 days:12, none"
  })
  void aPlanThatIsNeverMadeAnewAfterAMiss(String steps, String gaps) {
    assertThat(gaps(BEFORE + " plan:1:2", steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "suggest:1:1 days:6, none",
    "suggest:1:1 days:7, PROPOSAL_OPEN",
    "suggest:1:1 days:7 close:1, none",
    "suggest:1:1 days:7 rest:1, none",
    "suggest:1:1 days:7 keep:1, none",
    "suggest:1:1 days:7 under:olga, none",
    "suggest:1:1 off:1:7 days:12, none",
    "suggest:1:1 off:1:7 days:14, PROPOSAL_OPEN",
    "suggest:1:1 suggest:2:1 days:7 close:1, PROPOSAL_OPEN",
    "propose:2 days:7, PROPOSAL_OPEN",
    "propose:2 days:7 accept:2, none",
    "propose:2 days:7 decline:2, none",
    "programme:2 days:9, none",
    "suggest:1:1 days:7 act:TALKED:PROPOSAL_OPEN, none"
  })
  void aProposalThatIsNeitherAcceptedNorDeclined(String steps, String gaps) {
    assertThat(gaps(BEFORE, steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "due:1:3 days:3, none",
    "due:1:3 days:4, GOAL_OVERDUE",
    "due:1:3 days:4 due:1:10, none",
    "due:1:3 days:4 undated:1, none",
    "due:1:3 days:4 achieve:1 goal:2 plan:2:2, none",
    "due:1:3 days:4 rest:1, none",
    "due:1:3 days:4 keep:1, none",
    "due:1:3 off:2:9 days:4, none",
    "due:1:3 days:4 act:NOT_NOW:GOAL_OVERDUE, none"
  })
  void aGoalPastItsDate(String steps, String gaps) {
    assertThat(gaps(BEFORE, steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "measure:1:EVERY_CHECK_IN share:1 ask tried:1 ask tried:1, MEASURE_NOT_READ",
    "measure:1:EVERY_CHECK_IN ask tried:1 ask tried:1, none",
    "measure:1:EVERY_CHECK_IN share:1 ask tried:1 ask tried:1 unshare:1, none",
    "measure:1:EVERY_CHECK_IN share:1 ask tried:1 ask tried:1 under:olga, none",
    "measure:1:EVERY_CHECK_IN share:1 ask tried:1 ask tried:1 note:1, none",
    "measure:1:EVERY_CHECK_IN share:1 ask tried:1 ask tried:1 read:1, none",
    "measure:1:EVERY_CHECK_IN share:1 ask tried:1 note:1 ask tried:1, none",
    "measure:1:EVERY_CHECK_IN share:1 ask tried:1 ask, none",
    "measure:1:EVERY_CHECK_IN share:1 ask tried:1 ask tried:1 unmeasure:1, none",
    "measure:1:EVERY_CHECK_IN:1 share:1 ask tried:1 ask tried:1, MEASURE_NOT_READ",
    "measure:1:EVERY_CHECK_IN:1 share:1 ask tried:1 ask tried:1 rest:1, none",
    "measure:1:EVERY_CHECK_IN:1 share:1 ask tried:1 ask tried:1 keep:1, none",
    "measure:1:EVERY_SECOND_CHECK_IN share:1 ask tried:1 note:1 ask tried:1 ask tried:1, none",
    "measure:1:MONTHLY share:1 read:1 ask tried:1 ask tried:1, none"
  })
  void aMeasureThatIsNotRead(String steps, String gaps) {
    assertThat(gaps(BEFORE, steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"stall, STALLED", "stall unstall, none", "stall under:olga, none"})
  void triesWithoutTargetedLearning(String steps, String gaps) {
    assertThat(gaps(BEFORE, steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "days:27, none",
    "days:28, NO_FOLLOW_UP",
    "days:28 act:ENCOURAGED:NO_FOLLOW_UP, none",
    "days:28 act:ONE_ON_ONE:NO_FOLLOW_UP, none",
    "days:20 act:SUGGESTED:NOT_TRIED days:20, none",
    "days:20 act:SUGGESTED:NOT_TRIED undo:2 days:20, NO_FOLLOW_UP",
    "days:28 act:NOT_NOW:NO_FOLLOW_UP days:5, none",
    "days:28 act:NOT_NOW:NO_FOLLOW_UP days:6, NO_FOLLOW_UP",
    "off:1:10 days:37, none",
    "off:1:10 days:38, NO_FOLLOW_UP",
    "manageroff:1:10 days:37, none",
    "manageroff:1:10 days:38, NO_FOLLOW_UP",
    "manageroff:1:10 off:6:10 days:42, none",
    "manageroff:1:10 off:6:10 days:43, NO_FOLLOW_UP",
    "holiday:5 holiday:6 days:29, none",
    "holiday:5 holiday:6 days:30, NO_FOLLOW_UP",
    "days:28 off:0:3 days:1, none",
    "left days:60 again ask tried:1 days:20, none",
    "left days:60 again ask tried:1 days:28, NO_FOLLOW_UP"
  })
  void noFollowUpForFourWeeks(String steps, String gaps) {
    String talked = "goal:1 plan:1:1 days:8 ask tried:1 act:TALKED:NOT_TRIED";
    assertThat(gaps(talked, steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"goal:1 plan:1:1 days:40, none", "goal:1 plan:1:1 ask lost days:40, none"})
  void nothingIsToBeFollowedUpWhereNothingWasAsked(String steps, String gaps) {
    assertThat(gaps("days:1", steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "under:olga days:13, none",
    "under:olga days:14, NO_FIRST_TALK",
    "under:olga days:14 act:TALKED:NO_FIRST_TALK, none",
    "under:olga days:5 act:TALKED:NOT_TRIED days:10, none",
    "under:olga days:14 act:ENCOURAGED:NOT_TRIED, NO_FIRST_TALK",
    "under:olga days:14 act:TALKED:NO_FIRST_TALK denies:2, TALK_MISSED",
    "under:olga off:1:7 days:20, none",
    "under:olga off:1:7 days:21, NO_FIRST_TALK",
    "under:olga manageroff:1:7 days:20, none",
    "under:olga manageroff:1:7 days:21, NO_FIRST_TALK",
    "under:olga ask tried:1 days:40, NO_FIRST_TALK",
    "under:olga ask tried:1 days:92, NO_FOLLOW_UP",
    "under:olga days:14 under:marta, none"
  })
  void aNewTeamMemberWithoutAFirstTalk(String steps, String gaps) {
    assertThat(gaps(BEFORE, steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "act:PROMISED:NOT_TRIED:3 days:3, none",
    "act:PROMISED:NOT_TRIED:3 days:4, PROMISE_OVERDUE",
    "act:PROMISED:NOT_TRIED:3 days:4 keeps:2, none",
    "act:PROMISED:NOT_TRIED:3 days:4 moves:2:2, none",
    "act:PROMISED:NOT_TRIED:3 days:4 undo:2, none",
    "act:PROMISED:NOT_TRIED:3 days:4 act:NOT_NOW:PROMISE_OVERDUE, none",
    "act:PROMISED:NOT_TRIED:3 act:PROMISED:NOT_TRIED:3 days:4 keeps:2, PROMISE_OVERDUE",
    "act:PROMISED:NOT_TRIED:3 manageroff:3:5 days:6, none",
    "act:PROMISED:NOT_TRIED:3 manageroff:3:5 days:8, PROMISE_OVERDUE",
    "act:PROMISED:NOT_TRIED:3 off:2:5 days:4, none",
    "act:PROMISED:NOT_TRIED:3 days:4 under:olga, none"
  })
  void aPromisePastItsDate(String steps, String gaps) {
    assertThat(gaps(BEFORE, steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "denies:1, TALK_MISSED",
    "denies:1 confirms:1, none",
    "confirms:1, none",
    "denies:1 act:TALKED:TALK_MISSED, none",
    "denies:1 act:TALKED:TALK_MISSED denies:2, TALK_MISSED",
    "denies:1 act:TALKED:TALK_MISSED undo:2, TALK_MISSED",
    "denies:1 undo:1, none",
    "denies:1 act:ONE_ON_ONE:TALK_MISSED days:12, none",
    "denies:1 act:ONE_ON_ONE:TALK_MISSED days:13, TALK_MISSED",
    "denies:1 under:olga, none",
    "denies:1 ask tried:1 days:40, TALK_MISSED"
  })
  void aTalkThatThePersonSaysDidNotHappen(String steps, String gaps) {
    assertThat(gaps(BEFORE, steps)).isEqualTo(gaps);
  }

  private static String adminGaps(String steps) {
    String found =
        new Tale()
            .tell(steps).adminGaps().stream().map(gap -> gap.kind().name()).collect(joining(" "));
    return found.isEmpty() ? "none" : found;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "sent, none",
    "fails, UNDELIVERED",
    "fails days:20, UNDELIVERED",
    "fails resent, none",
    "fails fails resent, none",
    "fails sent, none",
    "sent fails, UNDELIVERED",
    "fails sent fails, UNDELIVERED",
    "fails sent fails resent, none",
    "fails off:0:5, none",
    "fails off:0:5 days:5, UNDELIVERED",
    "off:1:5 days:1 fails days:5, UNDELIVERED",
    "fails left, none",
    "fails left days:9 again, none",
    "fails left days:9 again fails, UNDELIVERED",
    "fails under:olga, UNDELIVERED",
    "shut, UNDELIVERED",
    "shut open, none",
    "shut fails open, UNDELIVERED",
    "shut fails open sent, none",
    "shut off:0:5, none",
    "shut left, none",
    "shut left days:9 again, UNDELIVERED"
  })
  void whatDoesNotArrive(String steps, String gaps) {
    assertThat(adminGaps(steps)).isEqualTo(gaps);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "days:9, none",
    "alone days:6, none",
    "alone days:7, NO_MANAGER",
    "days:9 alone, NO_MANAGER",
    "days:9 alone under:olga, none",
    "days:9 alone off:0:9, none",
    "days:9 alone off:0:9 days:9, NO_MANAGER",
    "days:9 alone left, none",
    "days:9 alone left again, none",
    "nowhere days:6, none",
    "nowhere days:7, NO_TIME_ZONE",
    "nowhere days:7 somewhere, none",
    "nowhere days:7 off:0:9, none",
    "nowhere alone days:7 fails, UNDELIVERED NO_MANAGER NO_TIME_ZONE"
  })
  void noManagerOrNoTimeZone(String steps, String gaps) {
    assertThat(adminGaps(steps)).isEqualTo(gaps);
  }
}
