package io.praxisbot.core.conversation.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Growth;
import io.praxisbot.core.goal.GrowthSignal;
import io.praxisbot.core.goal.Guidance;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.goal.Practice;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who of a team tries without learning and lets the manager know. */
final class SharedStalls {

  private final Map<PersonId, Guidance> sharing;
  private final Map<PersonId, List<LearningEntry>> learned;

  private SharedStalls(
      Map<PersonId, Guidance> sharing, Map<PersonId, List<LearningEntry>> learned) {
    this.sharing = sharing;
    this.learned = learned;
  }

  /** Two queries at most; what was learned is read of those alone who share it. */
  static SharedStalls read(Stores stores, Collection<PersonId> team, Instant since) {
    Map<PersonId, Guidance> sharing =
        stores.guidances().findAll(team).stream()
            .filter(guidance -> guidance.stallSharedAt().isPresent())
            .collect(toMap(Guidance::id, Function.identity()));
    return new SharedStalls(
        sharing,
        sharing.isEmpty()
            ? Map.of()
            : stores.learnings().of(sharing.keySet(), since).stream()
                .collect(groupingBy(LearningEntry::person)));
  }

  /**
   * Since when it is so.
   *
   * @param goals all of the person's, whoever may see them
   * @param checkIns all of theirs, newest first
   */
  Optional<LocalDate> since(
      Person person,
      List<CareerGoal> goals,
      List<CheckIn> checkIns,
      ReportingLine line,
      Instant now) {
    return Optional.ofNullable(sharing.get(person.id()))
        .flatMap(
            guidance ->
                stall(person, goals, checkIns, now)
                    .filter(signal -> guidance.sharesStall(signal, line, person.zone())))
        .map(GrowthSignal::since);
  }

  private Optional<GrowthSignal> stall(
      Person person, List<CareerGoal> goals, List<CheckIn> checkIns, Instant now) {
    GrowthDays practised =
        GrowthDays.of(person, goals, checkIns, learned.getOrDefault(person.id(), List.of()));
    Practice practice =
        new Practice(practised.tried(), practised.learned(), List.copyOf(goals), List.of());
    return Growth.signals(practice, Map.of(), person.today(now)).stream()
        .filter(signal -> signal.kind() == GrowthSignal.Kind.TRIES_WITHOUT_LEARNING)
        .findFirst();
  }
}
