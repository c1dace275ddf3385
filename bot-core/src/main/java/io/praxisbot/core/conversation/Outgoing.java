package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.people.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a step is to commit, in order: changes and messages, each keyed by the turn and a number.
 */
final class Outgoing {

  private final Moment moment;
  private final List<Pending> pending = new ArrayList<>();
  private int changes;
  private int messages;
  private boolean proactive;

  Outgoing(Moment moment) {
    this.moment = moment;
    this.proactive = moment.turn().input() instanceof Input.Due;
  }

  /** What follows is no proactive message. */
  void uncounted() {
    proactive = false;
  }

  void add(Change change) {
    pending.add(new Pending.ToChange(TurnIds.change(moment.turn().id(), changes++), change));
  }

  /** A message; an edit in place is never a proactive one. */
  void add(
      PersonId to,
      String view,
      Map<String, String> args,
      Optional<SlotId> slot,
      Delivery.Place place) {
    Map<String, String> all = new LinkedHashMap<>(args);
    all.put("turn", TurnIds.shortened(moment.turn().id()));
    pending.add(
        new Pending.ToSend(
            new Delivery(
                new DeliveryKey(moment.turn().id() + "#" + messages),
                to,
                moment.me().organization(),
                view,
                all,
                slot,
                place,
                proactive && place == Delivery.Place.NEW,
                moment.turn().receivedAt(),
                messages++,
                Delivery.State.PENDING,
                Optional.of(moment.turn().receivedAt()),
                Optional.empty(),
                List.of())));
  }

  List<Pending> all() {
    return List.copyOf(pending);
  }
}
