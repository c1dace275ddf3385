package io.praxisbot.core.delivery;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Sends what the ledger holds. The only caller of the platforms.
 *
 * <p>It keeps nothing itself, so any number of replicas may run it over one ledger, and each may
 * die at any moment: a message goes out once where the platform can be asked afterwards, and at
 * most once where it can't; what nobody knows stays unknown. The one thing that no ledger can
 * prevent is a process that stops for longer than a claim holds after the last look at its claim,
 * and then goes on to call the platform.
 *
 * <p>Faults of the database are thrown as they come; what was claimed then lapses and is taken up
 * by a later round. Safe for use by several threads.
 */
public final class Dispatcher {

  /** How many deliveries one round moves on. */
  private static final int ROUND = 200;

  /** How far a round looks past those whose lane is closed. */
  private static final int FURTHEST = ROUND * 64;

  private final DeliveryStores stores;
  private final InstantSource wall;
  private final String owner;
  private final Claims claims;
  private final Courier courier;
  private final Inquiry inquiry;
  private final Workers workers;

  /**
   * @param platforms at most one of each name
   * @param wall wall time; replicas' clocks agree to within a few seconds
   * @param owner names this replica among all
   */
  public Dispatcher(
      DeliveryStores stores,
      Rendering rendering,
      Collection<Platform> platforms,
      InstantSource wall,
      String owner,
      DeliveryWatch watch) {
    this.stores = stores;
    this.wall = wall;
    this.owner = owner;
    this.claims = new Claims(stores.ledger(), wall, owner, watch);
    Preparing preparing = new Preparing(stores, rendering, platforms);
    this.courier = new Courier(stores, claims, preparing, wall);
    this.inquiry = new Inquiry(stores.posts(), claims, preparing, wall);
    this.workers = Workers.none();
  }

  private Dispatcher(Dispatcher same, Workers workers) {
    this.stores = same.stores;
    this.wall = same.wall;
    this.owner = same.owner;
    this.claims = same.claims;
    this.courier = same.courier;
    this.inquiry = same.inquiry;
    this.workers = workers;
  }

  /**
   * The same, whose rounds send into several workspaces at once, and a few things to different
   * people of one: most of the time goes by waiting for the platforms.
   *
   * @param hands which do nothing else that takes long
   * @param others how many of them work beside the thread that runs a round
   */
  public Dispatcher with(Executor hands, int others) {
    return new Dispatcher(this, new Workers(hands, others));
  }

  /**
   * Sends these now, in this order, without waiting for a lane: answers to what somebody just did.
   * Skips what is settled, what somebody else has claimed and what is not due yet; whatever can't
   * go now, and what comes after it to the same person, is left to a round.
   */
  public void sendNow(List<DeliveryKey> keys) {
    new Burst(stores, claims, courier, wall).send(keys);
  }

  /**
   * One round: sends what is due, each workspace in its turn and in order of creation, asks about
   * what is unknown and takes up what others left behind. A few hundred of each workspace at most,
   * and a few seconds' worth, so that it ends.
   *
   * @return how many it moved on; zero if there is nothing that can be done now
   */
  public int sendDue() {
    int look = ROUND;
    while (true) {
      List<Stored<Delivery>> due = due(look);
      int moved = new Round(stores, claims, courier, inquiry, wall, owner).run(due, ROUND, workers);
      if (moved > 0 || due.size() < look || look >= FURTHEST) {
        return moved;
      }
      // All of these wait for a closed lane; other workspaces must not wait behind them.
      look *= 4;
    }
  }

  /** The oldest, and those of organizations that have none among the oldest. */
  private List<Stored<Delivery>> due(int look) {
    Instant now = wall.instant();
    List<Stored<Delivery>> all = new ArrayList<>();
    Set<OrganizationId> seen = new HashSet<>();
    List<Stored<Delivery>> next;
    do {
      next = stores.ledger().due(now, look, seen);
      next.stream().map(each -> each.value().organization()).forEach(seen::add);
      all.addAll(next);
    } while (next.size() == look && all.size() < FURTHEST);
    return all;
  }
}
