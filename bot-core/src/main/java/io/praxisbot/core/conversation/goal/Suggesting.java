package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.ProposalChange;
import io.praxisbot.core.conversation.followup.Acting;
import io.praxisbot.core.conversation.reader.Recipients;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.BehaviourProposal;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.goal.Proposal;
import io.praxisbot.core.people.Person;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends what somebody suggests. */
final class Suggesting {

  /** What goes to many leaves the answer to whoever sent it ahead, and keeps to their pace. */
  private static final Duration BEHIND = Duration.ofSeconds(1);

  private final Dialogue dialogue;
  private final Reply reply;
  private final Moment moment;
  private final Recipients recipients;

  Suggesting(Dialogue dialogue, Reply reply, Moment moment) {
    this.dialogue = dialogue;
    this.reply = reply;
    this.moment = moment;
    this.recipients = new Recipients(moment);
  }

  Step send() {
    List<Person> people = recipients.of(dialogue.note(SuggestFlow.TO));
    if (people.isEmpty()) {
      return reply.finish(dialogue, "proposal.nobody", Map.of()).done();
    }
    return dialogue.note(SuggestFlow.PROGRAMME).isEmpty() ? toOne(people.get(0)) : toMany(people);
  }

  private Step toOne(Person person) {
    Instant earliest = recipients.earliest(person);
    Withdrawing former = new Withdrawing(moment);
    former.open(person.id()).forEach(p -> replaced(p, person));
    String proposal = proposed(person);
    tell(person, proposal, earliest);
    followedUp(person, proposal);
    reply.end(reply.settle(dialogue, "send"));
    Map<String, String> args = new LinkedHashMap<>();
    args.put("person", person.id().value());
    args.put("proposal", proposal);
    if (earliest.isAfter(moment.facts().now())) {
      args.put("at", earliest.toString());
    }
    return reply.sayIn(Withdrawing.sent(proposal), "proposal.sent", args).done();
  }

  /** About the gap from which it came; else about the most urgent one. */
  private void followedUp(Person person, String proposal) {
    Acting.of(dialogue, moment)
        .or(() -> moment.facts().member(person.id()).map(m -> Acting.mostUrgent(m, moment)))
        .ifPresent(about -> new Acting(about, reply, moment).suggested(proposal));
  }

  /** Neither of them has buttons any more for what gave way. */
  private void replaced(Proposal former, Person person) {
    new Withdrawing(moment).shown(former, person, reply);
    Acting.unsuggested(former.id(), reply, moment);
    reply.replaceIn(
        Withdrawing.sent(former.id()),
        "proposal.replaced",
        Map.of("person", person.id().value(), "proposal", former.id()));
  }

  /** A goal, or something to try for the goal that was chosen. */
  private String proposed(Person person) {
    Optional<CareerGoal> meant =
        moment.facts().member(person.id()).stream()
            .flatMap(member -> member.goals().stream())
            .filter(goal -> goal.id().value().equals(dialogue.note(SuggestFlow.FOR)))
            .filter(goal -> goal.state() == Goal.State.ACTIVE)
            .findFirst();
    Origin origin = Origin.manager(moment.me().id());
    if (meant.isEmpty()) {
      return goal("g-" + reply.shortId(0), person, origin);
    }
    BehaviourProposal made =
        BehaviourProposal.open(
            new BehaviourId("b-" + dialogue.id()), meant.get(), words(), origin, day(person));
    reply.change(new ProposalChange.BehaviourProposed(made));
    return made.id().value();
  }

  private String goal(String id, Person person, Origin origin) {
    reply.change(
        new ProposalChange.GoalProposed(
            CareerGoal.proposed(
                new GoalId(id),
                person.id(),
                person.organization(),
                words(),
                FocusReader.read(words()),
                origin,
                day(person))));
    return id;
  }

  private Step toMany(List<Person> people) {
    for (int n = 0; n < people.size(); n++) {
      Person person = people.get(n);
      String id = "g-" + reply.shortId(0) + "." + (n + 1);
      String proposal = goal(id, person, Origin.programme(moment.me().id()));
      tell(person, proposal, recipients.earliest(person).plus(BEHIND));
    }
    String count = String.valueOf(people.size());
    return reply.finish(dialogue, "proposal.sent.many", Map.of("count", count)).done();
  }

  private void tell(Person person, String proposal, Instant earliest) {
    reply.tellIn(card(proposal), person, "proposal", Map.of("proposal", proposal), earliest);
  }

  /** Where the person reads it. */
  static SlotId card(String proposal) {
    return new SlotId("proposal." + proposal);
  }

  private String words() {
    return dialogue.note(SuggestFlow.WORDS_NOTE);
  }

  private LocalDate day(Person person) {
    return person.today(moment.facts().now());
  }
}
