package io.praxisbot.core.conversation;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.people.Person;
import java.time.LocalDate;
import java.util.List;

/** How quiet it is to be for whoever leaves check-ins unanswered. */
public final class Hush {

  private Hush() {}

  /**
   * How many of the latest check-ins in a row went without an answer. Whoever went off before they
   * could be reminded was not silent.
   *
   * @param checkIns theirs, the newest first
   */
  public static int unanswered(Person person, List<CheckIn> checkIns) {
    return (int)
        checkIns.stream()
            .filter(c -> !c.attempts().isEmpty())
            .takeWhile(c -> !c.answered())
            .filter(c -> !wentOffAfter(c, person))
            .count();
  }

  private static boolean wentOffAfter(CheckIn checkIn, Person person) {
    LocalDate asked = person.today(checkIn.askedAt());
    return person.pause().filter(p -> p.covers(asked) || p.covers(asked.plusDays(1))).isPresent();
  }

  /** Whether, after so many, fewer messages come than are planned. */
  public static boolean isKept(int unanswered) {
    return unanswered >= Caps.QUIET_AFTER;
  }
}
