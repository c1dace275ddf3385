package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.ANA;
import static io.praxisbot.core.store.mongo.Specimens.BEHAVIOUR;
import static io.praxisbot.core.store.mongo.Specimens.DAY;
import static io.praxisbot.core.store.mongo.Specimens.GOAL;
import static io.praxisbot.core.store.mongo.Specimens.MAX;
import static io.praxisbot.core.store.mongo.Specimens.ORG;
import static io.praxisbot.core.store.mongo.Specimens.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.digest.DigestId;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.CheckIns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Goals, check-ins, follow-ups and digests. */
class LoopContractIT extends StoreContract {
  private static final PersonId EVE = new PersonId("eve");

  @Test
  void listsPeoplesCareerGoalsTheOldestStateFirst() {
    CareerGoal newer = careerGoal("a", ANA, DAY.plusDays(1), Goal.State.LET_GO);
    CareerGoal second = careerGoal("c", MAX, DAY, Goal.State.ACTIVE);
    CareerGoal first = careerGoal("b", ANA, DAY, Goal.State.ACHIEVED);
    CareerGoal others = careerGoal("d", EVE, DAY, Goal.State.ACTIVE);
    List.of(newer, second, first, others).forEach(stores().careerGoals()::insert);

    assertThat(stores().careerGoals().of(List.of(ANA, MAX))).containsExactly(first, second, newer);
    assertThat(stores().careerGoals().of(List.of())).isEmpty();
  }

  @Test
  void listsPeoplesBusinessGoalsTheOldestStateFirst() {
    BusinessGoal newer = businessGoal("a", ANA, DAY.plusDays(1));
    BusinessGoal older = businessGoal("b", MAX, DAY);
    BusinessGoal others = businessGoal("c", EVE, DAY);
    List.of(newer, older, others).forEach(stores().businessGoals()::insert);

    assertThat(stores().businessGoals().of(List.of(ANA, MAX))).containsExactly(older, newer);
  }

  @Test
  void listsCheckInsSinceThenTheNewestFirst() {
    CheckIn before = checkIn(ANA, DAY, at(0));
    CheckIn then = checkIn(ANA, DAY.plusDays(7), at(10));
    CheckIn after = checkIn(MAX, DAY.plusDays(7), at(20));
    CheckIn others = checkIn(EVE, DAY, at(20));
    List.of(before, then, after, others).forEach(stores().checkIns()::insert);

    assertThat(stores().checkIns().of(List.of(ANA, MAX), at(10))).containsExactly(after, then);
    assertThat(stores().checkIns().of(List.of(), at(0))).isEmpty();
  }

  @Test
  void namesWhoWasAskedAnsweredAndTriedInAPeriod() {
    CheckIn tried = asked(ANA, DAY, at(10)).recording(BEHAVIOUR, Outcome.PARTLY, at(11));
    CheckIn missed = asked(MAX, DAY, at(10)).recording(BEHAVIOUR, Outcome.NOT_YET, at(12));
    CheckIn silent = asked(EVE, DAY, at(19));
    CheckIn after = asked(new PersonId("zoe"), DAY, at(20));
    CheckIn nothing = checkIn(new PersonId("ben"), DAY, at(15));
    List.of(tried, missed, silent, after, nothing).forEach(stores().checkIns()::insert);

    var within = new CheckIns.Within(ORG, at(10), at(20), Map.of());
    assertThat(stores().checkIns().asked(within)).containsExactlyInAnyOrder(ANA, MAX, EVE);
    assertThat(stores().checkIns().answered(within)).containsExactlyInAnyOrder(ANA, MAX);
    assertThat(stores().checkIns().tried(within)).containsExactly(ANA);
    var elsewhere = new CheckIns.Within(new OrganizationId("none"), at(0), at(90), Map.of());
    assertThat(stores().checkIns().asked(elsewhere)).isEmpty();
  }

  @Test
  void leavesOutWhatIsAskedAboutAGoalFromWhenItIsKept() {
    CheckIn first = asked(ANA, DAY, at(10)).recording(BEHAVIOUR, Outcome.TRIED, at(11));
    CheckIn second = asked(MAX, DAY, at(20)).recording(BEHAVIOUR, Outcome.TRIED, at(21));
    List.of(first, second).forEach(stores().checkIns()::insert);

    var kept = new CheckIns.Within(ORG, at(0), at(30), Map.of(GOAL, at(15)));
    assertThat(stores().checkIns().asked(kept)).containsExactly(ANA);
    assertThat(stores().checkIns().tried(kept)).containsExactly(ANA);
    var always = new CheckIns.Within(ORG, at(5), at(30), Map.of(GOAL, at(0)));
    assertThat(stores().checkIns().asked(always)).isEmpty();
    var later = new CheckIns.Within(ORG, at(5), at(30), Map.of(GOAL, at(40)));
    assertThat(stores().checkIns().asked(later)).containsExactlyInAnyOrder(ANA, MAX);
    GoalId other = new GoalId("other");
    var two = new CheckIns.Within(ORG, at(0), at(30), Map.of(GOAL, at(15), other, at(25)));
    assertThat(stores().checkIns().asked(two)).as("each since its own time").containsExactly(ANA);
    assertThat(stores().checkIns().answered(two)).containsExactly(ANA);
    assertThat(stores().checkIns().tried(two)).containsExactly(ANA);
  }

  @Test
  void listsTheAnswersInWhichHelpWasWanted() {
    CheckIn wanted =
        asked(ANA, DAY, at(10)).recording(BEHAVIOUR, Outcome.NOT_YET, at(11)).wanting(Help.NOW);
    CheckIn not = asked(MAX, DAY, at(10)).recording(BEHAVIOUR, Outcome.NOT_YET, at(11));
    List.of(wanted, not).forEach(stores().checkIns()::insert);

    var within = new CheckIns.Within(ORG, at(0), at(20), Map.of());
    assertThat(stores().checkIns().wantingHelp(within)).containsExactly(wanted);
    var kept = new CheckIns.Within(ORG, at(0), at(20), Map.of(GOAL, at(5)));
    assertThat(stores().checkIns().wantingHelp(kept)).isEmpty();
  }

  @Test
  void knowsWhichGoalsAreKeptSinceWhen() {
    CareerGoal shown = careerGoal("a", ANA, DAY, Goal.State.ACTIVE);
    CareerGoal kept = careerGoal("b", ANA, DAY, Goal.State.ACTIVE).keptFrom(at(5));
    List.of(shown, kept).forEach(stores().careerGoals()::insert);

    assertThat(stores().careerGoals().kept(ORG)).containsOnly(Map.entry(kept.id(), at(5)));
    assertThat(stores().careerGoals().kept(new OrganizationId("none"))).isEmpty();
  }

  @Test
  void listsWhatManagersOfAnOrganizationDidInAPeriod() {
    FollowUp before = followUp("a", MAX, at(9));
    FollowUp then = followUp("b", MAX, at(10));
    FollowUp others = followUp("c", EVE, at(15));
    FollowUp after = followUp("d", EVE, at(20));
    List.of(before, others, then, after).forEach(stores().followUps()::insert);

    assertThat(stores().followUps().in(then.organization(), at(10), at(20)))
        .containsExactly(then, others);
    assertThat(stores().followUps().in(new OrganizationId("none"), at(0), at(90))).isEmpty();
  }

  private static CheckIn asked(PersonId person, LocalDate day, Instant at) {
    Attempt open =
        new Attempt(
            GOAL, BEHAVIOUR, PLAN, Optional.empty(), Optional.empty(), false, Optional.empty());
    return CheckIn.opened(person, ORG, new Period(day, day.plusDays(7)), at, List.of(open));
  }

  @Test
  void listsWhatAManagerDidSinceThenTheNewestFirst() {
    FollowUp before = followUp("a", MAX, at(0));
    FollowUp then = followUp("b", MAX, at(10));
    FollowUp after = followUp("c", MAX, at(20));
    FollowUp others = followUp("d", EVE, at(20));
    List.of(after, before, others, then).forEach(stores().followUps()::insert);

    assertThat(stores().followUps().by(MAX, at(10))).containsExactly(after, then);
    assertThat(stores().followUps().about(ANA, at(10)))
        .contains(after, then)
        .doesNotContain(before);
  }

  @Test
  void knowsTheLatestDigestOfAManager() {
    Digest latest = digest("b", MAX, at(10), at(20), ANA);
    List.of(digest("a", MAX, at(0), at(10), ANA), latest, digest("c", EVE, at(20), at(30)))
        .forEach(stores().digests()::insert);

    assertThat(stores().digests().latestOf(MAX)).contains(latest);
    assertThat(stores().digests().latestOf(ANA)).isEmpty();
  }

  @Test
  void knowsWhichDigestsSpeakOfACheckIn() {
    Digest first = digest("a", MAX, at(0), at(10), EVE, ANA);
    Digest second = digest("b", MAX, at(10), at(20), ANA);
    Digest formers = digest("c", new PersonId("former"), at(5), at(15), ANA);
    Digest others = digest("d", MAX, at(0), at(30), EVE);
    List.of(first, second, formers, others).forEach(stores().digests()::insert);

    assertThat(stores().digests().covering(ANA, at(0))).containsExactly(first);
    assertThat(stores().digests().covering(ANA, at(10))).containsExactly(formers, second);
    assertThat(stores().digests().covering(ANA, at(20))).isEmpty();
    assertThat(stores().digests().over(ANA, at(10))).containsExactly(formers, second);
    assertThat(stores().digests().over(ANA, at(20))).isEmpty();
  }

  private static CareerGoal careerGoal(
      String id, PersonId person, LocalDate since, Goal.State state) {
    return new CareerGoal(
        new GoalId(id),
        person,
        ORG,
        "wish",
        Optional.empty(),
        Optional.empty(),
        Focus.KNOWLEDGE,
        state,
        since,
        List.of(),
        Optional.empty());
  }

  private static BusinessGoal businessGoal(String id, PersonId person, LocalDate since) {
    return new BusinessGoal(new GoalId(id), person, ORG, "wish", Goal.State.ACTIVE, since);
  }

  private static CheckIn checkIn(PersonId person, LocalDate from, Instant at) {
    return CheckIn.opened(person, ORG, new Period(from, from.plusDays(7)), at, List.of());
  }

  private static FollowUp followUp(String id, PersonId manager, Instant at) {
    return new FollowUp(
        new FollowUpId(id),
        ORG,
        manager,
        ANA,
        GapKind.NOT_TRIED,
        FollowUp.Kind.NOT_NOW,
        at,
        Optional.empty(),
        Optional.empty());
  }

  private static Digest digest(
      String id, PersonId manager, Instant since, Instant until, PersonId... members) {
    return new Digest(new DigestId(id), ORG, manager, since, until, List.of(members));
  }
}
