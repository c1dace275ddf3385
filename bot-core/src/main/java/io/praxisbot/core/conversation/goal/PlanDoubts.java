package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.goal.wording.Delicate;
import io.praxisbot.core.goal.wording.Misplaced;
import io.praxisbot.core.goal.wording.VagueMoment;
import io.praxisbot.core.goal.wording.Vagueness;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is worth one question about the halves of a plan, by the key of that question. Whoever stays
 * with their words keeps them.
 */
final class PlanDoubts {

  /** One word or a general one can be a plan; these can't. */
  private static final Set<Vagueness> NOBODY_DOES = Set.of(Vagueness.BEING, Vagueness.UNREADABLE);

  private PlanDoubts() {}

  /** What to ask about an action; empty if somebody can do it, as far as can be told. */
  static Optional<String> ofAction(String action) {
    if (Delicate.reads(action)) {
      return Optional.of("plan.delicate");
    }
    return Misplaced.isNoDoing(action)
        ? Optional.of("plan.doubt.action")
        : Vagueness.ofAction(action)
            .filter(NOBODY_DOES::contains)
            .map(vague -> "goal.action." + vague.name().toLowerCase(Locale.ROOT));
  }

  /** What to ask about a moment; empty if it can come, as far as can be told. */
  static Optional<String> ofCue(String cue) {
    if (Delicate.reads(cue)) {
      return Optional.of("plan.delicate");
    }
    if (Misplaced.isNoMoment(cue)) {
      return Optional.of("plan.doubt.cue");
    }
    return VagueMoment.isVague(cue) ? Optional.of("plan.moment.vague") : Optional.empty();
  }
}
