package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import java.util.List;
import java.util.Optional;

/** Other plans for behaviours that there are, one after the other, each with its reason. */
final class PlanAnew {

  private PlanAnew() {}

  /** A behaviour that is to be planned anew, and why: moment, smaller or step. */
  static String of(BehaviourId behaviour, String why) {
    return behaviour + "=" + why;
  }

  static boolean isOf(String anew, BehaviourId behaviour) {
    return anew.startsWith(behaviour + "=");
  }

  /**
   * Asks for the first of them; the rest follows once that is planned.
   *
   * @param anew entries of {@link #of}
   */
  static void begin(Reply reply, Moment moment, List<String> anew) {
    if (anew.isEmpty()) {
      return;
    }
    String[] first = anew.get(0).split("=", 2);
    BehaviourId behaviour = new BehaviourId(first[0]);
    List<String> rest = anew.subList(1, anew.size());
    Optional<CareerGoal> goal =
        moment.self().goalOf(behaviour).filter(g -> g.state() == Goal.State.ACTIVE);
    if (goal.isEmpty()) {
      begin(reply, moment, rest);
      return;
    }
    Dialogue begun =
        PlanFlow.begin(reply, goal.get())
            .noting("behaviour", behaviour.value())
            .noting(PlanQuestions.WHY, first[1]);
    PlanQuestions.askPlan(reply, Remaining.toPlan(begun, rest), "");
  }
}
