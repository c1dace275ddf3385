package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.ProposalChange;
import io.praxisbot.core.conversation.followup.Acting;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.goal.Proposal;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A manager takes back what waits for the person; what was decided stays decided. */
final class Withdrawing {

  private final Moment moment;

  Withdrawing(Moment moment) {
    this.moment = moment;
  }

  /** What this manager suggested to that person, and that still waits. */
  List<Proposal> open(PersonId person) {
    return moment.facts().member(person).map(Member::goals).stream()
        .flatMap(
            goals ->
                Proposal.waiting(
                    goals,
                    moment.facts().proposals().stream()
                        .filter(proposal -> proposal.person().equals(person))
                        .toList())
                    .stream())
        .filter(proposal -> proposal.origin().equals(Origin.manager(moment.me().id())))
        .toList();
  }

  Step step(Press press) {
    Reply reply = new Reply(moment);
    String[] parts = press.subject().split(":", 2);
    Optional<Member> member = moment.facts().member(new PersonId(parts[0]));
    if (member.isEmpty() || parts.length < 2) {
      return reply.say("gone").done();
    }
    Person person = member.get().person();
    Optional<Proposal> open =
        open(person.id()).stream().filter(p -> p.id().equals(parts[1])).findFirst();
    Map<String, String> about = Map.of("person", person.id().value(), "proposal", parts[1]);
    if (open.isEmpty()) {
      return reply.say("proposal.late", about).done();
    }
    reply.change(change(open.get(), person));
    Acting.unsuggested(parts[1], reply, moment);
    shown(open.get(), person, reply);
    return reply.replaceIn(sent(parts[1]), "proposal.back", about).done();
  }

  private Change change(Proposal proposal, Person person) {
    return proposal.behaviour().isPresent()
        ? new ProposalChange.BehaviourProposalClosed(proposal.behaviour().get().id())
        : new ProposalChange.GoalWithdrawn(
            proposal.goal().id(), moment.me().id(), person.today(moment.facts().now()));
  }

  /** The person sees that it doesn't wait any more, if they ever saw it. */
  void shown(Proposal proposal, Person person, Reply reply) {
    SlotId card = Suggesting.card(proposal.id());
    reply.changeIn(
        card,
        person,
        "proposal",
        Map.of("proposal", proposal.id(), "settled", "back", "card", card.value()));
  }

  /** Where the manager reads that it was sent. */
  static SlotId sent(String proposal) {
    return new SlotId("proposal.sent." + proposal);
  }
}
