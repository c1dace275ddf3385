package io.praxisbot.core.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a goal is, and where it has been.
 *
 * @param past the latest {@value #REMEMBERED} stages before this one, oldest first
 */
public record Life(Standing now, List<Standing> past) {

  /** So many earlier stages are kept. */
  public static final int REMEMBERED = 20;

  public Life {
    past = Latest.of(past, REMEMBERED);
  }

  /** One that begins in that state. */
  public static Life beginning(Goal.State state, LocalDate day) {
    return new Life(new Standing(state, day), List.of());
  }

  /**
   * With the next stage; the same if it is in that state already.
   *
   * @return empty if that move is not a legal one ({@link Goal.State#mayBecome})
   */
  public Optional<Life> to(Goal.State next, LocalDate day, Optional<String> why) {
    if (next == now.state()) {
      return Optional.of(this);
    }
    return now.state().mayBecome(next)
        ? Optional.of(new Life(new Standing(next, day, why), Latest.with(past, now, REMEMBERED)))
        : Optional.empty();
  }

  /** Whether it ever was more than somebody's proposal. */
  boolean everTakenUp() {
    return takenUp(now) || past.stream().anyMatch(Life::takenUp);
  }

  private static boolean takenUp(Standing stage) {
    return stage.state() != Goal.State.PROPOSED && stage.state() != Goal.State.LET_GO;
  }
}
