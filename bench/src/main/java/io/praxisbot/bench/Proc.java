package io.praxisbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads what Linux says about itself and its processes. */
final class Proc {

  private static final long KIB_PER_MIB = 1024;

  private Proc() {}

  /** What a process holds in memory just now, in MiB; 0 where there is no /proc. */
  static long residentMib(long pid) throws IOException {
    return number(Path.of("/proc", Long.toString(pid), "status"), "VmRSS") / KIB_PER_MIB;
  }

  /** The number on the line of that name; 0 where there is none. */
  static long number(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name + ":"))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(Long::parseLong)
          .findFirst()
          .orElse(0);
    }
  }
}
