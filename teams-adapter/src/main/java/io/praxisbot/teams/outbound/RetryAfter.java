package io.praxisbot.teams.outbound;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** Reads for how long Teams wants to be left alone: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private RetryAfter() {}

  /** From a second to an hour; {@link Backoff#UNSAID} if nothing to that end is said. */
  static Duration read(Headers headers, Instant now) {
    String said = headers.get("Retry-After");
    if (said == null) {
      return Backoff.UNSAID;
    }
    return SECONDS.matcher(said).matches()
        ? bounded(Duration.ofSeconds(Long.parseLong(said)))
        : until(said, now);
  }

  private static Duration until(String date, Instant now) {
    try {
      Instant end = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
      return bounded(Duration.between(now, end));
    } catch (DateTimeException none) {
      return Backoff.UNSAID;
    }
  }

  private static Duration bounded(Duration wait) {
    Duration least = wait.compareTo(SHORTEST) < 0 ? SHORTEST : wait;
    return least.compareTo(LONGEST) > 0 ? LONGEST : least;
  }
}
