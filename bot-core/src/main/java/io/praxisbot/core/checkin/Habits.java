package io.praxisbot.core.checkin;

import io.praxisbot.core.goal.Behaviour;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.CareerGoal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Which questions of a check-in were about habits: whether something is still done, which is no
 * question about something new, and no miss if it isn't.
 */
public final class Habits {

  private Habits() {}

  /**
   * Whether that check-in asked about it as a habit. A behaviour is never asked about as a habit on
   * the day on which it becomes one, so its history tells.
   *
   * @param goals of the person who was asked
   * @param zone of that person
   */
  public static boolean asked(
      CheckIn checkIn, BehaviourId behaviour, List<CareerGoal> goals, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(checkIn.askedAt(), zone);
    return goals.stream()
        .flatMap(goal -> goal.behaviour(behaviour).stream())
        .anyMatch(b -> b.stateBefore(day) == Behaviour.State.HABIT);
  }
}
