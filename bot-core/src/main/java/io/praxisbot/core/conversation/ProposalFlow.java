package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.answer.YesNo;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.goal.Proposal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the person makes of what others suggest. Nothing becomes theirs without their yes, in their
 * words if they like; a no needs no reason.
 */
final class ProposalFlow implements Flow {

  private static final String OPEN = "OPEN";
  static final String PROPOSAL = "proposal";

  private static final String LATER =
      "(?:not now|maybe )?later|not yet|tomorrow|next week|some other time";
  private static final String NOT_MINE = "not for me|not mine|decline|no thanks?|no,? thank you";

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

  static Optional<Proposal> named(String id, Moment moment) {
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
    if (!dialogue.question().equals(OPEN)) {
      return new DeclinedProposal(dialogue.note(PROPOSAL), moment).typed(text, dialogue);
    }
    String said = text.strip().toLowerCase(Locale.ROOT).replaceAll("[.!]+$", "");
    String action = action(said);
    return decided(action, text.strip(), dialogue.note(PROPOSAL), new Reply(moment), moment);
  }

  private static String action(String said) {
    if (said.matches(LATER)) {
      return "later";
    }
    if (said.matches(NOT_MINE)) {
      return "decline";
    }
    Optional<Boolean> yes = said.equals("accept") ? Optional.of(true) : YesNo.read(said);
    boolean brief = said.split("\\s+").length <= 3;
    return yes.filter(y -> brief).map(y -> y ? "accept" : "decline").orElse("own");
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
    DecidedProposal decided = new DecidedProposal(reply, moment);
    if (open.isEmpty()) {
      decided.over(id);
      return reply.say("proposal.gone").done();
    }
    Proposal proposal = open.get();
    return switch (action) {
      case "accept" -> decided.accepted(proposal, proposal.words(), action);
      case "own" -> own(proposal, words, decided, reply);
      case "decline" -> decided.declined(proposal);
      default -> {
        decided.over(id);
        yield reply.say("proposal.later").done();
      }
    };
  }

  private static Step own(Proposal proposal, String words, DecidedProposal decided, Reply reply) {
    return Length.of(words) > GoalWish.LONGEST
        ? reply.say("proposal.long", Map.of("most", String.valueOf(GoalWish.LONGEST))).done()
        : decided.accepted(proposal, words, "own");
  }
}
