package io.praxisbot.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long something took, many times. Safe for use by several threads. */
final class Samples {

  private static final double NANOS_PER_MILLI = 1_000_000;

  private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

  /** Something that may fail in any way. */
  interface Work<T> {
    T run() throws Exception;
  }

  void add(long took) {
    nanos.add(took);
  }

  /** Does it, and keeps how long it took; what fails is not kept. */
  <T> T time(Work<T> work) throws Exception {
    long start = System.nanoTime();
    T done = work.run();
    add(System.nanoTime() - start);
    return done;
  }

  int count() {
    return nanos.size();
  }

  /**
   * The smallest sample that so many percent of all don't exceed, in milliseconds; 0 without any.
   *
   * @param percent above 0, at most 100
   */
  double percentile(double percent) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    if (sorted.length == 0) {
      return 0;
    }
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(rank, 1) - 1] / NANOS_PER_MILLI;
  }

  double median() {
    return percentile(50);
  }

  double worst() {
    return percentile(100);
  }

  double sum() {
    return nanos.stream().mapToLong(Long::longValue).sum() / NANOS_PER_MILLI;
  }

  /** All of them, each in milliseconds, in the order in which they came. */
  String each() {
    return String.join(
        " ",
        Arrays.stream(nanos.stream().mapToLong(Long::longValue).toArray())
            .mapToObj(took -> millis(took / NANOS_PER_MILLI))
            .toList());
  }

  /** Milliseconds as a table shows them. */
  static String millis(double millis) {
    return String.format(Locale.ROOT, millis < 10 ? "%.1f" : "%.0f", millis);
  }
}
