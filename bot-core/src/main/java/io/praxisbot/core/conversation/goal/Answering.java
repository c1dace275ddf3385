package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.OwnGoals;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.Declined;
import io.praxisbot.core.conversation.change.BusinessGoalChange;
import io.praxisbot.core.goal.BusinessGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Business goals: what the company wants and the person answers for. Nobody asks about them. */
final class Answering {

  static final String BUSINESS = "BUSINESS";

  /** So many are active at most: more than that and nobody reads them. */
  private static final int MOST = 5;

  private static final int LONGEST = GoalWish.LONGEST;

  /** Somebody types the whole command where only its words are asked for. */
  private static final Pattern COMMAND =
      Pattern.compile("(?i)^\\s*(?:business goal|goal business)\\b[\\s:–-]*(?=\\S)");

  private final Reply reply;
  private final Moment moment;
  private final OwnGoals goals;

  Answering(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
    this.goals = OwnGoals.of(moment);
  }

  /** States one; asks what it is, if that isn't said. */
  Reply begin(Optional<String> wish) {
    if (goals.activeBusiness().size() >= MOST) {
      return reply.say("business.full", Map.of("most", String.valueOf(MOST)));
    }
    Dialogue begun = reply.begin(FlowName.STAGE);
    return wish.isPresent() ? stated(wish.get(), begun) : ask(begun, "");
  }

  private Reply ask(Dialogue dialogue, String hint) {
    Map<String, String> args = Map.of("text", "business.ask", "most", String.valueOf(LONGEST));
    return reply.ask(
        dialogue, BUSINESS, "ask", hint.isEmpty() ? args : Answers.with(args, "hint", hint));
  }

  Reply typed(String text, Dialogue dialogue) {
    if (Declined.isDeclined(text)) {
      reply.end(reply.settle(dialogue, ""));
      return reply.say("nothing.changed");
    }
    return stated(COMMAND.matcher(text).replaceFirst(""), dialogue);
  }

  private Reply stated(String wish, Dialogue dialogue) {
    if (Length.of(wish) > LONGEST) {
      return ask(dialogue, "goal.wish.bounds");
    }
    GoalId id = new GoalId("bg-" + reply.shortId(moment.facts().growing().business().size()));
    reply.end(reply.settle(dialogue, ""));
    return reply
        .change(
            new BusinessGoalChange.BusinessGoalStated(
                new BusinessGoal(
                    id,
                    moment.me().id(),
                    moment.me().organization(),
                    wish,
                    Goal.State.ACTIVE,
                    moment.facts().today())))
        .sayIn(Answers.goalCard(id), "business.made", Map.of("goal", id.value()));
  }

  /** Other words for one, in a form. */
  Step reworded(String goal, Map<String, String> values) {
    Optional<BusinessGoal> mine =
        goals.activeBusiness().stream().filter(g -> g.id().value().equals(goal)).findFirst();
    if (mine.isEmpty()) {
      return reply.say("gone").done();
    }
    String wish = GoalCard.wish(values, mine.get().wish(), reply);
    if (reply.refused()) {
      return reply.done();
    }
    return reply
        .change(new BusinessGoalChange.BusinessGoalReworded(mine.get().id(), wish))
        .replaceIn(Answers.goalCard(mine.get().id()), "business.made", Map.of("goal", goal))
        .done();
  }
}
