package io.praxisbot.core.delivery;

import io.praxisbot.core.store.Lanes;
import io.praxisbot.core.store.Ledger;
import io.praxisbot.core.store.People;
import io.praxisbot.core.store.Posts;
import io.praxisbot.core.store.Stores;

/** What the dispatcher reads and writes. */
public record DeliveryStores(Ledger ledger, Posts posts, Lanes lanes, People people) {

  /** The dispatcher's share of all the ports. */
  public static DeliveryStores of(Stores all) {
    return new DeliveryStores(all.ledger(), all.posts(), all.lanes(), all.people());
  }
}
