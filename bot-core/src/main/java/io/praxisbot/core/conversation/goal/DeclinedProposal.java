package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.people.Person;
import java.util.Map;
import java.util.Optional;

/** A word why a goal wasn't taken up, if somebody likes to give one. Private unless shared. */
final class DeclinedProposal {

  static final String WHY = "WHY";
  private static final String SHARE = "SHARE";

  private final Moment moment;
  private final Reply reply;
  private final Optional<CareerGoal> goal;

  DeclinedProposal(String proposal, Moment moment) {
    this.moment = moment;
    this.reply = new Reply(moment);
    this.goal =
        moment.self().goals().stream()
            .filter(g -> g.id().value().equals(proposal))
            .filter(g -> g.state() == Goal.State.LET_GO && !g.accepted())
            .findFirst();
  }

  Step ask() {
    if (goal.isEmpty()) {
      return reply.say("gone").done();
    }
    Dialogue begun =
        reply.begin(FlowName.PROPOSAL).noting(ProposalFlow.PROPOSAL, goal.get().id().value());
    return reply.ask(begun, WHY, "ask", asks("proposal.why", "skip")).done();
  }

  private static Map<String, String> asks(String text, String choices) {
    return Map.of("text", text, "flow", FlowName.PROPOSAL.name(), "choices", choices);
  }

  Step typed(String text, Dialogue dialogue) {
    if (dialogue.question().equals(SHARE)) {
      Optional<Boolean> yes = YesNo.read(text);
      return yes.isEmpty()
          ? reply.say("use.buttons").done()
          : pressed(yes.get() ? "share" : "keep", dialogue);
    }
    if (goal.isEmpty() || Skip.isSkip(text)) {
      return kept(dialogue);
    }
    GoalId id = goal.get().id();
    reply.change(new GoalChange.GoalExplained(id, Goal.State.LET_GO, text.strip()));
    return manager().isEmpty()
        ? kept(dialogue)
        : reply.ask(dialogue, SHARE, "ask", asks("proposal.why.share", "share,keep")).done();
  }

  Step pressed(String action, Dialogue dialogue) {
    reply.take(dialogue);
    return action.equals("share")
        ? manager().map(m -> shared(m, dialogue)).orElseGet(() -> kept(dialogue))
        : kept(dialogue);
  }

  private Step kept(Dialogue dialogue) {
    return reply.finish(dialogue, "proposal.why.kept", Map.of()).done();
  }

  private Step shared(Person manager, Dialogue dialogue) {
    Map<String, String> about =
        Map.of(
            "person", moment.me().id().value(), "proposal", dialogue.note(ProposalFlow.PROPOSAL));
    return reply
        .tell(manager, "proposal.why.told", about)
        .finish(dialogue, "proposal.why.shared", Map.of())
        .done();
  }

  /** Whoever suggested it, if they still are the manager. */
  private Optional<Person> manager() {
    return moment
        .self()
        .standing()
        .manager()
        .filter(m -> goal.filter(g -> g.origin().equals(Origin.manager(m.id()))).isPresent());
  }
}
