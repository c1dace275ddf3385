package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** The day by which somebody wants to be where a career goal leads. */
final class DueDay {

  /** The field of a goal's form that holds it. */
  static final String FIELD = "due";

  private final Reply reply;
  private final Moment moment;

  DueDay(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
  }

  /**
   * Gives it that day.
   *
   * @param iso as {@code 2027-03-31}; empty for none
   */
  Reply set(Goal goal, String iso) {
    return reply
        .change(new GoalChange.GoalDated(goal.id(), day(iso)))
        .say("stage.due.done", Map.of("goal", goal.id().value()));
  }

  /** What a form changes; a day that is over can stay, but nobody can choose one. */
  Optional<Change> submitted(CareerGoal goal, Map<String, String> values) {
    if (!values.containsKey(FIELD)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = chosen(values, goal.due());
    return day.equals(goal.due())
        ? Optional.empty()
        : Optional.of(new GoalChange.GoalDated(goal.id(), day));
  }

  /**
   * The day that a form holds; says so on the field if it can't be one.
   *
   * @param before what stood there
   */
  Optional<LocalDate> chosen(Map<String, String> values, Optional<LocalDate> before) {
    String iso = values.getOrDefault(FIELD, "").strip();
    Optional<LocalDate> day = day(iso);
    boolean over = day.filter(d -> d.isBefore(moment.facts().today())).isPresent();
    if ((day.isEmpty() && !iso.isEmpty()) || (over && !day.equals(before))) {
      reply.refuse(FIELD, "goal.form.due.past", Map.of());
    }
    return day;
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return iso.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
