package io.praxisbot.core.delivery;

import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.time.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A platform that takes messages as strictly as a real one and remembers all that it took. What
 * goes wrong is ordered beforehand, one order per call of post or update.
 */
public final class StrictPlatform implements Platform {

  /** Something that it took. */
  public record Accepted(DeliveryKey key, PostRef ref, boolean update, Message message) {}

  /** What happens to one call; {@code take} accepts the message and gives its outcome. */
  public interface Order {
    Outcome answer(Supplier<Outcome> take);
  }

  public static final Order TAKE = Supplier::get;
  public static final Order REFUSE_CONNECTION = take -> new Outcome.NotSent("refused");
  public static final Order LOSE = take -> new Outcome.Unknown("reset");
  public static final Order TAKE_AND_SAY_NOTHING =
      take -> new Outcome.Unknown(take.get() instanceof Outcome.Delivered ? "timeout" : "reset");
  public static final Order TAKE_AND_THROW =
      take -> {
        throw new IllegalStateException("words that nobody may log: " + take.get());
      };

  /** The address of a way back that is closed. */
  public static final String CLOSED = "closed";

  private final PlatformName name;
  private final InstantSource wall;
  private final boolean canTell;
  private final Deque<Order> orders = new ArrayDeque<>(); // guarded by this, as all below
  private final List<Accepted> log = new ArrayList<>();
  private final List<PostRef> gone = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Deque<Lookup> lookups = new ArrayDeque<>();
  private Instant closedUntil = Instant.MIN;
  private int asked;
  private Runnable calling = () -> {};

  /**
   * @param canTell whether a message can be looked up by its key
   */
  public StrictPlatform(PlatformName name, InstantSource wall, boolean canTell) {
    this.name = name;
    this.wall = wall;
    this.canTell = canTell;
  }

  public static Order reject(String reason) {
    return take -> new Outcome.Rejected(reason);
  }

  /** Takes no calls for that long, and complains about each that comes before. */
  public Order throttle(Duration retryAfter) {
    return take -> {
      closedUntil = wall.instant().plus(retryAfter);
      return new Outcome.Throttled(retryAfter);
    };
  }

  /** Takes updates later, and new messages at any time. */
  public static Order throttleUpdates(Duration retryAfter) {
    return take -> new Outcome.UpdatesThrottled(retryAfter);
  }

  /** Each call takes so long by that clock. */
  public synchronized void takes(Duration time, TestClock clock) {
    calling = () -> clock.advance(time);
  }

  /** What the next calls meet, in this order; then all is well again. */
  public synchronized StrictPlatform next(Order... ordered) {
    orders.addAll(List.of(ordered));
    return this;
  }

  /** What the next look-ups answer, in this order; then the truth again. */
  public synchronized StrictPlatform nextLookups(Lookup... ordered) {
    lookups.addAll(List.of(ordered));
    return this;
  }

  /** Somebody deletes the message. */
  public synchronized void delete(PostRef ref) {
    gone.add(ref);
  }

  @Override
  public PlatformName name() {
    return name;
  }

  @Override
  public synchronized Outcome post(Account to, DeliveryKey key, Message message) {
    PostRef ref = new PostRef(to, "D-" + to.user(), "m" + log.size());
    return call(to, () -> accept(new Accepted(key, ref, false, message)));
  }

  @Override
  public synchronized Outcome update(PostRef ref, DeliveryKey key, Message message) {
    boolean there = posts().stream().anyMatch(a -> a.ref().equals(ref)) && !gone.contains(ref);
    return call(
        ref.account(),
        () ->
            there
                ? accept(new Accepted(key, ref, true, message))
                : new Outcome.Rejected(Outcome.Rejected.MESSAGE_GONE));
  }

  @Override
  public synchronized Outcome update(PostRef ref, Aside aside, DeliveryKey key, Message message) {
    isFor(aside, ref.account());
    return ref.standsAside()
        ? call(ref.account(), () -> aside(aside, new Accepted(key, ref, true, message)))
        : update(ref, key, message);
  }

  @Override
  public synchronized Outcome aside(Account to, Aside aside, DeliveryKey key, Message message) {
    PostRef ref = PostRef.aside(to, key);
    return call(to, () -> aside(aside, new Accepted(key, ref, false, message)));
  }

  private void isFor(Aside aside, Account account) {
    if (!aside.account().equals(account)) {
      complaints.add("called by the way back of another account");
    }
  }

  private Outcome aside(Aside aside, Accepted accepted) {
    isFor(aside, accepted.ref().account());
    return aside.address().equals(CLOSED)
        ? new Outcome.Rejected(Outcome.Rejected.NO_ASIDE)
        : accept(accepted);
  }

  @Override
  public synchronized Lookup find(Account to, DeliveryKey key) {
    asked++;
    Lookup ordered = lookups.poll();
    if (ordered != null) {
      return ordered;
    }
    return canTell ? truth(to, key) : new Lookup.CannotTell();
  }

  /** All that it took, oldest first. */
  public synchronized List<Accepted> log() {
    return List.copyOf(log);
  }

  /** The new messages that it took, oldest first. */
  public synchronized List<Accepted> posts() {
    return log.stream().filter(accepted -> !accepted.update()).toList();
  }

  /** The plain text of all that it took, oldest first. */
  public List<String> texts() {
    return log().stream().map(accepted -> accepted.message().plainText()).toList();
  }

  /** What a real platform would have been annoyed by. */
  public synchronized List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** How many look-ups there were. */
  public synchronized int asked() {
    return asked;
  }

  private Outcome call(Account account, Supplier<Outcome> take) {
    if (account.platform() != name) {
      complaints.add("called for an account of " + account.platform());
      return new Outcome.Rejected("foreign-account");
    }
    calling.run();
    if (wall.instant().isBefore(closedUntil)) {
      complaints.add("called before Retry-After was over");
      return new Outcome.Throttled(Duration.between(wall.instant(), closedUntil));
    }
    return Optional.ofNullable(orders.poll()).orElse(TAKE).answer(take);
  }

  private Outcome accept(Accepted accepted) {
    log.add(accepted);
    return new Outcome.Delivered(accepted.ref());
  }

  private Lookup truth(Account to, DeliveryKey key) {
    return posts().stream()
        .filter(accepted -> accepted.key().equals(key) && accepted.ref().account().equals(to))
        .filter(accepted -> !accepted.ref().standsAside())
        .findFirst()
        .<Lookup>map(accepted -> new Lookup.Found(accepted.ref()))
        .orElseGet(Lookup.Absent::new);
  }
}
