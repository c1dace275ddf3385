package io.praxisbot.core.people;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What each of somebody's accounts told of them last: two platforms differ about one person, and
 * only what the same one tells anew is news.
 *
 * @param all one per account at most, in the order in which they told first
 */
public record Tellings(List<Telling> all) {

  static final Tellings NONE = new Tellings(List.of());

  /**
   * What one account told.
   *
   * @param zone the last that it told; empty if it never told one
   */
  public record Telling(Account account, Profile.Kind kind, Optional<ZoneId> zone) {}

  public Tellings {
    all = List.copyOf(all);
  }

  /** What that account told; empty if it never did. */
  public Optional<Telling> of(Account account) {
    return all.stream().filter(telling -> telling.account().equals(account)).findFirst();
  }

  /** The kind that says most: whoever is a member by one account is no guest by another. */
  Optional<Profile.Kind> kind() {
    return all.stream().map(Telling::kind).min(Profile.Kind::compareTo);
  }

  boolean knowsAZone() {
    return all.stream().anyMatch(telling -> telling.zone().isPresent());
  }

  Tellings with(Telling news) {
    List<Telling> next = new ArrayList<>(all);
    int at = all.indexOf(of(news.account()).orElse(news));
    if (at < 0) {
      next.add(news);
    } else {
      next.set(at, news);
    }
    return new Tellings(next);
  }

  Tellings keeping(List<Account> accounts) {
    return new Tellings(
        all.stream().filter(telling -> accounts.contains(telling.account())).toList());
  }
}
