package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.OfferReader;
import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.GoalChange;
import io.praxisbot.core.conversation.change.ProposalChange;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Origin;
import io.praxisbot.core.goal.Proposal;
import io.praxisbot.core.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the person makes of what others suggest. Nothing becomes theirs without their yes, in their
 * words if they like; a no needs no reason.
 */
public final class ProposalFlow implements Flow {

  private static final String OPEN = "OPEN";
  static final String PROPOSAL = "proposal";

  /** Whether what they typed is to be the goal, in these words. */
  private static final String OWN = "OWN";

  /** The note that holds what they typed. */
  static final String WORDS = "words";

  /** The note of a plan that says how the proposal was taken up that it came from. */
  private static final String CHOSEN = "chosen";

  @Override
  public FlowName name() {
    return FlowName.PROPOSAL;
  }

  @Override
  public boolean takesAnyText(String question) {
    return question.equals(DeclinedProposal.WHY);
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    List<Proposal> waiting = waiting(moment);
    return waiting.isEmpty()
        ? reply.say("proposal.none").done()
        : ask(waiting.get(0), reply).done();
  }

  private static Reply ask(Proposal proposal, Reply reply) {
    Dialogue begun = reply.begin(FlowName.PROPOSAL).noting(PROPOSAL, proposal.id());
    return reply.ask(begun, OPEN, PROPOSAL, Map.of(PROPOSAL, proposal.id()));
  }

  private static List<Proposal> waiting(Moment moment) {
    var manager = moment.self().standing().reporting().manager();
    return Proposal.waiting(
            moment.self().goals(),
            moment.facts().proposals().stream()
                .filter(proposal -> proposal.person().equals(moment.me().id()))
                .toList())
        .stream()
        .filter(proposal -> proposal.standsUnder(manager))
        .toList();
  }

  private static Optional<Proposal> named(String id, Moment moment) {
    return waiting(moment).stream().filter(proposal -> proposal.id().equals(id)).findFirst();
  }

  /** Yes, no, later, or the same in one's own words. */
  @Override
  public Step typed(String text, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    return switch (dialogue.question()) {
      case OPEN -> answered(text.strip(), dialogue, moment);
      case OWN -> worded(text.strip(), dialogue, moment);
      default -> new DeclinedProposal(dialogue.note(PROPOSAL), moment).typed(text, dialogue);
    };
  }

  private static Step answered(String text, Dialogue dialogue, Moment moment) {
    Reply reply = new Reply(moment);
    String id = dialogue.note(PROPOSAL);
    return switch (OfferReader.read(text)) {
      case ACCEPT -> decided("accept", "", id, reply, moment);
      case DECLINE -> decided("decline", "", id, reply, moment);
      case LATER -> decided("later", "", id, reply, moment);
      case UNCLEAR -> reply.say("use.buttons").done();
      case WORDS ->
          named(id, moment).isEmpty()
              ? decided("own", text, id, reply, moment)
              : confirmed(text, dialogue, reply);
    };
  }

  /** Nothing that somebody only typed is theirs before they said that it is to be. */
  private static Step confirmed(String words, Dialogue dialogue, Reply reply) {
    return tooLong(words, reply)
        .orElseGet(
            () -> reply.ask(dialogue.noting(WORDS, words), OWN, "proposal.own", Map.of()).done());
  }

  /** A short no is about these words only, so what was suggested is asked about again. */
  private static Step worded(String text, Dialogue dialogue, Moment moment) {
    boolean these = YesNo.read(text).equals(Optional.of(false)) && text.split("\\s+").length == 1;
    return OfferReader.read(text) == OfferReader.Offer.ACCEPT
        ? own("mine", dialogue, moment)
        : these ? own("open", dialogue, moment) : answered(text, dialogue, moment);
  }

  private static Step own(String action, Dialogue dialogue, Moment moment) {
    Reply reply = new Reply(moment);
    String id = dialogue.note(PROPOSAL);
    boolean again = action.equals("open") && named(id, moment).isPresent();
    return again
        ? reply.ask(dialogue, OPEN, PROPOSAL, Map.of(PROPOSAL, id)).done()
        : decided("own", dialogue.note(WORDS), id, reply, moment);
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Reply reply = new Reply(moment);
    return switch (press.action()) {
      case "why" -> new DeclinedProposal(press.subject(), moment).ask();
      case "skip", "share", "keep" -> explained(press, moment);
      case "mine", "open" ->
          Answers.open(press, moment)
              .map(dialogue -> own(press.action(), dialogue, moment))
              .orElseGet(() -> Answers.stale(press, moment));
      case "accept", "decline", "later" ->
          decided(press.action(), "", press.subject(), reply, moment);
      default -> reply.say("gone").done();
    };
  }

  private static Step explained(Press press, Moment moment) {
    Optional<Dialogue> open = Answers.open(press, moment);
    return open.isEmpty()
        ? Answers.stale(press, moment)
        : new DeclinedProposal(open.get().note(PROPOSAL), moment)
            .pressed(press.action(), open.get());
  }

  /** In their own words, in a form. */
  @Override
  public Step submitted(Press press, Map<String, String> values, Moment moment) {
    Optional<Step> apart = Answers.apart(moment);
    if (apart.isPresent()) {
      return apart.get();
    }
    Reply reply = new Reply(moment);
    String before = named(press.subject(), moment).map(Proposal::words).orElse("");
    String words = GoalCard.wish(values, before, reply);
    return reply.refused() ? reply.done() : decided("own", words, press.subject(), reply, moment);
  }

  private static Step decided(String action, String words, String id, Reply reply, Moment moment) {
    Optional<Proposal> open = named(id, moment);
    if (open.isEmpty()) {
      over(id, reply, moment);
      return reply.say("proposal.gone").done();
    }
    Proposal proposal = open.get();
    return switch (action) {
      case "accept" -> accepted(proposal, proposal.words(), action, reply, moment);
      case "own" -> own(proposal, words, reply, moment);
      case "decline" -> declined(proposal, reply, moment);
      default -> {
        over(id, reply, moment);
        yield reply.say("proposal.later").done();
      }
    };
  }

  private static Step own(Proposal proposal, String words, Reply reply, Moment moment) {
    return tooLong(words, reply).orElseGet(() -> accepted(proposal, words, "own", reply, moment));
  }

  private static Optional<Step> tooLong(String words, Reply reply) {
    return Length.of(words) > GoalWish.LONGEST
        ? Optional.of(
            reply.say("proposal.long", Map.of("most", String.valueOf(GoalWish.LONGEST))).done())
        : Optional.empty();
  }

  private static Step accepted(
      Proposal proposal, String words, String chosen, Reply reply, Moment moment) {
    return proposal.behaviour().isPresent()
        ? tried(proposal, words, chosen, reply, moment)
        : taken(proposal.goal(), words, chosen, reply, moment);
  }

  /** The goal is theirs; what it needs next is something to try. */
  private static Step taken(
      CareerGoal goal, String words, String chosen, Reply reply, Moment moment) {
    if (new Room(moment).isFull()) {
      return reply.say("proposal.full.goals").done();
    }
    reply
        .change(new GoalChange.GoalAccepted(goal.id(), words, moment.facts().today()))
        .change(new Change.PlannedAnew(moment.me().id()));
    settled(goal.id().value(), chosen, reply, moment);
    told(goal.origin(), "proposal.taken", reply, moment);
    Map<String, String> about = Map.of("goal", goal.id().value());
    if (!moment.self().hasRoomToTry()) {
      return reply.say("proposal.yours.full", about).done();
    }
    reply.say("proposal.yours", about);
    return PlanQuestions.askAction(reply, PlanFlow.begin(reply, goal), "").done();
  }

  /** What to do is known; what a plan needs next is when. Until it stands, the proposal waits. */
  private static Step tried(
      Proposal proposal, String words, String chosen, Reply reply, Moment moment) {
    Optional<Dialogue> planning =
        moment
            .conversation()
            .dialogue(FlowName.PLAN)
            .filter(plan -> plan.note(PROPOSAL).equals(proposal.id()))
            .filter(plan -> plan.note(PlanQuestions.ACTION_NOTE).equals(words));
    if (planning.isPresent()) {
      return planning.equals(moment.conversation().current())
          ? reply.done()
          : reply.again(planning.get()).done();
    }
    over(proposal.id(), reply, moment);
    Dialogue begun =
        PlanFlow.begin(reply, proposal.goal())
            .noting(PlanQuestions.ACTION_NOTE, words)
            .noting(PROPOSAL, proposal.id())
            .noting(CHOSEN, chosen);
    return PlanFlow.onward(begun, reply, moment);
  }

  /** The plan stands that a proposal came to, if it came from one. */
  static void planned(Dialogue plan, Reply reply, Moment moment) {
    named(plan.note(PROPOSAL), moment)
        .ifPresent(
            proposal -> {
              proposal
                  .behaviour()
                  .map(b -> new ProposalChange.BehaviourProposalClosed(b.id()))
                  .ifPresent(reply::change);
              settled(proposal.id(), plan.note(CHOSEN), reply, moment);
              told(proposal.origin(), "proposal.taken", reply, moment);
            });
  }

  private static Step declined(Proposal proposal, Reply reply, Moment moment) {
    reply.change(
        proposal.behaviour().isPresent()
            ? new ProposalChange.BehaviourProposalClosed(proposal.behaviour().get().id())
            : new GoalChange.GoalMoved(
                proposal.goal().id(), Goal.State.LET_GO, moment.facts().today(), Optional.empty()));
    settled(proposal.id(), "decline", reply, moment);
    told(proposal.origin(), "proposal.decided", reply, moment);
    boolean manager = proposal.origin().by() == Origin.By.MANAGER;
    String view = manager ? "proposal.declined" : "proposal.declined.programme";
    return reply.say(view, Map.of(PROPOSAL, proposal.id())).done();
  }

  /** The card shows what was chosen, wherever that was. */
  private static void settled(String id, String chosen, Reply reply, Moment moment) {
    over(id, reply, moment);
    SlotId card = Suggesting.card(id);
    reply.replaceIn(card, PROPOSAL, Map.of(PROPOSAL, id, "settled", chosen, "card", card.value()));
  }

  /** The question about it is open no longer. */
  private static void over(String id, Reply reply, Moment moment) {
    moment
        .conversation()
        .dialogue(FlowName.PROPOSAL)
        .filter(dialogue -> dialogue.note(PROPOSAL).equals(id))
        .ifPresent(dialogue -> reply.end(reply.settle(dialogue, "")));
  }

  /** The manager hears that it is decided; who gave a programme hears nothing. */
  private static void told(Origin origin, String view, Reply reply, Moment moment) {
    Optional<Person> manager =
        moment.self().standing().manager().filter(m -> origin.equals(Origin.manager(m.id())));
    manager.ifPresent(m -> reply.tell(m, view, Map.of("person", moment.me().id().value())));
  }
}
