package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Standing;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a person has been doing, for themselves: the latest weeks, their own measures, what they
 * learned and what became of their goals. Never a score.
 */
final class ProgressView {

  /** So much of each is told; more isn't read. */
  private static final int NEWEST = 5;

  private ProgressView() {}

  static Optional<Message> render(Scene scene) {
    List<CheckIn> latest = scene.latestCheckIns();
    List<Measure> measures =
        scene.measures().stream().filter(m -> m.state() == Measure.State.ACTIVE).toList();
    List<Told> learned = Told.latest(scene, NEWEST);
    Blocks blocks = new Blocks(scene);
    if (latest.isEmpty() && measures.isEmpty() && learned.isEmpty()) {
      blocks.paragraph("progress.none");
      return (hasGoal(scene) ? blocks : blocks.menuOf("progress.none")).message();
    }
    blocks.heading("progress");
    weeks(scene, blocks, latest);
    part(
        blocks,
        "progress.measures",
        measures.stream().map(m -> MeasureText.course(scene, m)).toList());
    part(blocks, "progress.learned", learned.stream().map(t -> t.line(scene)).toList());
    part(blocks, "progress.goals", goals(scene));
    NextSteps.add(scene, blocks);
    GrowthView.add(scene, blocks, "");
    return blocks.message();
  }

  private static boolean hasGoal(Scene scene) {
    return scene.goals().stream().anyMatch(g -> g.state() == Goal.State.ACTIVE);
  }

  /** The latest weeks, newest first. */
  private static void weeks(Scene scene, Blocks blocks, List<CheckIn> latest) {
    if (latest.isEmpty()) {
      return;
    }
    long tried = latest.stream().filter(CheckIn::tried).count();
    if (latest.size() > 1) {
      blocks.paragraph(
          "checkin.recap.count", Map.of("tried", tried, "total", (long) latest.size()));
    }
    List<CareerGoal> goals = scene.goals();
    blocks.bullets(latest.stream().map(checkIn -> week(scene, checkIn, goals)).toList());
  }

  private static void part(Blocks blocks, String key, List<Rich> lines) {
    if (!lines.isEmpty()) {
      blocks.paragraph(key).bullets(lines);
    }
  }

  private static Rich week(Scene scene, CheckIn checkIn, List<CareerGoal> goals) {
    AttemptLines attempts = new AttemptLines(scene, checkIn, goals);
    String day = scene.dates().day(checkIn.askedAt().atZone(scene.reader().zone()).toLocalDate());
    if (!checkIn.answered()) {
      return scene.rich("progress.silent", Map.of("day", day));
    }
    String actions =
        String.join("; ", checkIn.attempts().stream().map(a -> attempts.of(a).text()).toList());
    return scene.rich("progress.week", Map.of("day", day, "lines", actions));
  }

  /** One turn in the life of a goal. */
  private record Stage(Goal goal, Standing standing, boolean first) {

    Rich line(Scene scene) {
      String state = first ? "begun" : standing.state().name().toLowerCase(Locale.ROOT);
      return scene.rich(
          "progress.goal." + state,
          Map.of("day", scene.dates().day(standing.since()), "goal", goal.wish()));
    }

    private LocalDate since() {
      return standing.since();
    }

    /** A pause and its end are less to a goal than its beginning and what became of it. */
    private boolean minor() {
      return !first
          && (standing.state() == Goal.State.PAUSED || standing.state() == Goal.State.ACTIVE);
    }
  }

  private static List<Rich> goals(Scene scene) {
    Stream<Goal> business =
        scene.stores().businessGoals().of(List.of(scene.reader().id())).stream().map(g -> g);
    return Stream.concat(scene.goals().stream().map(g -> (Goal) g), business)
        .filter(Goal::accepted)
        .flatMap(goal -> stages(goal).stream())
        .sorted(
            Comparator.comparing(Stage::minor)
                .thenComparing(Comparator.comparing(Stage::since).reversed()))
        .limit(NEWEST)
        .sorted(Comparator.comparing(Stage::since).reversed())
        .map(stage -> stage.line(scene))
        .toList();
  }

  /** What was only proposed wasn't a goal yet. */
  private static List<Stage> stages(Goal goal) {
    List<Standing> all = new ArrayList<>(goal.life().past());
    all.add(goal.life().now());
    List<Stage> stages = new ArrayList<>();
    for (Standing standing : all) {
      if (standing.state() != Goal.State.PROPOSED) {
        stages.add(new Stage(goal, standing, stages.isEmpty()));
      }
    }
    return stages;
  }
}
