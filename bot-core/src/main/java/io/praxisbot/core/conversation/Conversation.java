package io.praxisbot.core.conversation;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the bot stands with one person. One document, so that one turn is one commit.
 *
 * @param current the dialogue that a typed text answers
 * @param waiting dialogues that were interrupted, the latest first; they go on when the current
 *     ends
 * @param parked a dialogue that was left unfinished; it can be taken up again
 * @param recentTurns ids of the latest turns, newest last
 * @param pending what was committed and is still to be applied
 * @param echo the latest words that an answer may quote back
 * @param said which answers the latest typed messages became; empty if none did
 * @param staleAt when a silent dialogue is set aside, in business time; empty if none is open
 */
public record Conversation(
    PersonId id,
    OrganizationId organization,
    Optional<Dialogue> current,
    List<Dialogue> waiting,
    Optional<Dialogue> parked,
    List<String> recentTurns,
    List<Pending> pending,
    Optional<Echo> echo,
    Optional<Said> said,
    Optional<Instant> staleAt) {

  /** So many turn ids are remembered here; the inbox remembers for longer. */
  static final int RECENT = 32;

  /** What somebody typed and an answer may quote, kept out of the ledger. */
  public record Echo(String turn, String text) {

    /** Whether it belongs to the turn that has this short id. */
    public boolean isFrom(String shortTurn) {
      return TurnIds.shortened(turn).equals(shortTurn);
    }
  }

  public Conversation {
    waiting = List.copyOf(waiting);
    recentTurns = List.copyOf(recentTurns);
    pending = List.copyOf(pending);
  }

  /** Nothing said yet. */
  public static Conversation with(PersonId person, OrganizationId organization) {
    return new Conversation(
        person,
        organization,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether that turn has been committed already. */
  public boolean knows(String turn) {
    return recentTurns.contains(turn);
  }

  /** Whether nobody has said a word in the current dialogue for too long by then. */
  public boolean silentAt(Instant now) {
    return staleAt.filter(at -> !at.isAfter(now)).isPresent();
  }

  /** The dialogue of that flow that is going on or waits. */
  public Optional<Dialogue> dialogue(FlowName flow) {
    return Dialogues.of(this).open().stream().filter(d -> d.flow() == flow).findFirst();
  }

  /** The dialogue with that id that is going on or waits. */
  public Optional<Dialogue> dialogue(String dialogue) {
    return Dialogues.of(this).open().stream().filter(d -> d.id().equals(dialogue)).findFirst();
  }

  /** The same where the person belongs: a conversation follows its person. */
  public Conversation in(OrganizationId next) {
    return new Conversation(
        id, next, current, waiting, parked, recentTurns, pending, echo, said, staleAt);
  }

  /** With other dialogues. */
  public Conversation talking(Dialogues next) {
    return new Conversation(
        id,
        organization,
        next.current(),
        next.waiting(),
        next.parked(),
        recentTurns,
        pending,
        echo,
        said,
        staleAt);
  }

  /** Remembering which answer a message became. */
  Conversation remembering(Said.Answer answer) {
    return new Conversation(
        id,
        organization,
        current,
        waiting,
        parked,
        recentTurns,
        pending,
        echo,
        Optional.of(said.orElse(Said.NOTHING).with(answer)),
        staleAt);
  }

  /** With a turn committed. */
  public Conversation committing(
      String turn, List<Pending> toApply, Optional<Echo> quote, Optional<Instant> stale) {
    List<String> recent = new ArrayList<>(recentTurns);
    recent.add(turn);
    int from = Math.max(0, recent.size() - RECENT);
    return new Conversation(
        id,
        organization,
        current,
        waiting,
        parked,
        recent.subList(from, recent.size()),
        toApply,
        quote,
        said,
        stale);
  }

  /** With no dialogue at all, so that nothing of it falls silent any more. */
  public Conversation hushed() {
    return new Conversation(
        id,
        organization,
        Optional.empty(),
        List.of(),
        parked,
        recentTurns,
        pending,
        echo,
        said,
        Optional.empty());
  }

  /** With messages of the same turn that another step made; their keys say so. */
  public Conversation alsoPending(List<Pending> more) {
    List<Pending> all = new ArrayList<>(pending);
    for (Pending each : more) {
      if (each instanceof Pending.ToSend send) {
        all.add(new Pending.ToSend(send.delivery().beside()));
      }
    }
    return new Conversation(
        id, organization, current, waiting, parked, recentTurns, all, echo, said, staleAt);
  }

  /** The same for messages that another step made, to be sent before those of this one. */
  public Conversation afterPending(List<Pending> earlier) {
    List<Pending> all = new ArrayList<>();
    for (Pending each : earlier) {
      if (each instanceof Pending.ToSend send) {
        all.add(new Pending.ToSend(send.delivery().beside()));
      }
    }
    all.addAll(pending);
    return new Conversation(
        id, organization, current, waiting, parked, recentTurns, all, echo, said, staleAt);
  }

  /** With everything applied. */
  public Conversation applied() {
    return new Conversation(
        id, organization, current, waiting, parked, recentTurns, List.of(), echo, said, staleAt);
  }
}
