package io.praxisbot.core.followup;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.util.List;

/**
 * What is known of one member of a team, for finding gaps.
 *
 * @param goals all of their career goals
 * @param checkIns the latest ones, newest first
 * @param followUps what their manager did, newest first
 * @param under since when the team's manager is theirs
 */
public record Member(
    Person person,
    List<CareerGoal> goals,
    List<CheckIn> checkIns,
    List<FollowUp> followUps,
    Instant under) {

  public Member {
    goals = List.copyOf(goals);
    checkIns = List.copyOf(checkIns);
    followUps = List.copyOf(followUps);
  }

  List<CareerGoal> activeGoals() {
    return goals.stream().filter(g -> g.state() == Goal.State.ACTIVE).toList();
  }
}
