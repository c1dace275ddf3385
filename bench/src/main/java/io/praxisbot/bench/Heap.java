package io.praxisbot.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.stream.Stream;

/** The most that this process's heap held, garbage included; an upper bound of what it needed. */
final class Heap {

  private static final long MIB = 1024 * 1024;

  private Heap() {}

  /** Begins anew from here. */
  static void forget() {
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** Since it began; the peaks of its parts, which needn't have been at the same moment. */
  static long peakMib() {
    return pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MIB;
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }
}
