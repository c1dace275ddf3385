package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.command.GoalMove;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's goals of both kinds. What was only proposed to them is none of them.
 *
 * @param career theirs, the oldest first
 * @param business theirs, the oldest first
 */
public record OwnGoals(List<CareerGoal> career, List<BusinessGoal> business) {

  /** So many that are over are offered to be taken up again. */
  private static final int LATEST = 5;

  public OwnGoals {
    career = career.stream().filter(Goal::accepted).toList();
    business = business.stream().filter(Goal::accepted).toList();
  }

  public static OwnGoals of(Moment moment) {
    return new OwnGoals(moment.self().goals(), moment.facts().growing().business());
  }

  /** The one with that id; empty if it isn't theirs. */
  public Optional<Goal> find(String id) {
    return all().filter(g -> g.id().value().equals(id)).findFirst();
  }

  public Optional<CareerGoal> findCareer(String id) {
    return career.stream().filter(g -> g.id().value().equals(id)).findFirst();
  }

  public List<CareerGoal> activeCareer() {
    return career.stream().filter(g -> g.state() == Goal.State.ACTIVE).toList();
  }

  public List<BusinessGoal> activeBusiness() {
    return business.stream().filter(g -> g.state() == Goal.State.ACTIVE).toList();
  }

  /** Those that may be meant by that. What rests is sooner taken up again than what is over. */
  public List<Goal> movable(GoalMove move) {
    return switch (move) {
      case PAUSE -> in(Goal.State.ACTIVE);
      case ACHIEVED, LET_GO ->
          Stream.concat(in(Goal.State.ACTIVE).stream(), in(Goal.State.PAUSED).stream()).toList();
      case RESUME -> in(Goal.State.PAUSED).isEmpty() ? over() : in(Goal.State.PAUSED);
    };
  }

  private List<Goal> in(Goal.State state) {
    return all().filter(g -> g.state() == state).toList();
  }

  private List<Goal> over() {
    return all()
        .filter(g -> g.state() == Goal.State.ACHIEVED || g.state() == Goal.State.LET_GO)
        .sorted(Comparator.comparing(Goal::since).reversed())
        .limit(LATEST)
        .toList();
  }

  private Stream<Goal> all() {
    return Stream.concat(career.stream(), business.stream());
  }
}
