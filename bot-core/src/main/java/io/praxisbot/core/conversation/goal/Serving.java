package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.OwnGoals;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.answer.Declined;
import io.praxisbot.core.conversation.answer.PickReader;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a career goal is good for: a business goal, nothing in particular, or a life beyond work.
 */
final class Serving {

  static final String SERVES = "SERVES";

  /** The choice that it has nothing to do with the company. */
  static final String BEYOND = "beyond";

  /** The choice that it serves no business goal, but isn't beyond work either. */
  static final String NONE = "none";

  private static final Set<String> SAID_BEYOND =
      Set.of("beyond", "beyond work", "it's beyond work", "not for work", "private", "just for me");

  private final Reply reply;

  private final OwnGoals goals;

  Serving(Reply reply, Moment moment) {
    this.reply = reply;

    this.goals = OwnGoals.of(moment);
  }

  Reply ask(Goal goal) {
    Dialogue begun = reply.begin(FlowName.STAGE).noting("goal", goal.id().value());
    return reply.ask(begun, SERVES, "stage.serves", Map.of("goal", goal.id().value()));
  }

  Reply typed(String text, Dialogue dialogue) {
    if (SAID_BEYOND.contains(text.strip().toLowerCase(Locale.ROOT))) {
      return pressed(BEYOND, dialogue);
    }
    List<BusinessGoal> business = goals.activeBusiness();
    OptionalInt meant = PickReader.read(text, business.stream().map(BusinessGoal::wish).toList());
    if (meant.isPresent()) {
      return pressed(business.get(meant.getAsInt()).id().value(), dialogue);
    }
    return Declined.isDeclined(text) ? pressed(NONE, dialogue) : reply.say("use.buttons");
  }

  Reply pressed(String choice, Dialogue dialogue) {
    reply.end(reply.settle(dialogue, choice));
    return goals
        .findCareer(dialogue.note("goal"))
        .map(goal -> chosen(goal, choice))
        .orElseGet(() -> reply.say("gone"));
  }

  Reply chosen(Goal goal, String choice) {
    Optional<Change> change =
        goals.findCareer(goal.id().value()).flatMap(career -> change(career, choice, goals));
    if (change.isEmpty()) {
      return reply.say("gone");
    }
    return reply.change(change.get()).say("stage.serves.done", Map.of("goal", goal.id().value()));
  }

  /** What that choice changes; empty if it is none, or nothing of the person's. */
  static Optional<Change> change(CareerGoal goal, String choice, OwnGoals goals) {
    return switch (choice) {
      case BEYOND -> Optional.of(new GoalChange.GoalBeyondWork(goal.id()));
      case NONE -> Optional.of(new GoalChange.GoalLinked(goal.id(), Optional.empty()));
      default ->
          goals.activeBusiness().stream()
              .map(BusinessGoal::id)
              .filter(new GoalId(choice.isEmpty() ? "-" : choice)::equals)
              .findFirst()
              .map(business -> new GoalChange.GoalLinked(goal.id(), Optional.of(business)));
    };
  }
}
