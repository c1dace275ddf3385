package io.praxisbot.bench;

import java.util.ArrayList;
import java.util.List;

/** What Praxis holds in memory when nothing happens on the playground. */
final class Memory {

  private static final long TARGET_MIB = 350;

  private final Options options;

  Memory(Options options) {
    this.options = options;
  }

  Section measure() throws Exception {
    List<String> docker = Flags.ofDockerfile(options.root());
    List<String> small = new ArrayList<>(docker);
    small.add("-XX:MaxRAM=512m");
    List<List<String>> rows = new ArrayList<>();
    rows.addAll(
        rows("the Dockerfile's flags, all of this machine", Application.jar(options, docker)));
    rows.addAll(rows("the Dockerfile's flags, as in 512 MB", Application.jar(options, small)));
    rows.addAll(rows("mvn -q spring-boot:run", List.of("mvn", "-q", "spring-boot:run")));
    return new Section(
        "Memory, idle",
        List.of("started with", "just ready MiB", "idle MiB", "target < 350 MB"),
        rows,
        List.of(
            "VmRSS from /proc, "
                + options.idle().toSeconds()
                + " s after the page's state was fetched; the page was not open. MiB are larger"
                + " than MB by 5 %: 350 MB are 333 MiB."));
  }

  private List<List<String>> rows(String name, List<String> command) throws Exception {
    try (Application praxis = Application.start(options, command, Application.emptyFolder())) {
      long pid = praxis.praxis().pid();
      new Playground(praxis).state();
      long ready = Proc.residentMib(pid);
      Thread.sleep(options.idle().toMillis());
      List<List<String>> rows = new ArrayList<>();
      rows.add(row(name, ready, Proc.residentMib(pid), true));
      if (pid != praxis.process().pid()) {
        long maven = Proc.residentMib(praxis.process().pid());
        rows.add(row("… and Maven itself, which started it", maven, maven, false));
      }
      return rows;
    }
  }

  private static List<String> row(String name, long ready, long idle, boolean targeted) {
    boolean met = idle * 1024 * 1024 < TARGET_MIB * 1000 * 1000;
    return List.of(name, "" + ready, "" + idle, targeted ? (met ? "met" : "missed") : "not Praxis");
  }
}
