package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a step is to commit, in order: changes and messages, each keyed by the turn and a number.
 */
final class Outgoing {

  /** Told to somebody else than the person of the turn, and yet asked for by them. */
  private static final Set<String> ANSWERS = Set.of("manager.yours", "manager.notyours");

  private final Turn turn;
  private final OrganizationId organization;
  private final List<Pending> pending = new ArrayList<>();
  private int changes;
  private int messages;
  private boolean counted = true;

  Outgoing(Turn turn, OrganizationId organization) {
    this.turn = turn;
    this.organization = organization;
  }

  /** What follows is no proactive message: a manager's digest. */
  void uncounted() {
    counted = false;
  }

  void add(Change change) {
    pending.add(new Pending.ToChange(TurnIds.change(turn.id(), changes++), change));
  }

  /** A message; an edit in place is never a proactive one. */
  void add(
      PersonId to,
      String view,
      Map<String, String> args,
      Optional<SlotId> slot,
      Delivery.Place place) {
    Map<String, String> all = new LinkedHashMap<>(args);
    all.put("turn", TurnIds.shortened(turn.id()));
    pending.add(
        new Pending.ToSend(
            new Delivery(
                new DeliveryKey(turn.id() + "#" + messages),
                to,
                organization,
                view,
                all,
                slot,
                place,
                Optional.empty(),
                place == Delivery.Place.NEW && proactive(to, view),
                turn.receivedAt(),
                messages++,
                Delivery.State.PENDING,
                Optional.of(turn.receivedAt()),
                Optional.empty(),
                List.of())));
  }

  /**
   * Whether nobody asked for it just now: it was planned, or somebody else caused it. What others
   * cause is told in any case; it counts, so that what comes on its own gives way to it.
   */
  private boolean proactive(PersonId to, String view) {
    boolean unasked = turn.input() instanceof Input.Due || !to.equals(turn.person());
    return counted && unasked && !ANSWERS.contains(view);
  }

  List<Pending> all() {
    return List.copyOf(pending);
  }
}
