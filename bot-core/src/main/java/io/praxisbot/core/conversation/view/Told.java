package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningObjective;
import io.praxisbot.core.goal.LearningObjectiveId;
import io.praxisbot.core.message.Rich;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that the reader learned, wherever they told it: in a check-in or at any time.
 *
 * @param at when it was told, or the check-in asked
 */
record Told(Instant at, Learning learning) {

  /** Longer words are a story; the beginning tells which one. */
  private static final int LONGEST = 300;

  /** The newest of the reader's own. */
  static List<Told> latest(Scene scene, int most) {
    Stream<Told> within = scene.latestCheckIns().stream().flatMap(checkIn -> of(checkIn).stream());
    Stream<Told> outside =
        scene.learned().stream().map(entry -> new Told(entry.at(), entry.learning()));
    return Stream.concat(within, outside)
        .sorted(Comparator.comparing(Told::at).reversed())
        .limit(most)
        .toList();
  }

  private static Optional<Told> of(CheckIn checkIn) {
    return checkIn.learning().map(learning -> new Told(checkIn.askedAt(), learning));
  }

  /** When, and what. */
  Rich line(Scene scene) {
    String day = scene.dates().day(at.atZone(scene.reader().zone()).toLocalDate());
    return scene.rich("progress.learned.line", Map.of("day", day, "words", words()));
  }

  private String words() {
    String text = learning.text();
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** What it serves, in words; empty if nothing that there still is. */
  static Optional<String> objective(Scene scene, Learning learning) {
    return learning.objective().flatMap(id -> objective(scene, id)).map(LearningObjective::words);
  }

  private static Optional<LearningObjective> objective(Scene scene, LearningObjectiveId id) {
    return scene.goals().stream().flatMap(goal -> goal.objective(id).stream()).findFirst();
  }
}
