package io.praxisbot.core.delivery;

import io.praxisbot.core.delivery.Delivery.Try;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.store.Posts;
import io.praxisbot.core.store.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Finds out about attempts of which nobody knows how they ended. */
final class Inquiry {

  private final Posts posts;
  private final Claims claims;
  private final Preparing preparing;
  private final InstantSource wall;

  Inquiry(Posts posts, Claims claims, Preparing preparing, InstantSource wall) {
    this.posts = posts;
    this.claims = claims;
    this.preparing = preparing;
    this.wall = wall;
  }

  /** Takes note that whoever had started it never came back. */
  Progress lapsed(Stored<Delivery> abandoned) {
    Delivery before = abandoned.value();
    Manner manner = preparing.manner(before);
    if (manner == Manner.ASIDE) {
      standsAside(before);
    }
    return record(abandoned, Sequel.lapsed(before, manner, wall.instant()));
  }

  /** As after an attempt that ended unknown: later ones must not be posted beside it. */
  private void standsAside(Delivery delivery) {
    Optional<SlotId> empty = delivery.slot().filter(slot -> posts.in(slot).isEmpty());
    if (empty.isPresent()) {
      delivery
          .aside()
          .map(aside -> PostRef.aside(aside.account(), delivery.id()))
          .ifPresent(ref -> posts.put(new Post(empty.get(), ref)));
    }
  }

  /** Asks the platform about a claimed one. */
  Progress resolve(Stored<Delivery> claimed) {
    Delivery before = claimed.value();
    List<Account> accounts = preparing.accounts(before);
    if (accounts.isEmpty()) {
      Try nowhere = new Try(wall.instant(), "cannot-tell", "no-account");
      return record(claimed, Sequel.leftToAnAdmin(before, nowhere));
    }
    Instant asked = wall.instant();
    Lookup answer = ask(accounts, before);
    keepSlot(before, answer);
    return record(claimed, Sequel.of(before, answer, asked, wall.instant()));
  }

  /** Absent only if every account says so; asked again if one could not be asked. */
  private Lookup ask(List<Account> accounts, Delivery delivery) {
    Lookup answer = new Lookup.Absent();
    for (Account account : accounts) {
      Lookup here = ask(account, delivery);
      if (here instanceof Lookup.Found) {
        return here;
      }
      answer = lessSure(answer, here);
    }
    return answer;
  }

  private static Lookup lessSure(Lookup a, Lookup b) {
    return a instanceof Lookup.NotNow || b instanceof Lookup.Absent ? a : b;
  }

  private Lookup ask(Account account, Delivery delivery) {
    try {
      return preparing
          .platform(account)
          .map(platform -> delivery.attemptedSince().map(platform::after).orElse(platform))
          .map(platform -> platform.find(account, delivery.id()))
          .orElseGet(Lookup.CannotTell::new);
    } catch (RuntimeException e) {
      return new Lookup.NotNow(Duration.ZERO, e.getClass().getSimpleName());
    }
  }

  private void keepSlot(Delivery delivery, Lookup answer) {
    if (answer instanceof Lookup.Found found) {
      delivery.slot().ifPresent(slot -> posts.put(new Post(slot, found.ref())));
    }
  }

  private Progress record(Stored<Delivery> held, Delivery next) {
    return claims.record(held, next) ? Progress.of(next) : Progress.TAKEN;
  }
}
