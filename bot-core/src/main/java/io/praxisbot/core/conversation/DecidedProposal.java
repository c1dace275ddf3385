package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.goal.Proposal;
import io.praxisbot.core.people.Person;
import java.util.Map;
import java.util.Optional;

/** What becomes of a proposal, and who hears of it. */
final class DecidedProposal {

  /** The note of a plan that says how the proposal was taken up that it came from. */
  private static final String CHOSEN = "chosen";

  private final Reply reply;
  private final Moment moment;

  DecidedProposal(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
  }

  /** It becomes theirs. */
  Step accepted(Proposal proposal, String words, String chosen) {
    return proposal.behaviour().isPresent()
        ? tried(proposal, words, chosen)
        : taken(proposal.goal(), words, chosen);
  }

  /** The goal is theirs; what it needs next is something to try. */
  private Step taken(CareerGoal goal, String words, String chosen) {
    if (new Room(moment).isFull()) {
      return reply.say("proposal.full.goals").done();
    }
    reply
        .change(new GoalChange.GoalAccepted(goal.id(), words, moment.facts().today()))
        .change(new Change.PlannedAnew(moment.me().id()));
    settled(goal.id().value(), chosen);
    told(goal.origin(), "proposal.taken");
    Map<String, String> about = Map.of("goal", goal.id().value());
    if (!moment.self().hasRoomToTry()) {
      return reply.say("proposal.yours.full", about).done();
    }
    reply.say("proposal.yours", about);
    return PlanQuestions.askAction(reply, PlanFlow.begin(reply, goal), "").done();
  }

  /** What to do is known; what a plan needs next is when. Until it stands, the proposal waits. */
  private Step tried(Proposal proposal, String words, String chosen) {
    Optional<Dialogue> planning =
        moment
            .conversation()
            .dialogue(FlowName.PLAN)
            .filter(plan -> plan.note(ProposalFlow.PROPOSAL).equals(proposal.id()))
            .filter(plan -> plan.note(PlanQuestions.ACTION_NOTE).equals(words));
    if (planning.isPresent()) {
      return planning.equals(moment.conversation().current())
          ? reply.done()
          : reply.again(planning.get()).done();
    }
    over(proposal.id());
    Dialogue begun =
        PlanFlow.begin(reply, proposal.goal())
            .noting(PlanQuestions.ACTION_NOTE, words)
            .noting(ProposalFlow.PROPOSAL, proposal.id())
            .noting(CHOSEN, chosen);
    return PlanFlow.onward(begun, reply, moment);
  }

  /** The plan stands that a proposal came to, if it came from one. */
  void planned(Dialogue plan) {
    ProposalFlow.named(plan.note(ProposalFlow.PROPOSAL), moment)
        .ifPresent(
            proposal -> {
              proposal
                  .behaviour()
                  .map(b -> new ProposalChange.BehaviourProposalClosed(b.id()))
                  .ifPresent(reply::change);
              settled(proposal.id(), plan.note(CHOSEN));
              told(proposal.origin(), "proposal.taken");
            });
  }

  /** It becomes nothing of theirs. */
  Step declined(Proposal proposal) {
    reply.change(
        proposal.behaviour().isPresent()
            ? new ProposalChange.BehaviourProposalClosed(proposal.behaviour().get().id())
            : new GoalChange.GoalMoved(
                proposal.goal().id(), Goal.State.LET_GO, moment.facts().today(), Optional.empty()));
    settled(proposal.id(), "decline");
    told(proposal.origin(), "proposal.decided");
    boolean manager = proposal.origin().by() == Origin.By.MANAGER;
    String view = manager ? "proposal.declined" : "proposal.declined.programme";
    return reply.say(view, Map.of(ProposalFlow.PROPOSAL, proposal.id())).done();
  }

  /** The card shows what was chosen, wherever that was. */
  private void settled(String id, String chosen) {
    over(id);
    SlotId card = Suggesting.card(id);
    reply.replaceIn(
        card,
        ProposalFlow.PROPOSAL,
        Map.of(ProposalFlow.PROPOSAL, id, "settled", chosen, "card", card.value()));
  }

  /** The question about it is open no longer. */
  void over(String id) {
    moment
        .conversation()
        .dialogue(FlowName.PROPOSAL)
        .filter(dialogue -> dialogue.note(ProposalFlow.PROPOSAL).equals(id))
        .ifPresent(dialogue -> reply.end(reply.settle(dialogue, "")));
  }

  /** The manager hears that it is decided; who gave a programme hears nothing. */
  private void told(Origin origin, String view) {
    Optional<Person> manager =
        moment.self().standing().manager().filter(m -> origin.equals(Origin.manager(m.id())));
    manager.ifPresent(m -> reply.tell(m, view, Map.of("person", moment.me().id().value())));
  }
}
