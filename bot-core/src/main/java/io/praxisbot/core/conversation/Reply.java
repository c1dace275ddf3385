package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.PersonChange;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Puts a step together. Everything it makes is named after the turn, so the same turn always makes
 * the same step.
 */
public final class Reply {

  /** The note that holds the fixed place of a dialogue's card. */
  public static final String SLOT = "slot";

  private final Moment moment;
  private final Outgoing outgoing;
  private final boolean between;
  private final Map<String, Step.Says> errors = new LinkedHashMap<>();
  private Dialogues dialogues;
  private Optional<Conversation.Echo> echo;
  private Optional<Said.Answer> said = Optional.empty();
  private Patience patience = Patience.ANEW;

  public Reply(Moment moment) {
    this.moment = moment;
    this.outgoing =
        new Outgoing(moment.turn(), moment.conversation(), moment.me().accounts().size() > 1);
    this.dialogues = Dialogues.of(moment.conversation());
    this.echo = moment.conversation().echo();
    this.between = moment.between();
    heard();
  }

  /** Before anything is said, so that it is said where the person is. */
  private void heard() {
    moment
        .turn()
        .from()
        .filter(from -> moment.turn().input().byHand())
        .filter(from -> !moment.me().heardOn(from).equals(moment.me()))
        .ifPresent(from -> change(new PersonChange.HeardOn(moment.me().id(), from)));
  }

  /** A dialogue that goes on after this isn't set aside for being silent. */
  public Reply patient() {
    patience = Patience.KEPT;
    return this;
  }

  /** Nobody is there: whatever is taken up again stands where it stood, without a new message. */
  public Reply quiet() {
    patience = Patience.LEFT;
    return this;
  }

  /** What follows is no proactive message: the weekly cap doesn't count it. */
  public Reply uncounted() {
    outgoing.uncounted();
    return this;
  }

  public Reply change(Change change) {
    outgoing.add(change);
    return this;
  }

  /** Says something in a message of its own. */
  public Reply say(String view, Map<String, String> args) {
    return send(moment.me().id(), view, args, Optional.empty(), Delivery.Place.NEW);
  }

  public Reply say(String view) {
    return say(view, Map.of());
  }

  /** Says something that later messages may replace. */
  public Reply sayIn(SlotId slot, String view, Map<String, String> args) {
    return send(moment.me().id(), view, args, Optional.of(slot), Delivery.Place.NEW);
  }

  /** Replaces what stands in a slot. */
  public Reply replaceIn(SlotId slot, String view, Map<String, String> args) {
    return send(moment.me().id(), view, args, Optional.of(slot), Delivery.Place.IN_PLACE);
  }

  /** Says something to somebody else. */
  public Reply tell(Person other, String view, Map<String, String> args) {
    return send(other.id(), view, args, Optional.empty(), Delivery.Place.NEW);
  }

  /**
   * Says something to somebody else, in a place in which it can be changed.
   *
   * @param earliest the business time before which they aren't to be written to
   */
  public Reply tellIn(
      SlotId slot, Person other, String view, Map<String, String> args, Instant earliest) {
    send(other.id(), view, args, Optional.of(slot), Delivery.Place.NEW);
    outgoing.notBefore(earliest);
    return this;
  }

  /** Replaces what stands there in somebody else's messages. */
  public Reply changeIn(SlotId slot, Person other, String view, Map<String, String> args) {
    return send(other.id(), view, args, Optional.of(slot), Delivery.Place.IN_PLACE);
  }

  /** Says something on that account, which is theirs by then, wherever else they are asked. */
  public Reply tellOn(Account account, Person theirs, String view, Map<String, String> args) {
    outgoing.addOn(account, theirs.id(), view, args);
    return this;
  }

  /** Keeps what was typed, so that this turn's answers may quote it. */
  public Reply quoting(String text) {
    String most = text.length() > 200 ? text.substring(0, 200) + "…" : text;
    echo = Optional.of(new Conversation.Echo(moment.turn().id(), most));
    return this;
  }

  /** Remembers what was typed just now as this answer; a press is no message to edit. */
  public Reply remembering(Said.Answer answer) {
    if (moment.turn().input() instanceof Input.Typed) {
      said = Optional.of(answer);
    }
    return this;
  }

  public String turn() {
    return moment.turn().id();
  }

  /** Whose turn it is. */
  public PersonId me() {
    return moment.me().id();
  }

  /** The person's day. */
  public LocalDate today() {
    return moment.facts().today();
  }

  /** Begins a dialogue; one that is going on waits until this one ends. */
  public Dialogue begin(FlowName flow) {
    dialogues.open().stream().filter(d -> d.flow() == flow).forEach(d -> settle(d, ""));
    Dialogue begun = Dialogue.begin(shortId(), flow);
    dialogues = dialogues.beginning(begun);
    return begun;
  }

  /** Makes a dialogue that waits or was parked the current one; what was current waits. */
  public void take(Dialogue dialogue) {
    dialogues = dialogues.taking(dialogue);
  }

  /**
   * Opens the next question of a dialogue. After a press the card turns into it; after typing, the
   * card is settled where it stands and the question comes below, where the person looks.
   */
  public Reply ask(Dialogue dialogue, String question, String view, Map<String, String> args) {
    Dialogue next = dialogue.asking(question);
    return show(next, view, next.naming(args));
  }

  /** Asks in a message of its own and settles the one before, as in a chat between people. */
  public Reply askBelow(
      Dialogue dialogue, String question, String view, Map<String, String> args, String chosen) {
    return ask(settle(dialogue, chosen), question, view, args);
  }

  private Reply show(Dialogue next, String view, Map<String, String> args) {
    boolean pressed =
        moment.turn().input() instanceof Input.Pressed
            || moment.turn().input() instanceof Input.Submitted;
    Optional<SlotId> held = next.card().map(Dialogue.Card::slot);
    boolean inPlace = pressed && held.isPresent();
    if (!inPlace) {
      settle(next, "");
    }
    SlotId slot = inPlace ? held.get() : slotOf(next);
    keep(next.on(new Dialogue.Card(slot, view, args)));
    return inPlace ? replaceIn(slot, view, args) : card(next, slot, view, args);
  }

  private Reply card(Dialogue dialogue, SlotId slot, String view, Map<String, String> args) {
    outgoing.addCard(dialogue.flow(), view, args, slot);
    return this;
  }

  /** A dialogue whose card has a place of its own keeps it; others get one for each question. */
  private SlotId slotOf(Dialogue dialogue) {
    String fixed = dialogue.note(SLOT);
    return new SlotId(fixed.isEmpty() ? moment.me().id() + "." + dialogue.nonce() : fixed);
  }

  /** What the dialogue came to stands in the place of its card, for whoever it is from now on. */
  public Reply handOver(Dialogue dialogue, Person other, String view, Map<String, String> args) {
    return dialogue
        .card()
        .map(c -> send(other.id(), view, args, Optional.of(c.slot()), Delivery.Place.IN_PLACE))
        .orElseGet(() -> tell(other, view, args));
  }

  /** The dialogue is over, and its card turns into its result. */
  public Reply finish(Dialogue dialogue, String view, Map<String, String> args) {
    show(dialogue, view, args);
    return end(dialogue);
  }

  /** Takes the buttons off the dialogue's card; what was chosen stays readable on it. */
  public Dialogue settle(Dialogue dialogue, String chosen) {
    dialogue
        .card()
        .filter(card -> !card.args().containsKey(Delivery.SETTLED))
        .ifPresent(
            card -> {
              Map<String, String> args = new LinkedHashMap<>(card.args());
              args.put(Delivery.SETTLED, chosen.isEmpty() ? "-" : chosen);
              replaceIn(card.slot(), card.view(), args);
            });
    return dialogue.offItsCard();
  }

  /** Keeps a changed dialogue where it is, whether it goes on or waits. */
  public Reply changing(Dialogue changed) {
    dialogues = dialogues.replacing(changed);
    return this;
  }

  /** Keeps a changed dialogue as the current one. */
  public Reply keep(Dialogue changed) {
    dialogues = dialogues.keeping(changed);
    return this;
  }

  /** Puts a dialogue behind the current one, to be taken up by a press or when that one ends. */
  Reply queue(Dialogue dialogue) {
    dialogues = dialogues.queueing(dialogue);
    return this;
  }

  /** Shows a dialogue's question without making it the one that typed text answers. */
  public Reply askAside(Dialogue dialogue, String question, String view, Map<String, String> args) {
    Dialogue next = dialogue.asking(question);
    Map<String, String> all = next.naming(args);
    settle(dialogue, "");
    SlotId slot = slotOf(next);
    card(next, slot, view, all);
    return queue(next.on(new Dialogue.Card(slot, view, all)));
  }

  /** The dialogue is over; one that was interrupted goes on and asks its question again. */
  public Reply end(Dialogue dialogue) {
    dialogues = dialogues.ending(dialogue);
    return this;
  }

  /** Takes up what was interrupted, if the current dialogue is over; asks its question again. */
  private void resume() {
    boolean interrupted = dialogues.current().isEmpty() || (between && isLeftOpen());
    dialogues = dialogues.resuming();
    if (interrupted) {
      dialogues.current().ifPresent(this::repeat);
    }
  }

  /** Whether what was talked about is as it was, and is more than a question that can wait. */
  private boolean isLeftOpen() {
    Optional<Dialogue> open = dialogues.current();
    return open.equals(moment.conversation().current())
        && open.filter(Unhurried::canWait).isEmpty();
  }

  /** Makes a dialogue the current one and asks its open question once more, below. */
  public Reply again(Dialogue dialogue) {
    take(dialogue);
    return repeat(dialogue);
  }

  private Reply repeat(Dialogue back) {
    keep(back);
    back.card().ifPresent(card -> repeat(back, card));
    return this;
  }

  /** A question that only waited aside hasn't been talked about: there is nothing to go back to. */
  private void repeat(Dialogue back, Dialogue.Card card) {
    Map<String, String> args = new LinkedHashMap<>(card.args());
    boolean aside = args.remove("aside") != null;
    if (patience == Patience.LEFT) {
      keep(back.on(new Dialogue.Card(card.slot(), card.view(), args)));
      replaceIn(card.slot(), card.view(), onlyThere(args));
      return;
    }
    if (!aside) {
      args.put("back", "yes");
    }
    settle(back, "");
    SlotId slot = slotOf(back);
    card(back, slot, card.view(), args);
    keep(back.on(new Dialogue.Card(slot, card.view(), args)));
  }

  private static Map<String, String> onlyThere(Map<String, String> args) {
    Map<String, String> all = new LinkedHashMap<>(args);
    all.put(Delivery.ONLY_THERE, "yes");
    return all;
  }

  /** Sets a dialogue aside with all its notes, to be taken up some other time. */
  public Reply park(Dialogue dialogue) {
    dialogues = dialogues.ending(dialogue).parking(Optional.of(settle(dialogue, "")));
    return this;
  }

  public Reply unpark() {
    dialogues = dialogues.parking(Optional.empty());
    return this;
  }

  /** Every dialogue is over, and nothing is taken up again. */
  public Reply endAll() {
    dialogues.open().forEach(d -> settle(d, ""));
    dialogues = dialogues.closed();
    return this;
  }

  /** Every dialogue is over without a word: nobody is there to read one. */
  public Reply dropAll() {
    dialogues = dialogues.closed();
    return this;
  }

  /** A field of the form can't be taken. */
  public Reply refuse(String field, String key, Map<String, String> args) {
    errors.put(field, new Step.Says(key, args));
    return this;
  }

  public boolean refused() {
    return !errors.isEmpty();
  }

  public Step done() {
    resume();
    Optional<Instant> staleAt = patience.until(dialogues.current(), moment);
    Conversation next =
        moment
            .conversation()
            .talking(dialogues)
            .committing(moment.turn().id(), outgoing.all(), echo, staleAt);
    return new Step(said.map(next::remembering).orElse(next), errors);
  }

  /** An id made from the turn: short, and the same each time. */
  public String shortId() {
    return TurnIds.shortened(moment.turn().id());
  }

  /**
   * The same, so that ids stand in the order in which they were made: lists of one day's goals and
   * measures are shown by them.
   *
   * @param before how many of their kind there are
   */
  public String shortId(int before) {
    long now = moment.turn().receivedAt().toEpochMilli();
    return "%011x.%03x.%s".formatted(now, before, shortId());
  }

  private Reply send(
      PersonId to,
      String view,
      Map<String, String> args,
      Optional<SlotId> slot,
      Delivery.Place place) {
    outgoing.add(to, view, args, slot, place);
    return this;
  }
}
