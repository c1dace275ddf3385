package io.praxisbot.core.checkin;

import io.praxisbot.core.goal.Behaviour;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What has been waiting to be tried. */
public final class Untried {

  private Untried() {}

  /**
   * Those behaviours, the one whose plan was tried longest ago first. A plan that was never tried
   * comes before all others; among equals the order stays.
   */
  public static List<Behaviour> longestFirst(List<Behaviour> behaviours, List<CheckIn> checkIns) {
    return behaviours.stream()
        .sorted(Comparator.comparing(behaviour -> lastTried(behaviour, checkIns)))
        .toList();
  }

  private static Instant lastTried(Behaviour behaviour, List<CheckIn> checkIns) {
    return checkIns.stream()
        .filter(checkIn -> triedIn(checkIn, behaviour))
        .map(CheckIn::askedAt)
        .max(Comparator.naturalOrder())
        .orElse(Instant.MIN);
  }

  private static boolean triedIn(CheckIn checkIn, Behaviour behaviour) {
    return checkIn
        .attempt(behaviour.id())
        .filter(attempt -> attempt.plan().equals(behaviour.plan()))
        .flatMap(Attempt::outcome)
        .filter(Outcome::tried)
        .isPresent();
  }
}
