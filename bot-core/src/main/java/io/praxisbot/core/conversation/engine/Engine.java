package io.praxisbot.core.conversation.engine;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Pending;
import io.praxisbot.core.conversation.Receipt;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.Turn;
import io.praxisbot.core.conversation.TurnIds;
import io.praxisbot.core.conversation.Undone;
import io.praxisbot.core.conversation.apply.Applier;
import io.praxisbot.core.conversation.apply.DigestRevisions;
import io.praxisbot.core.conversation.change.Refusal;
import io.praxisbot.core.conversation.reader.LinkReader;
import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.Holding;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.message.Texts;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.FirstAdmins;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes turns. A turn is kept in the inbox before anything is answered; its step is committed by
 * one conditional write of the person's conversation; what the step changes and says is then
 * applied, each under its own key. Whoever comes next finishes first what was left.
 */
public final class Engine {

  private static final Logger log = LoggerFactory.getLogger(Engine.class);

  /** Whoever loses one knows that another went on; that many in a row is a fault. */
  private static final int MOST_CONFLICTS = 500;

  private final Stores stores;
  private final Steps steps;
  private final Applier applier;
  private final Holding holding;
  private final InstantSource business;
  private final InstantSource wall;

  /** With no admins but those that are made here. */
  public Engine(Stores stores, Agenda agenda, InstantSource business, InstantSource wall) {
    this(stores, agenda, FirstAdmins.none(), business, wall);
  }

  /**
   * @param first who is an admin whatever anybody does here
   * @param business rules when things are due
   * @param wall rules when deliveries are attempted
   */
  public Engine(
      Stores stores, Agenda agenda, FirstAdmins first, InstantSource business, InstantSource wall) {
    this(stores, agenda, first, business, wall, new SecureRandom());
  }

  /**
   * @param random makes one-time codes, so it can't be foreseen
   */
  public Engine(
      Stores stores,
      Agenda agenda,
      FirstAdmins first,
      InstantSource business,
      InstantSource wall,
      RandomGenerator random) {
    this.stores = stores;
    this.steps = new Steps(stores, first, new LinkReader(stores, wall, random));
    this.business = business;
    this.wall = wall;
    this.holding = new Holding(stores.ledger(), wall);
    this.applier = new Applier(stores, agenda, new DigestRevisions(stores, wall));
  }

  /**
   * Somebody said or pressed something. When this returns, it is stored, and everything that it
   * leads to is in the ledger, or will be once the database answers again.
   *
   * @param event the platform's id of the event: the same event has one effect
   */
  public Receipt receive(PersonId person, String event, Input input) {
    return receive(person, event, input, Optional.empty());
  }

  /**
   * As {@link #receive(PersonId, String, Input)}, for what wasn't said in the direct messages.
   *
   * @param aside where the answer goes, seen by the person alone
   */
  public Receipt receive(PersonId person, String event, Input input, Optional<Aside> aside) {
    return receive(person, event, input, aside, Optional.empty());
  }

  /**
   * As {@link #receive(PersonId, String, Input, Optional)}, for somebody who may have several
   * accounts: they are asked where they last answered, unless they chose another place.
   *
   * @param from the account on which they did it
   */
  public Receipt receive(
      PersonId person, String event, Input input, Optional<Aside> aside, Account from) {
    return receive(person, event, input, aside, Optional.of(from));
  }

  private Receipt receive(
      PersonId person, String event, Input input, Optional<Aside> aside, Optional<Account> from) {
    String id = TurnIds.of(person, event, input);
    Turn turn = new Turn(id, person, business.instant(), input, aside, from);
    List<DeliveryKey> written = new ArrayList<>();
    if (input instanceof Input.Submitted) {
      // What was left comes first, so that the form is judged by the facts it will meet.
      written.addAll(finishForNow(person));
      Map<String, String> errors = errors(turn);
      if (!errors.isEmpty()) {
        return new Receipt(written, errors);
      }
    }
    stores.inbox().add(turn, wall.instant());
    written.addAll(input.byHand() ? answerForNow(person) : finishForNow(person));
    return new Receipt(written, Map.of());
  }

  /**
   * As {@link #receive(PersonId, String, Input)}, for an edit of a message that may still be on its
   * way: platforms send again what wasn't taken, and by then it may have been edited. Such an edit
   * is the message, and what comes under the message's name afterwards has had its effect.
   */
  public Receipt receiveEarly(PersonId person, String event, Input.Edited edit) {
    return receiveEarly(person, event, edit, Optional.empty());
  }

  /** As {@link #receiveEarly(PersonId, String, Input.Edited)}, from that account. */
  public Receipt receiveEarly(PersonId person, String event, Input.Edited edit, Account from) {
    return receiveEarly(person, event, edit, Optional.of(from));
  }

  private Receipt receiveEarly(
      PersonId person, String event, Input.Edited edit, Optional<Account> from) {
    Instant now = business.instant();
    Input typed = new Input.Typed(edit.text());
    String id = TurnIds.typed(person, edit.event());
    Turn message = new Turn(id, person, now, typed, Optional.empty(), from);
    if (edit.text().isBlank() || !stores.inbox().add(message, wall.instant())) {
      return receive(person, event, edit, Optional.empty(), from);
    }
    // The platform may repeat the edit, too.
    stores.inbox().add(new Turn(TurnIds.typed(person, event), person, now, edit), wall.instant());
    stores.inbox().done(TurnIds.typed(person, event));
    return new Receipt(answerForNow(person), Map.of());
  }

  /**
   * Something that was planned is due.
   *
   * @param turnId made from the occurrence: whoever hands it over, it has one effect
   */
  public Receipt due(PersonId person, String turnId, Input input) {
    stores.inbox().add(new Turn(turnId, person, business.instant(), input), wall.instant());
    return new Receipt(finish(person), Map.of());
  }

  /** Whoever is awake hears first what was held for them. */
  private List<DeliveryKey> answerForNow(PersonId person) {
    return forNow(
        person,
        () -> {
          List<DeliveryKey> written = new ArrayList<>(holding.releaseFor(person));
          written.addAll(finish(person));
          return written;
        });
  }

  private List<DeliveryKey> finishForNow(PersonId person) {
    return forNow(person, () -> finish(person));
  }

  /** What can't be finished now is finished by whoever comes next: the turn is stored. */
  private static List<DeliveryKey> forNow(PersonId person, Supplier<List<DeliveryKey>> work) {
    try {
      return work.get();
    } catch (RuntimeException fault) {
      // Only what kind of fault: the message of one may hold somebody's words.
      log.error("Turns of {} are left to a sweep: {}", person, fault.getClass().getName());
      return List.of();
    }
  }

  /** A form that can't be taken is said so at once and leaves nothing behind. */
  private Map<String, String> errors(Turn turn) {
    Optional<Person> person = stores.people().find(turn.person()).map(Stored::value);
    if (person.isEmpty()) {
      return Map.of();
    }
    Conversation conversation = begun(person.get()).value();
    if (conversation.knows(turn.id())) {
      return Map.of();
    }
    Texts texts = new Texts(person.get().locale());
    Map<String, String> sentences = new LinkedHashMap<>();
    steps
        .of(person.get(), conversation, turn)
        .map(Step::errors)
        .orElse(Map.of())
        .forEach((field, says) -> sentences.put(field, texts.plain(says.key(), words(says))));
    return sentences;
  }

  /** Numbers are written as the person's language writes them. */
  private static Map<String, Object> words(Step.Says says) {
    Map<String, Object> words = new LinkedHashMap<>(says.args());
    words.replaceAll(
        (name, word) ->
            word.toString().matches("\\d{1,9}") ? (Object) Integer.valueOf(word.toString()) : word);
    return words;
  }

  /**
   * Finishes what is open for this person: applies what was committed, then takes the turns that
   * wait, in the order in which they came. Safe to call at any time, by anybody.
   *
   * @return the deliveries that this wrote into the ledger, in order
   */
  public List<DeliveryKey> finish(PersonId id) {
    List<DeliveryKey> written = new ArrayList<>();
    Optional<Stored<Conversation>> read = stores.conversations().find(id);
    for (int conflicts = 0; conflicts < MOST_CONFLICTS; ) {
      Optional<Stored<Conversation>> after;
      if (read.filter(stored -> !stored.value().pending().isEmpty()).isPresent()) {
        after = apply(read.get(), written);
      } else {
        Optional<Taking> next = next(id, read);
        if (next.isEmpty()) {
          return written;
        }
        after = take(next.get());
      }
      conflicts += after.isPresent() ? 0 : 1;
      // What this wrote it knows; whoever else writes makes the next write fail.
      read = after.or(() -> stores.conversations().find(id));
    }
    throw new IllegalStateException("a conversation was written by others again and again: " + id);
  }

  /** Who says what next, and where the bot stands with them. */
  private record Taking(Person person, Optional<Stored<Conversation>> conversation, Turn turn) {}

  /**
   * Empty if nothing waits, or nobody is there to hear an answer. The person is read after the
   * conversation: whoever changes them meanwhile in another turn makes this one's write fail.
   */
  private Optional<Taking> next(PersonId id, Optional<Stored<Conversation>> read) {
    Optional<Turn> next = nextTurn(id, read.map(Stored::value));
    if (next.isEmpty()) {
      return Optional.empty();
    }
    Optional<Person> person = stores.people().find(id).map(Stored::value);
    if (person.isEmpty()) {
      leave(id, read);
    }
    return person.map(somebody -> new Taking(somebody, read, next.get()));
  }

  /**
   * What waits must not stand in others' way. It is done last, so that a crash before leaves
   * something that leads here again.
   */
  private void leave(PersonId gone, Optional<Stored<Conversation>> read) {
    read.filter(stored -> stored.value().staleAt().isPresent())
        .ifPresent(stored -> stores.conversations().replace(stored, stored.value().hushed()));
    stores.inbox().open(gone).forEach(turn -> stores.inbox().done(turn.id()));
  }

  /**
   * Every turn that is committed is marked before another is: the conversation remembers its last
   * few turns only, and must not forget one that still waits in the inbox.
   */
  private Optional<Turn> nextTurn(PersonId id, Optional<Conversation> conversation) {
    Optional<Turn> next = Optional.empty();
    for (Turn turn : stores.inbox().open(id)) {
      if (conversation.filter(read -> read.knows(turn.id())).isPresent()) {
        stores.inbox().done(turn.id());
      } else if (next.isEmpty()) {
        next = Optional.of(turn);
      }
    }
    return next;
  }

  /** Commits the next turn; empty if somebody else wrote meanwhile. */
  private Optional<Stored<Conversation>> take(Taking next) {
    if (next.conversation().isEmpty()) {
      // Only begun here: whoever began it meanwhile may have taken that turn already.
      return Optional.of(begun(next.person()));
    }
    Stored<Conversation> read = next.conversation().get();
    Conversation here = read.value().in(next.person().organization());
    return replace(read, step(next.person(), here, next.turn()));
  }

  private Optional<Stored<Conversation>> replace(Stored<Conversation> read, Conversation next) {
    return stores.conversations().replace(read, next)
        ? Optional.of(read.followedBy(next))
        : Optional.empty();
  }

  private Conversation step(Person person, Conversation conversation, Turn turn) {
    if (turn.input() instanceof Input.Silence && !conversation.silentAt(turn.receivedAt())) {
      return Setback.noSilence(conversation, turn);
    }
    Optional<Step> step = steps.of(person, conversation, turn);
    if (step.isEmpty()) {
      return Setback.failed(conversation, turn);
    }
    return step.get().errors().isEmpty()
        ? step.get().next()
        : Setback.formTooLate(conversation, turn);
  }

  private Stored<Conversation> begun(Person person) {
    return stores
        .conversations()
        .find(person.id())
        .orElseGet(
            () -> {
              stores.conversations().insert(Conversation.with(person.id(), person.organization()));
              return stores.conversations().find(person.id()).orElseThrow();
            });
  }

  /** Applies all that is pending; empty if somebody else wrote meanwhile. */
  private Optional<Stored<Conversation>> apply(
      Stored<Conversation> read, List<DeliveryKey> written) {
    Instant now = business.instant();
    Set<PersonId> concerned = new LinkedHashSet<>();
    Set<SlotId> shown = shown(read.value());
    Undone undone = new Undone(read.value().id());
    for (Pending pending : read.value().pending()) {
      if (pending instanceof Pending.ToChange change && undone.allows(change.change())) {
        if (!apply(read.value(), change, now, concerned, shown)) {
          undone.refused(change.change());
        }
      } else if (pending instanceof Pending.ToSend send) {
        // What is said may tell what is planned.
        applier.plan(concerned, now);
        undone.said(send.delivery()).ifPresent(d -> write(d, written));
      }
    }
    applier.plan(concerned, now);
    return replace(read, read.value().applied());
  }

  /** What was to wait is held by business time: it is a matter of the person's day. */
  private void write(Delivery said, List<DeliveryKey> written) {
    Delivery delivery =
        said.notBefore()
            .filter(business.instant()::isBefore)
            .map(said::heldUntil)
            .orElseGet(() -> said.dueFrom(wall.instant()));
    stores.ledger().insert(delivery);
    written.add(delivery.id());
  }

  /** What the turn shows anew itself. */
  private static Set<SlotId> shown(Conversation conversation) {
    return conversation.pending().stream()
        .filter(Pending.ToSend.class::isInstance)
        .flatMap(send -> ((Pending.ToSend) send).delivery().slot().stream())
        .collect(Collectors.toSet());
  }

  /** False, and the person will be told why, if it is refused. */
  private boolean apply(
      Conversation conversation,
      Pending.ToChange pending,
      Instant now,
      Set<PersonId> concerned,
      Set<SlotId> shown) {
    try {
      applier.apply(pending.key(), pending.change(), now, concerned, shown);
      return true;
    } catch (Refusal refusal) {
      stores
          .inbox()
          .add(
              new Turn(
                  TurnIds.refused(pending.key()),
                  conversation.id(),
                  now,
                  new Input.Refused(refusal.reason())),
              wall.instant());
      return false;
    }
  }
}
