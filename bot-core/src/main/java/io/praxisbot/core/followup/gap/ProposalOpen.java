package io.praxisbot.core.followup.gap;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Proposal;
import java.time.Instant;
import java.util.stream.Stream;

/** A goal or something to try was suggested some time ago, and waits for a yes or a no. */
final class ProposalOpen implements PersonRule {

  @Override
  public Stream<Gap> find(Look look) {
    return look.facts().circumstances().proposals().stream()
        .map(proposal -> gap(proposal, look.facts()))
        .filter(gap -> look.isOver(gap.since(), look.thresholds().proposal()));
  }

  private static Gap gap(Proposal proposal, Facts facts) {
    Instant since =
        facts.begin(
            proposal.behaviour().map(BehaviourProposal::since).orElse(proposal.goal().since()));
    Gap.Subject subject = new Gap.Subject(proposal.id(), proposal.words());
    Gap gap = Gap.about(subject, GapKind.PROPOSAL_OPEN, facts.id(), since);
    return proposal.goal().state() == Goal.State.PROPOSED ? gap : gap.within(proposal.goal());
  }
}
