package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Habits;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Rich;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What a check-in says about each behaviour, in a line; a habit in the words of its question. */
final class AttemptLines {

  private final Scene scene;
  private final CheckIn checkIn;
  private final List<CareerGoal> goals;

  /** Lines about the reader's own check-in. */
  AttemptLines(Scene scene, CheckIn checkIn) {
    this(scene, checkIn, scene.goals());
  }

  /** The same, with the person's goals at hand. */
  AttemptLines(Scene scene, CheckIn checkIn, List<CareerGoal> goals) {
    this.scene = scene;
    this.checkIn = checkIn;
    this.goals = goals;
  }

  /** "✓ Tried it: offer the newest installer an hour." */
  Rich of(Attempt attempt) {
    String outcome = attempt.outcome().map(CheckInView::lower).orElse("open");
    String key = isHabit(attempt) ? "habit.line." : "checkin.line.";
    return scene.rich(key + outcome, Map.of("action", attempt.plan().action()));
  }

  boolean isHabit(Attempt attempt) {
    ZoneId zone = scene.reader().zone();
    return Habits.asked(checkIn, attempt.behaviour(), goals, zone);
  }

  List<CareerGoal> goals() {
    return goals;
  }
}
