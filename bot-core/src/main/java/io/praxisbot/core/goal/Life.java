package io.praxisbot.core.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** With a word about the stage that it is in. */
  public Life saying(String why) {
    return new Life(new Standing(now.state(), now.since(), Optional.of(why)), past);
  }

  /** As it was before the latest stage; empty if there is nothing before it. */
  public Optional<Life> before() {
    return past.isEmpty()
        ? Optional.empty()
        : Optional.of(new Life(past.get(past.size() - 1), past.subList(0, past.size() - 1)));
  }

  /** The day on which the person took it up; empty if they never did. */
  public Optional<LocalDate> takenUp() {
    return Stream.concat(past.stream(), Stream.of(now))
        .filter(Life::takenUp)
        .map(Standing::since)
        .findFirst();
  }

  /** Whether it ever was more than somebody's proposal. */
  boolean everTakenUp() {
    return takenUp().isPresent();
  }

  private static boolean takenUp(Standing stage) {
    return stage.state() != Goal.State.PROPOSED && stage.state() != Goal.State.LET_GO;
  }
}
