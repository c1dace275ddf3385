package io.praxisbot.core.conversation.apply;

import io.praxisbot.core.conversation.change.ProposalChange;
import io.praxisbot.core.conversation.change.Refusal;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.goal.Proposal;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Applies what is suggested to somebody: at most one thing at a time by the same one. */
final class Proposing {

  private final Stores stores;

  Proposing(Stores stores) {
    this.stores = stores;
  }

  void apply(String key, ProposalChange change) {
    if (change instanceof ProposalChange.GoalProposed c) {
      CareerGoal goal = c.goal();
      admit(goal.person(), goal.origin());
      replace(key, goal.person(), goal.origin(), goal.id().value(), goal.since());
      stores.careerGoals().insert(goal);
    } else if (change instanceof ProposalChange.BehaviourProposed c) {
      BehaviourProposal made = c.proposal();
      admit(made.person(), made.origin());
      replace(key, made.person(), made.origin(), made.id().value(), made.since());
      stores.behaviourProposals().insert(made);
    } else if (change instanceof ProposalChange.GoalWithdrawn c) {
      Applier.change(stores.careerGoals(), c.goal(), key, c::on);
    } else if (change instanceof ProposalChange.BehaviourProposalClosed c) {
      Applier.change(stores.behaviourProposals(), c.proposal(), key, Proposing::decided);
    }
  }

  /** Whoever comes second hears that it was decided, or taken back, a moment ago. */
  private static BehaviourProposal decided(BehaviourProposal before) {
    if (!before.open()) {
      throw new Refusal("suggestion-over");
    }
    return before.closed();
  }

  /** Whoever stopped being somebody's manager a moment ago suggests nothing to them. */
  private void admit(PersonId person, Origin origin) {
    if (origin.by() == Origin.By.MANAGER && !origin.who().equals(manager(person))) {
      throw new Refusal("gone");
    }
  }

  private Optional<PersonId> manager(PersonId person) {
    return stores.reportingLines().find(person).map(Stored::value).flatMap(Reporting::manager);
  }

  private void replace(String key, PersonId person, Origin by, String made, LocalDate day) {
    waiting(person).stream()
        .filter(other -> other.origin().equals(by) && !other.id().equals(made))
        .forEach(other -> withdraw(other, key, day));
  }

  /** After a line has changed: what a former manager suggested, and still waits, is gone. */
  void afterLines(PersonId employee, String key, Instant now) {
    Optional<PersonId> manager = manager(employee);
    List<Proposal> gone =
        waiting(employee).stream().filter(proposal -> !proposal.standsUnder(manager)).toList();
    if (!gone.isEmpty()) {
      stores
          .people()
          .find(employee)
          .map(Stored::value)
          .map((Person person) -> person.today(now))
          .ifPresent(day -> gone.forEach(proposal -> withdraw(proposal, key, day)));
    }
  }

  private List<Proposal> waiting(PersonId person) {
    List<PersonId> one = List.of(person);
    return Proposal.waiting(stores.careerGoals().of(one), stores.behaviourProposals().open(one));
  }

  private void withdraw(Proposal proposal, String key, LocalDate day) {
    if (proposal.behaviour().isPresent()) {
      Applier.change(
          stores.behaviourProposals(),
          proposal.behaviour().get().id(),
          key,
          BehaviourProposal::closed);
    } else {
      Applier.change(stores.careerGoals(), proposal.goal().id(), key, goal -> gone(goal, day));
    }
  }

  /** What was taken up meanwhile stays. */
  private static CareerGoal gone(CareerGoal goal, LocalDate day) {
    return goal.state() == Goal.State.PROPOSED
        ? goal.to(Goal.State.LET_GO, day, Optional.empty()).orElse(goal)
        : goal;
  }
}
