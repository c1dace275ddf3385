package io.praxisbot.core.conversation.change;

import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;

/**
 * Two people who turn out to be one.
 *
 * @param stays whose goals and answers are at stake: who takes part, or else did, or made the code
 * @param gone the other, whose accounts move
 */
public record LinkPair(Person stays, Person gone) {

  public static LinkPair of(Person me, Person maker) {
    return rank(me) > rank(maker) ? new LinkPair(me, maker) : new LinkPair(maker, me);
  }

  private static int rank(Person person) {
    return switch (person.enrolment()) {
      case ACTIVE, PAUSED -> 2;
      case LEFT -> 1;
      case INVITED, NONE -> 0;
    };
  }

  public boolean bothTakePart() {
    return stays.enrolment() == Enrolment.ACTIVE && gone.enrolment() == Enrolment.ACTIVE;
  }

  /** Whether both have an account in one and the same workspace. */
  public boolean sameWorkspace() {
    return stays.accounts().stream()
        .anyMatch(
            one -> gone.accounts().stream().anyMatch(o -> o.workspace().equals(one.workspace())));
  }
}
