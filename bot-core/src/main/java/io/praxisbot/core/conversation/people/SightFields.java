package io.praxisbot.core.conversation.people;

import io.praxisbot.core.goal.GoalId;

/** The names of the fields in which a person says of each goal whether the manager sees it. */
public final class SightFields {

  private SightFields() {}

  /** The field of that goal. */
  public static String of(GoalId goal) {
    return "goal." + goal;
  }
}
