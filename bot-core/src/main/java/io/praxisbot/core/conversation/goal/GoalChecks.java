package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.goal.Plan;
import io.praxisbot.core.goal.wording.AboutOthers;
import io.praxisbot.core.goal.wording.Beyond;
import io.praxisbot.core.goal.wording.Control;
import io.praxisbot.core.goal.wording.Delicate;
import io.praxisbot.core.goal.wording.PastDate;
import io.praxisbot.core.goal.wording.VagueMoment;
import io.praxisbot.core.goal.wording.Vagueness;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What is worth a question about words, and which one: the most helpful alone. Each answer is the
 * key of a sentence. Whoever stays with their words keeps them.
 */
final class GoalChecks {

  static final String VAGUE = "goal.vague.";
  static final String PAST = "goal.past";

  private final LocalDate today;

  GoalChecks(LocalDate today) {
    this.today = today;
  }

  /** What to ask about a wish; empty if one can go on from it. */
  Optional<String> ofWish(String words) {
    return unreadable(words)
        .or(() -> ofContent(words))
        .or(
            () ->
                Vagueness.ofWish(words)
                    .filter(v -> v != Vagueness.TOO_LONG)
                    .map(v -> VAGUE + code(v)));
  }

  /** What to ask if there is no word in it. */
  Optional<String> unreadable(String words) {
    return Vagueness.ofWish(words).filter(v -> v == Vagueness.UNREADABLE).map(v -> VAGUE + code(v));
  }

  /** What to ask about a best outcome, which is for the person alone to read. */
  Optional<String> ofOutcome(String words) {
    return PastDate.find(words, today)
        .map(date -> PAST)
        .or(
            () ->
                Control.beyond(words)
                    .filter(beyond -> beyond != Beyond.OTHERS_JUDGEMENT)
                    .map(beyond -> "goal.control." + code(beyond)));
  }

  private Optional<String> ofContent(String words) {
    if (Delicate.reads(words)) {
      return Optional.of("goal.delicate");
    }
    if (AboutOthers.wishes(words)) {
      return Optional.of("goal.others");
    }
    return PastDate.find(words, today)
        .map(date -> PAST)
        .or(() -> Control.beyond(words).map(beyond -> "goal.control." + code(beyond)));
  }

  /** What to ask about something to do, so that somebody could see it. */
  Optional<String> ofAction(String words) {
    return Vagueness.ofAction(words)
        .filter(v -> v != Vagueness.TOO_LONG)
        .map(v -> "goal.action." + code(v));
  }

  /** What to ask about a plan: about what is to be done, or the moment for it. */
  Optional<String> ofPlan(Plan plan) {
    return ofAction(plan.action()).or(() -> ofMoment(plan.cue()));
  }

  /** The same about what is new in it. */
  Optional<String> ofPlan(Plan plan, Plan before) {
    Optional<String> action =
        plan.action().equals(before.action()) ? Optional.empty() : ofAction(plan.action());
    return action.isPresent() || plan.cue().equals(before.cue()) ? action : ofMoment(plan.cue());
  }

  private static Optional<String> ofMoment(String cue) {
    return VagueMoment.isVague(cue) ? Optional.of("plan.moment.vague") : Optional.empty();
  }

  private static String code(Enum<?> found) {
    return found.name().toLowerCase(Locale.ROOT);
  }
}
