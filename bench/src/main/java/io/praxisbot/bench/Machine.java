package io.praxisbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where the figures come from. */
final class Machine {

  private static final long KIB_PER_GIB = 1024L * 1024;

  private Machine() {}

  /** What somebody has to know to compare them with others. */
  static List<String> facts(Instant now, String cores, String... arguments) throws IOException {
    return List.of(
        "- Date: " + now.toString().substring(0, 16).replace('T', ' ') + " UTC",
        "- Machine: "
            + Runtime.getRuntime().availableProcessors()
            + " cores, "
            + memory()
            + ", "
            + processor()
            + ", load "
            + load()
            + " at the start",
        "- System: " + System.getProperty("os.name") + " " + System.getProperty("os.version"),
        "- JDK: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
        "- Praxis restricted to cores: " + cores,
        "- Command: `"
            + String.join(" ", Stream.concat(Stream.of("bin/bench"), Stream.of(arguments)).toList())
            + "`");
  }

  /** What this process has used of all cores. */
  static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static String memory() throws IOException {
    long kib = Proc.number(Path.of("/proc/meminfo"), "MemTotal");
    return String.format(Locale.ROOT, "%.0f GiB", (double) kib / KIB_PER_GIB);
  }

  private static String processor() throws IOException {
    Path cpus = Path.of("/proc/cpuinfo");
    if (!Files.exists(cpus)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(cpus)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.replaceFirst(".*: ", ""))
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }

  private static String load() throws IOException {
    Path load = Path.of("/proc/loadavg");
    return Files.exists(load) ? Files.readString(load).split(" ", 2)[0] : "unknown";
  }
}
