package io.praxisbot.core.followup.digest;

import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Focus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a manager may want words for. Most often a gap, but not only.
 *
 * @param name of the openings that fit, in lower case
 * @param focus of the goal, where it is about one: there are words that fit it better
 */
public record Occasion(String name, Optional<Focus> focus) {

  /** Something was tried. */
  public static final String PRAISE = "praise";

  /** A goal doesn't fit what the team needs. No fact says so: it is for the manager to see. */
  public static final String CLASH = "clash";

  /** Somebody wishes to talk in the 1:1, which is less than asking for help. */
  private static final String TALK = "talk_wanted";

  /** What isn't the company's is the person's to steer: there is nothing but to cheer. */
  private static final String CHEER = "cheer";

  public static Occasion of(Gap gap) {
    String name = gap.forTheTalk() ? TALK : gap.kind().name().toLowerCase(Locale.ROOT);
    return of(name, gap.goal());
  }

  /** Something was tried for a goal with that focus, or for any. */
  public static Occasion praise(Optional<Focus> focus) {
    return new Occasion(PRAISE, focus);
  }

  public static Occasion clash() {
    return new Occasion(CLASH, Optional.empty());
  }

  /** Which openings fit: those for its focus before those for any. */
  public List<String> groups() {
    return Stream.concat(
            focus.stream().map(f -> name + "." + f.name().toLowerCase(Locale.ROOT)),
            Stream.of(name))
        .toList();
  }

  private static Occasion of(String name, Optional<CareerGoal> goal) {
    return goal.filter(CareerGoal::beyondWork).isPresent()
        ? new Occasion(CHEER, Optional.empty())
        : new Occasion(name, goal.map(CareerGoal::focus));
  }
}
