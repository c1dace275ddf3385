package io.praxisbot.core.conversation.engine;

import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Dialogues;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Outgoing;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Turn;
import io.praxisbot.core.delivery.Delivery;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is committed for a turn that can't be taken: nothing changes, the open question stays open,
 * and whoever said or pressed something is told so.
 */
final class Setback {

  private Setback() {}

  /** No step could be made. A dialogue that can't even be set aside is given up. */
  static Conversation failed(Conversation before, Turn turn) {
    Conversation next = before;
    if (turn.input() instanceof Input.Silence) {
      next = before.hushed();
    }
    return committed(next, turn, "refused.failed");
  }

  /** A form was right when it was sent, and something else came first. */
  static Conversation formTooLate(Conversation before, Turn turn) {
    return committed(before, turn, "refused.form");
  }

  /** Somebody said something after all: the silence is over, and no one is told. */
  static Conversation noSilence(Conversation before, Turn turn) {
    return before.committing(turn.id(), List.of(), before.echo(), before.staleAt());
  }

  /** Needs no facts, for it may be the facts that no step can be made from. */
  private static Conversation committed(Conversation before, Turn turn, String view) {
    Outgoing outgoing = new Outgoing(turn, before);
    Conversation next = before;
    if (byThePerson(turn.input())) {
      outgoing.add(before.id(), view, Map.of(), Optional.empty(), Delivery.Place.NEW);
      next = openedAgain(before, turn.input(), outgoing);
    }
    return next.committing(turn.id(), outgoing.all(), before.echo(), before.staleAt());
  }

  private static boolean byThePerson(Input input) {
    return input instanceof Input.Typed
        || input instanceof Input.Pressed
        || input instanceof Input.Submitted
        || input instanceof Input.FormMissed
        || input instanceof Input.Uploaded;
  }

  /** The failed press was the one that counts, so the question gets a new name for the next. */
  private static Conversation openedAgain(Conversation before, Input input, Outgoing outgoing) {
    Optional<Dialogue> renewed =
        Press.in(input).flatMap(p -> p.open(before)).map(Dialogue::renewed);
    renewed
        .flatMap(Dialogue::card)
        .ifPresent(
            card ->
                outgoing.add(
                    before.id(),
                    card.view(),
                    card.args(),
                    Optional.of(card.slot()),
                    Delivery.Place.IN_PLACE));
    return renewed.map(d -> before.talking(Dialogues.of(before).replacing(d))).orElse(before);
  }
}
