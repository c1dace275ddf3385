package io.praxisbot.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long Praxis takes from the start of its process until people can use it. */
final class Starts {

  private static final double TARGET_MILLIS = 10_000;

  private final Options options;

  Starts(Options options) {
    this.options = options;
  }

  Section measure() throws Exception {
    List<String> flags = Flags.ofDockerfile(options.root());
    List<List<String>> rows = new ArrayList<>();
    Path used = Leavings.emptyFolder();
    try (Application first = start(flags, used)) {
      new Playground(first).state();
    }
    rows.addAll(rows("empty folder", flags, null));
    rows.addAll(rows("used folder", flags, used));
    return new Section(
        "Start",
        List.of("from the process's start to", "median s", "worst s", "each ms", "target ≤ 10 s"),
        rows,
        List.of(
            "The jar with the Dockerfile's flags: `"
                + String.join(" ", flags)
                + "`. Processor time, divided by the cores, is"
                + " what a start takes at least, whatever else the machine is doing."));
  }

  private List<List<String>> rows(
      String name, List<String> flags, @org.jspecify.annotations.Nullable Path used)
      throws Exception {
    Samples ready = new Samples();
    Samples up = new Samples();
    Samples cpu = new Samples();
    for (int i = 0; i < options.starts(); i++) {
      try (Application praxis = start(flags, used == null ? Leavings.emptyFolder() : used)) {
        ready.add(praxis.readyAfter().toNanos());
        up.add(praxis.upAfter().toNanos());
        cpu.add(praxis.cpu().toNanos());
      }
    }
    return List.of(
        row("“Praxis is ready”, " + name, ready),
        row("readiness UP, " + name, up),
        List.of(
            "processor time until UP, " + name,
            seconds(cpu.median()),
            seconds(cpu.worst()),
            cpu.each(),
            "-"));
  }

  private Application start(List<String> flags, Path data) throws Exception {
    return Application.start(options, Application.jar(options, flags), data);
  }

  private static List<String> row(String what, Samples took) {
    return List.of(
        what,
        seconds(took.median()),
        seconds(took.worst()),
        took.each(),
        took.worst() <= TARGET_MILLIS ? "met" : "missed");
  }

  private static String seconds(double millis) {
    return String.format(Locale.ROOT, "%.1f", millis / Duration.ofSeconds(1).toMillis());
  }
}
