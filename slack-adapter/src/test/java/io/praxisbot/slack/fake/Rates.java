package io.praxisbot.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps everybody to their pace. A call that is refused costs nothing. */
final class Rates {

  /** One message a second in each channel, "with short bursts". */
  private static final Duration PER_MESSAGE = Duration.ofSeconds(1);

  private static final int MESSAGE_BURST = 3;

  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new HashMap<>();

  Rates(InstantSource clock) {
    this.clock = clock;
  }

  /** How long the workspace must wait with this call; zero if the call was let through. */
  synchronized Duration ask(String team, ApiMethod method, Args args) {
    Instant now = clock.instant();
    List<Bucket> all = buckets(team, method, args);
    Duration wait = all.stream().map(one -> one.until(now)).reduce(Duration.ZERO, Rates::longer);
    if (wait.isZero()) {
      all.forEach(one -> one.take(now));
    }
    return wait;
  }

  private List<Bucket> buckets(String team, ApiMethod method, Args args) {
    List<Bucket> all = new ArrayList<>();
    if (method.pace() != Pace.FREE) {
      all.add(buckets.computeIfAbsent(team + " " + method.name(), key -> method.pace().bucket()));
    }
    if (method.pace() == Pace.MESSAGES) {
      all.add(
          buckets.computeIfAbsent(
              team + " channel " + channel(args), key -> new Bucket(MESSAGE_BURST, PER_MESSAGE)));
    }
    return all;
  }

  /** A user id stands for their direct message. */
  private static String channel(Args args) {
    String channel = args.text("channel").orElse("");
    return channel.startsWith("U") ? "D" + channel : channel;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
