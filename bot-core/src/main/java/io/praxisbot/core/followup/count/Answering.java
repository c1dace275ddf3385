package io.praxisbot.core.followup.count;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How long those who asked for help waited until somebody followed up with them.
 *
 * @param wanted since when each of them first did
 * @param waited how long each waited who was followed up with
 */
public record Answering(Map<PersonId, Instant> wanted, Map<PersonId, Duration> waited) {

  public Answering {
    wanted = Map.copyOf(wanted);
    waited = Map.copyOf(waited);
  }

  /**
   * @param wishes check-ins in which help was wanted
   * @param followUps what managers did, those that were taken back among it
   */
  public static Answering of(List<CheckIn> wishes, List<FollowUp> followUps) {
    Map<PersonId, Instant> wanted = new HashMap<>();
    for (CheckIn wish : wishes) {
      Instant at = wish.answeredAt().orElse(wish.askedAt());
      wanted.merge(wish.person(), at, (one, other) -> one.isBefore(other) ? one : other);
    }
    Map<PersonId, Duration> waited = new HashMap<>();
    for (FollowUp followUp : followUps) {
      Instant since = wanted.get(followUp.employee());
      if (since != null && followsUp(followUp) && !followUp.at().isBefore(since)) {
        Duration wait = Duration.between(since, followUp.at());
        waited.merge(
            followUp.employee(), wait, (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
    }
    return new Answering(wanted, waited);
  }

  /** Whether the manager did something that stands, which the employee doesn't deny. */
  public static boolean followsUp(FollowUp followUp) {
    return followUp.stands() && followUp.tookPlace();
  }

  /** That of these people. */
  public Answering of(Set<PersonId> people) {
    return new Answering(only(wanted, people), only(waited, people));
  }

  private static <T> Map<PersonId, T> only(Map<PersonId, T> all, Set<PersonId> people) {
    Map<PersonId, T> only = new HashMap<>(all);
    only.keySet().retainAll(people);
    return only;
  }

  /** In how many days half of them were followed up with, begun ones counted; of some of them. */
  public long median() {
    List<Duration> sorted = waited.values().stream().sorted().toList();
    return sorted.get((sorted.size() - 1) / 2).plusDays(1).minusNanos(1).toDays();
  }
}
