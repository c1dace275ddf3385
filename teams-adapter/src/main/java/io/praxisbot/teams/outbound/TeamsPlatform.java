package io.praxisbot.teams.outbound;

import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.Lookup;
import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.delivery.Platform;
import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.store.ConversationReferences;
import io.praxisbot.core.time.Clocks;
import io.praxisbot.teams.render.AdaptiveCards;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Teams as the dispatcher calls it. Teams can't be asked what stands in a conversation, so a new
 * message of which nobody knows whether it is there stays unknown.
 */
public final class TeamsPlatform implements Platform {

  /** In the address of an aside, between the pressed message and the press. */
  private static final String THEN = "|";

  private final Connector connector;
  private final Function<Message, List<Part>> rendering;
  private final References references;
  private final Refreshes refreshes;
  private final InstantSource wall;
  private final Posting posting;
  private final Updating updating;
  private final boolean again;

  /**
   * Teams by that connector.
   *
   * @param bot how the bot is called in conversations; empty if Teams is to know by itself
   * @param refreshes to which a pressed card goes, once it is replaced
   * @param clocks the wall clock, by which an attempt ends in time, and the one by which people are
   *     told since when somebody can't be reached
   */
  public TeamsPlatform(
      Connector connector,
      ConversationReferences references,
      AdaptiveCards cards,
      Optional<String> bot,
      Refreshes refreshes,
      Clocks clocks) {
    this(
        connector,
        references,
        message -> cards.message(message).stream().map(Part::of).toList(),
        bot,
        refreshes,
        clocks);
  }

  TeamsPlatform(
      Connector connector,
      ConversationReferences references,
      Function<Message, List<Part>> rendering,
      Optional<String> bot,
      Refreshes refreshes,
      Clocks clocks) {
    this.connector = connector;
    this.rendering = rendering;
    this.references = new References(references, clocks.business());
    this.refreshes = refreshes;
    this.wall = clocks.wall();
    this.posting = new Posting(new Opening(bot, this.references));
    this.updating = new Updating(posting);
    this.again = false;
  }

  private TeamsPlatform(TeamsPlatform same, boolean again) {
    this.connector = same.connector;
    this.rendering = same.rendering;
    this.references = same.references;
    this.refreshes = same.refreshes;
    this.wall = same.wall;
    this.posting = same.posting;
    this.updating = same.updating;
    this.again = again;
  }

  @Override
  public PlatformName name() {
    return PlatformName.TEAMS;
  }

  @Override
  public Outcome post(Account to, DeliveryKey key, Message message) {
    return reached(to, attempt -> posting.post(attempt, rendering.apply(message)));
  }

  @Override
  public Outcome update(PostRef ref, DeliveryKey key, Message message) {
    return update(ref, message, (parts, outcome) -> outcome);
  }

  /**
   * {@inheritDoc}
   *
   * <p>Whoever pressed sees the change at once where their request waits for it here; in Teams it
   * is made all the same, for that request may be over, or wait in another process.
   */
  @Override
  public Outcome update(PostRef ref, Aside aside, DeliveryKey key, Message message) {
    return update(ref, message, (parts, outcome) -> offered(ref, aside, parts, outcome));
  }

  @Override
  public Platform after(Instant earlier) {
    return new TeamsPlatform(this, true);
  }

  @Override
  public Lookup find(Account to, DeliveryKey key) {
    return new Lookup.CannotTell();
  }

  private Outcome update(
      PostRef ref, Message message, BiFunction<List<Part>, Outcome, Outcome> afterwards) {
    if (ref.standsAside()) {
      return new Outcome.Rejected(Outcome.Rejected.NO_ASIDE);
    }
    List<Part> parts = rendering.apply(message);
    return afterwards.apply(
        parts, reached(ref.account(), attempt -> updating.update(attempt, ref, parts)));
  }

  private Outcome offered(PostRef ref, Aside aside, List<Part> parts, Outcome outcome) {
    String pressed = aside.address().split("\\" + THEN, -1)[0];
    int part = Joined.messages(ref).indexOf(pressed);
    if (outcome instanceof Outcome.Delivered && part >= 0 && part < parts.size()) {
      refreshes.offer(aside.address(), parts.get(part).card());
    }
    return outcome;
  }

  /** Nothing goes to somebody who doesn't have the bot or blocked it, until they come back. */
  private Outcome reached(Account account, Function<Attempt, Outcome> sending) {
    Optional<ConversationReference> known = references.of(account);
    if (known.isEmpty()) {
      return new Outcome.Rejected(Reason.NOT_INSTALLED.word());
    }
    ConversationReference reference = known.get();
    return switch (reference.standing()) {
      case REMOVED -> new Outcome.Rejected(Reason.NOT_INSTALLED.word());
      case BLOCKED -> new Outcome.Rejected(Reason.BLOCKED.word());
      case OPEN -> sent(reference, sending);
    };
  }

  private Outcome sent(ConversationReference reference, Function<Attempt, Outcome> sending) {
    Attempt attempt = new Attempt(connector, reference, wall, again);
    Outcome outcome = sending.apply(attempt);
    if (outcome instanceof Outcome.Rejected rejected) {
      references.refused(attempt.reference(), Reason.ofLedger(rejected.reason()));
    }
    return outcome;
  }
}
