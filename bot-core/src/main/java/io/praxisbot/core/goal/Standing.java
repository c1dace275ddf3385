package io.praxisbot.core.goal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One stage of a goal.
 *
 * @param since the person's day on which it began
 * @param why a word about it, if the person liked to give one; private, as every free text is
 */
public record Standing(Goal.State state, LocalDate since, Optional<String> why) {

  public Standing {
    why = why.map(String::strip).filter(word -> !word.isEmpty());
  }

  /** A stage that nobody said anything about. */
  public Standing(Goal.State state, LocalDate since) {
    this(state, since, Optional.empty());
  }
}
