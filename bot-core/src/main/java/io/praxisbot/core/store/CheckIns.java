package io.praxisbot.core.store;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The check-ins. */
public interface CheckIns extends Aggregates<CheckInId, CheckIn> {

  /** These people's check-ins asked at or after that instant, newest first, in one query. */
  List<CheckIn> of(Collection<PersonId> people, Instant since);

  /** Who was asked something, each person once. */
  Set<PersonId> asked(Within within);

  /** Which of those answered something of it. */
  Set<PersonId> answered(Within within);

  /** Which of those tried something of it, at least partly. */
  Set<PersonId> tried(Within within);

  /** The answers in which help was wanted, oldest first. */
  List<CheckIn> wantingHelp(Within within);

  /**
   * The check-ins that are asked about.
   *
   * @param from asked at or after it
   * @param until asked before it
   * @param kept what is asked about these goals from then on is as if it weren't
   */
  record Within(
      OrganizationId organization, Instant from, Instant until, Map<GoalId, Instant> kept) {
    public Within {
      kept = Map.copyOf(kept);
    }

    /** Whether what was asked there counts: about a goal that is kept, only before it was. */
    public boolean counts(CheckIn checkIn, Attempt attempt) {
      return Optional.ofNullable(kept.get(attempt.goal()))
          .filter(since -> !checkIn.askedAt().isBefore(since))
          .isEmpty();
    }

    /** When the last of those goals was kept; empty if none is. */
    public Optional<Instant> lastKept() {
      return kept.values().stream().max(Comparator.naturalOrder());
    }
  }
}
