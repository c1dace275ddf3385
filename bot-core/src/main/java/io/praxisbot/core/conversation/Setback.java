package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
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

  private static Conversation committed(Conversation before, Turn turn, String view) {
    List<Pending> says = byThePerson(turn.input()) ? List.of(said(before, turn, view)) : List.of();
    return before.committing(turn.id(), says, before.echo(), before.staleAt());
  }

  private static boolean byThePerson(Input input) {
    return input instanceof Input.Typed
        || input instanceof Input.Pressed
        || input instanceof Input.Submitted;
  }

  /** Needs no facts, for it may be the facts that no step can be made from. */
  private static Pending said(Conversation to, Turn turn, String view) {
    return new Pending.ToSend(
        new Delivery(
            new DeliveryKey(turn.id() + "#0"),
            to.id(),
            to.organization(),
            view,
            Map.of("turn", TurnIds.shortened(turn.id())),
            Optional.empty(),
            Delivery.Place.NEW,
            false,
            turn.receivedAt(),
            0,
            Delivery.State.PENDING,
            Optional.of(turn.receivedAt()),
            Optional.empty(),
            List.of()));
  }
}
