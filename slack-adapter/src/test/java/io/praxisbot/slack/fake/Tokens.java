package io.praxisbot.slack.fake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The tokens that were ever given out. */
final class Tokens {

  private final AtomicInteger count = new AtomicInteger();
  private final Map<String, String> teams = new ConcurrentHashMap<>();
  private final Set<String> revoked = ConcurrentHashMap.newKeySet();

  String bot(String team) {
    String token = "xoxb-" + team + "-" + count.incrementAndGet() + "-fake";
    teams.put(token, team);
    return token;
  }

  /** The team whose token it is; empty for one that nobody gave out. */
  Optional<String> team(String token) {
    return Optional.ofNullable(teams.get(token));
  }

  boolean isRevoked(String token) {
    return revoked.contains(token);
  }

  void revoke(String token) {
    revoked.add(token);
  }
}
