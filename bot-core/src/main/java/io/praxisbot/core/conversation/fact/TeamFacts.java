package io.praxisbot.core.conversation.fact;

import static java.util.stream.Collectors.groupingBy;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.CheckInId;
import io.praxisbot.core.followup.gap.Circumstances;
import io.praxisbot.core.followup.gap.Lead;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.followup.gap.Thresholds;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Proposal;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What else gaps in a team are found by, as far as its manager may know it. */
final class TeamFacts {

  private final Map<PersonId, List<BehaviourProposal>> proposals;
  private final Map<PersonId, List<Measure>> measures;
  private final SharedStalls stalls;
  private final Set<CheckInId> undelivered;

  private TeamFacts(
      Map<PersonId, List<BehaviourProposal>> proposals,
      Map<PersonId, List<Measure>> measures,
      SharedStalls stalls,
      Set<CheckInId> undelivered) {
    this.proposals = proposals;
    this.measures = measures;
    this.stalls = stalls;
    this.undelivered = undelivered;
  }

  /**
   * Five queries at most, however large the team.
   *
   * @param checkIns theirs since then, newest first
   */
  static TeamFacts read(
      Stores stores,
      Collection<PersonId> team,
      Map<PersonId, List<CheckIn>> checkIns,
      Instant since) {
    return new TeamFacts(
        stores.behaviourProposals().open(team).stream()
            .collect(groupingBy(BehaviourProposal::person)),
        stores.measures().of(team).stream().collect(groupingBy(Measure::person)),
        SharedStalls.read(stores, team, since),
        new Undelivered(stores.ledger()).among(checkIns.values()));
  }

  /**
   * What is known of a member of whom this isn't known yet. What somebody suggested, or shares with
   * their manager, is between the two: whoever stands in knows none of it.
   *
   * @param goals all of the person's, whoever may see them
   * @param checkIns all of theirs, newest first
   */
  Member with(
      Member member,
      List<CareerGoal> goals,
      List<CheckIn> checkIns,
      Optional<Lead> lead,
      Thresholds thresholds,
      Instant now) {
    return member.in(
        member.deputy().isPresent()
            ? new Circumstances(
                List.of(), List.of(), Optional.empty(), undelivered, lead, thresholds)
            : new Circumstances(
                proposals(member),
                measures(member),
                stalls.since(member.person(), goals, checkIns, member.line(), now),
                undelivered,
                lead,
                thresholds));
  }

  /** What somebody else suggested is between the person and them. */
  private List<Proposal> proposals(Member member) {
    List<BehaviourProposal> open = proposals.getOrDefault(member.person().id(), List.of());
    return Proposal.waiting(member.goals(), open).stream()
        .filter(proposal -> proposal.isBy(member.line().manager()))
        .toList();
  }

  private List<Measure> measures(Member member) {
    ReportingLine line = member.line();
    return measures.getOrDefault(member.person().id(), List.of()).stream()
        .filter(measure -> measure.sharedWith(line))
        .toList();
  }
}
