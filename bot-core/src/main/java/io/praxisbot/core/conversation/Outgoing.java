package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.Dialogue.Card;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a step is to commit, in order: changes and messages, each keyed by the turn and a number.
 */
public final class Outgoing {

  /** Told to somebody else than the person of the turn, and yet asked for by them. */
  private static final Set<String> ANSWERS =
      Set.of(
          "manager.yours",
          "manager.notyours",
          "link.done",
          "link.told",
          "proposal.taken",
          "proposal.decided",
          "proposal.why.told");

  /** Dialogues that go on by presses alone, so that they can be had anywhere. */
  private static final Set<FlowName> BY_PRESS =
      EnumSet.of(FlowName.ADMIN, FlowName.UNDO, FlowName.HELP);

  private final Turn turn;
  private final OrganizationId organization;
  private final Optional<SlotId> pressed;
  private final boolean several;
  private final List<Pending> pending = new ArrayList<>();
  private int changes;
  private int messages;
  private boolean counted = true;

  /**
   * @param before the conversation that the turn is met by
   */
  public Outgoing(Turn turn, Conversation before) {
    this(turn, before, false);
  }

  /**
   * @param several whether the person of the turn has more than one account
   */
  public Outgoing(Turn turn, Conversation before, boolean several) {
    this.turn = turn;
    this.several = several;
    this.organization = before.organization();
    this.pressed = pressed(turn.input(), before);
  }

  /** Where the card stands that was pressed. */
  private static Optional<SlotId> pressed(Input input, Conversation before) {
    return Press.in(input).flatMap(p -> p.open(before)).flatMap(Dialogue::card).map(Card::slot);
  }

  /** What follows is no proactive message: a manager's digest. */
  void uncounted() {
    counted = false;
  }

  public void add(Change change) {
    pending.add(new Pending.ToChange(TurnIds.change(turn.id(), changes++), change));
  }

  /** A message of its own, or one in the place of another; the latter is never proactive. */
  public void add(
      PersonId to,
      String view,
      Map<String, String> args,
      Optional<SlotId> slot,
      Delivery.Place place) {
    boolean anywhere = place == Delivery.Place.IN_PLACE || slot.isEmpty();
    add(to, view, args, slot, place, anywhere);
  }

  /**
   * What was added last isn't said before that moment.
   *
   * @param earliest business time
   */
  void notBefore(Instant earliest) {
    Pending last = pending.remove(pending.size() - 1);
    pending.add(
        last instanceof Pending.ToSend send
            ? new Pending.ToSend(send.delivery().heldUntil(earliest))
            : last);
  }

  /** A message of its own on that account; nobody is spared it. */
  void addOn(Account account, PersonId to, String view, Map<String, String> args) {
    Optional<Aside> there = Optional.of(Aside.directly(account));
    add(to, view, args, Optional.empty(), Delivery.Place.NEW, there);
  }

  /** A new card of a dialogue with the person of the turn. */
  void addCard(FlowName flow, String view, Map<String, String> args, SlotId slot) {
    boolean anywhere = BY_PRESS.contains(flow);
    add(turn.person(), view, args, Optional.of(slot), Delivery.Place.NEW, anywhere);
  }

  private void add(
      PersonId to,
      String view,
      Map<String, String> args,
      Optional<SlotId> slot,
      Delivery.Place place,
      boolean anywhere) {
    Optional<Aside> way = anywhere ? aside(to, slot, place) : Optional.empty();
    add(to, view, args, slot, place, way.or(() -> directly(to, place)));
  }

  private void add(
      PersonId to,
      String view,
      Map<String, String> args,
      Optional<SlotId> slot,
      Delivery.Place place,
      Optional<Aside> way) {
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
                way,
                place == Delivery.Place.NEW && proactive(to, view),
                turn.receivedAt(),
                messages++,
                Delivery.State.PENDING,
                Optional.of(turn.receivedAt()),
                Optional.empty(),
                List.of())));
  }

  /**
   * In the place of what was said aside comes only what replaces the very card that was pressed.
   */
  private Optional<Aside> aside(PersonId to, Optional<SlotId> slot, Delivery.Place place) {
    return turn.aside()
        .filter(way -> to.equals(turn.person()))
        .filter(
            way ->
                place == Delivery.Place.NEW
                    ? way.elsewhere()
                    : way.replaces() && (!way.elsewhere() || slot.equals(pressed)));
  }

  /** Whoever has several accounts reads the answer on the one on which they wrote or pressed. */
  private Optional<Aside> directly(PersonId to, Delivery.Place place) {
    return turn.from()
        .filter(from -> several && to.equals(turn.person()) && place == Delivery.Place.NEW)
        .map(Aside::directly);
  }

  /**
   * Whether nobody asked for it just now: it was planned, or somebody else caused it. What others
   * cause is told in any case; it counts, so that what comes on its own, the check-in apart, gives
   * way to it.
   */
  private boolean proactive(PersonId to, String view) {
    boolean unasked = turn.input() instanceof Input.Due || !to.equals(turn.person());
    return counted && unasked && !ANSWERS.contains(view);
  }

  public List<Pending> all() {
    if (isSilentThere()) {
      Map<String, String> there = Map.of(Delivery.ONLY_THERE, "yes");
      add(turn.person(), "aside.elsewhere", there, Optional.empty(), Delivery.Place.NEW);
    }
    return List.copyOf(pending);
  }

  /** Whether the person looks elsewhere, and everything to be read came to the direct messages. */
  private boolean isSilentThere() {
    List<Delivery> mine = mine();
    return turn.aside().filter(Aside::elsewhere).isPresent()
        && mine.stream().anyMatch(d -> d.place() == Delivery.Place.NEW)
        && mine.stream().allMatch(d -> d.aside().filter(Aside::elsewhere).isEmpty());
  }

  private List<Delivery> mine() {
    return pending.stream()
        .filter(Pending.ToSend.class::isInstance)
        .map(p -> ((Pending.ToSend) p).delivery())
        .filter(d -> d.to().equals(turn.person()))
        .toList();
  }
}
