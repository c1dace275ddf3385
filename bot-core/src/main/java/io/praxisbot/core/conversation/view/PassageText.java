package io.praxisbot.core.conversation.view;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Passage;
import io.praxisbot.core.cadence.Verdict;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Why what was planned before didn't come, in words. */
final class PassageText {

  /** That somebody answered, or didn't, is theirs; being quieter follows from it. */
  private static final Set<Verdict> OWN =
      EnumSet.of(Verdict.ANSWERED, Verdict.BEGUN_EARLY, Verdict.NOTHING, Verdict.QUIETER);

  private final Scene scene;
  private final Person person;
  private final boolean own;

  PassageText(Scene scene, Person person) {
    this.scene = scene;
    this.person = person;
    this.own = person.id().equals(scene.reader().id());
  }

  private record Told(OccurrenceKind kind, Passage passage) {}

  /** The latest of those that are told, the earliest first. */
  List<Rich> lines(List<Occurrence> occurrences, int most) {
    List<Told> told = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      occurrence.past().stream()
          .filter(passage -> isTold(passage.verdict()))
          .forEach(passage -> told.add(new Told(occurrence.kind(), passage)));
    }
    return told.stream()
        .sorted(Comparator.comparing(one -> one.passage().at()))
        .skip(Math.max(0, told.size() - most))
        .map(this::line)
        .toList();
  }

  private boolean isTold(Verdict verdict) {
    return !verdict.came() && (own || !OWN.contains(verdict));
  }

  private Rich line(Told told) {
    Verdict verdict = told.passage().verdict();
    String key = "why.verdict." + verdict.name().toLowerCase(Locale.ROOT);
    return scene.rich(
        "why.passage",
        Map.of(
            "when", scene.dates().moment(told.passage().at(), person.zone()),
            "kind", told.kind(),
            "verdict", scene.texts().plain(key, Map.of())));
  }
}
