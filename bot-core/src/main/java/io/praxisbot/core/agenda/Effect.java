package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Planner;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Shift;
import io.praxisbot.core.cadence.Slot;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a change of settings or of managers would do to what is planned, before it is made. Says of
 * check-ins and digests exactly what planning anew would do; reminders follow their check-ins. What
 * isn't planned anew yet under what holds now counts as if it were.
 *
 * @param moves the check-ins and digests that come at another moment or fall out, the earliest
 *     first
 * @param own who has something planned, and keeps what was set closer to them
 * @param reached who has something planned and would be under other rules than now, whether or not
 *     anything moves
 */
public record Effect(List<Move> moves, Set<PersonId> own, Set<PersonId> reached) {

  private static final Comparator<Move> EARLIEST_FIRST =
      Comparator.comparing(Move::from)
          .thenComparing(move -> move.person().value())
          .thenComparing(Move::kind);

  /**
   * One occurrence that would come at another moment.
   *
   * @param from when it comes under what holds now
   * @param to when it would be; empty if nothing would be planned any more
   * @param fallsOut whether the period's own moment falls out, so that {@code to} is one of a later
   *     period
   * @param shifts why it falls out, or why {@code to} is at another moment than the rule says
   */
  public record Move(
      PersonId person,
      OccurrenceKind kind,
      Instant from,
      Optional<Instant> to,
      boolean fallsOut,
      List<Shift> shifts) {
    public Move {
      shifts = List.copyOf(shifts);
    }
  }

  public Effect {
    moves = List.copyOf(moves);
    own = Set.copyOf(own);
    reached = Set.copyOf(reached);
  }

  /** How many fall out; all other moves come at another moment. */
  public int fallen() {
    return (int) moves.stream().filter(Move::fallsOut).count();
  }

  /** How many would be under other rules, and have nothing that moves. */
  public int unchanged() {
    Set<PersonId> still = new HashSet<>(reached);
    moves.forEach(move -> still.remove(move.person()));
    return still.size();
  }

  /**
   * What would become of what is planned.
   *
   * @param planned the organization's occurrences of any kinds
   */
  public static Effect of(
      Circumstances before, Circumstances after, Collection<Occurrence> planned, Instant now) {
    List<Occurrence> coming = planned.stream().filter(o -> o.dueAt().isPresent()).toList();
    Set<PersonId> people = coming.stream().map(Occurrence::person).collect(Collectors.toSet());
    Map<PersonId, Footing> reached = reached(people, before, after);
    List<CadenceSetting> changed = after.unlike(before);
    return new Effect(
        coming.stream()
            .filter(Effect::hasRule)
            .flatMap(
                o ->
                    Optional.ofNullable(reached.get(o.person()))
                        .flatMap(then -> move(o, before.footing(o.person()), then, now))
                        .stream())
            .sorted(EARLIEST_FIRST)
            .toList(),
        people.stream()
            .filter(id -> after.footing(id).filter(f -> keepsOwn(f, changed, after)).isPresent())
            .collect(Collectors.toSet()),
        reached.keySet());
  }

  /** Those under other rules, on which their plans would rest. */
  private static Map<PersonId, Footing> reached(
      Set<PersonId> people, Circumstances before, Circumstances after) {
    Map<PersonId, Footing> reached = new HashMap<>();
    for (PersonId id : people) {
      Optional<String> now = before.rules(id).map(Rules::revision);
      after
          .footing(id)
          .filter(footing -> !now.equals(Optional.of(footing.rules().revision())))
          .ifPresent(footing -> reached.put(id, footing));
    }
    return reached;
  }

  private static boolean hasRule(Occurrence planned) {
    return planned.kind() == OccurrenceKind.CHECK_IN || planned.kind() == OccurrenceKind.DIGEST;
  }

  private static Optional<Move> move(
      Occurrence kept, Optional<Footing> before, Footing after, Instant now) {
    if (!kept.dueAt().orElseThrow().isAfter(now)) {
      return Optional.empty();
    }
    Occurrence planned =
        before.filter(f -> !f.bears(kept)).map(f -> f.moved(kept, now)).orElse(kept);
    Occurrence then = after.moved(planned, now);
    return planned
        .dueAt()
        .filter(at -> !then.dueAt().equals(planned.dueAt()))
        .map(from -> move(planned, from, then, after, now));
  }

  private static Move move(
      Occurrence planned, Instant from, Occurrence then, Footing footing, Instant now) {
    Optional<Slot> fallen =
        footing
            .fallen(planned)
            .filter(slot -> isAhead(slot, planned, footing, now))
            .filter(slot -> !footing.isLaterInPeriod(planned, now));
    return new Move(
        planned.person(),
        planned.kind(),
        from,
        then.dueAt(),
        fallen.isPresent(),
        fallen.map(Slot::shifts).orElse(then.shifts()));
  }

  /** What is over already can't be what takes away something that is still to come. */
  private static boolean isAhead(Slot fallen, Occurrence planned, Footing footing, Instant now) {
    LocalTime time = footing.cadence(planned.kind()).time();
    return fallen.day().equals(planned.day())
        || Planner.at(fallen.day(), time, footing.zone()).isAfter(now);
  }

  /** Whether something closer than what was changed for them is set; closing days add up. */
  private static boolean keepsOwn(
      Footing footing, List<CadenceSetting> changed, Circumstances after) {
    Layers layers = after.layers(footing.person());
    return changed.stream()
        .filter(set -> set.isSet() && set.kind() != SettingKind.CLOSING && layers.have(set))
        .anyMatch(
            set ->
                footing
                    .rules()
                    .source(set.kind())
                    .filter(source -> source.layer().compareTo(set.layer()) < 0)
                    .isPresent());
  }
}
