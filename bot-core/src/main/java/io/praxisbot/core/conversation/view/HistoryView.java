package io.praxisbot.core.conversation.view;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the reader tried before: plans that were replaced or let go, and those of former goals. */
final class HistoryView implements View {

  /** So many for each goal, the latest first; older ones say little any more. */
  private static final int LATEST = 10;

  /**
   * A plan that isn't tried any more.
   *
   * @param replaced whether another plan took its place
   */
  private record Tried(Plan plan, LocalDate from, LocalDate to, boolean replaced) {}

  @Override
  public Optional<Message> render(Scene scene) {
    Blocks blocks = new Blocks(scene).heading("goals.history");
    List<CareerGoal> goals = goals(scene.goals());
    if (goals.isEmpty()) {
      blocks.paragraph("goals.history.none");
    }
    for (CareerGoal goal : goals) {
      blocks.paragraph("goals.history.goal", Map.of("goal", goal.wish()));
      blocks.bullets(former(goal).stream().limit(LATEST).map(t -> line(scene, t)).toList());
    }
    return blocks
        .buttons(List.of(blocks.menu(FlowName.LOOK, "goals", "", "menu.look.goals")))
        .message();
  }

  /** Whether there is anything to read. */
  static boolean hasAny(List<CareerGoal> goals) {
    return !goals(goals).isEmpty();
  }

  private static List<CareerGoal> goals(List<CareerGoal> goals) {
    return goals.stream().filter(g -> g.accepted() && !former(g).isEmpty()).toList();
  }

  private static Rich line(Scene scene, Tried tried) {
    return scene.rich(
        tried.replaced() ? "goals.history.replaced" : "goals.history.ended",
        Map.of(
            "cue",
            tried.plan().cue(),
            "action",
            tried.plan().action(),
            "from",
            scene.dates().date(tried.from()),
            "to",
            scene.dates().date(tried.to())));
  }

  /** The latest first. */
  private static List<Tried> former(CareerGoal goal) {
    List<Tried> all = new ArrayList<>();
    goal.behaviours().forEach(behaviour -> all.addAll(former(behaviour, goal)));
    all.sort((one, other) -> one.to().compareTo(other.to()));
    Collections.reverse(all);
    return all;
  }

  private static List<Tried> former(Behaviour behaviour, CareerGoal goal) {
    List<Behaviour.Former> stages = new ArrayList<>(behaviour.past());
    stages.add(new Behaviour.Former(behaviour.plan(), behaviour.state(), behaviour.since()));
    List<Tried> tried = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < stages.size(); i++) {
      boolean last = i == stages.size() - 1;
      boolean replaced = !last && !stages.get(i + 1).plan().equals(stages.get(i).plan());
      if (replaced) {
        tried.add(tried(stages, first, i, stages.get(i + 1).since(), true));
        first = i + 1;
      } else if (last) {
        end(behaviour, goal)
            .map(to -> new Tried(behaviour.plan(), behaviour.plannedSince(), to, false))
            .ifPresent(tried::add);
      }
    }
    return tried;
  }

  private static Tried tried(
      List<Behaviour.Former> stages, int first, int last, LocalDate to, boolean replaced) {
    return new Tried(stages.get(last).plan(), stages.get(first).since(), to, replaced);
  }

  /** The day on which its trying ended; empty while it goes on or rests with its goal. */
  private static Optional<LocalDate> end(Behaviour behaviour, CareerGoal goal) {
    if (behaviour.state() == Behaviour.State.LET_GO) {
      return Optional.of(behaviour.since());
    }
    boolean over = goal.state() == Goal.State.ACHIEVED || goal.state() == Goal.State.LET_GO;
    return over ? Optional.of(goal.since()) : Optional.empty();
  }
}
