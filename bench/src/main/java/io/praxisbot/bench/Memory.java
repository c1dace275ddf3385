package io.praxisbot.bench;

import java.util.ArrayList;
import java.util.List;

/** What Praxis holds in memory when nothing happens on the playground. */
final class Memory {

  private static final long TARGET_MB = 350;
  private static final int WEEKS = 4;

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
        List.of(
            "started with",
            "just ready MiB",
            "idle MiB",
            "idle after " + WEEKS + " played weeks MiB",
            "idle, target < 350 MB"),
        rows,
        List.of(
            "VmRSS from /proc, "
                + options.idle().toSeconds()
                + " s after the page's state was fetched, or the last week was played; the page was not open. MiB are larger"
                + " than MB by 5 %: 350 MB are 333 MiB."));
  }

  private List<List<String>> rows(String name, List<String> command) throws Exception {
    try (Application praxis = Application.start(options, command, Leavings.emptyFolder())) {
      long pid = praxis.praxis().pid();
      Playground page = new Playground(praxis);
      page.state();
      long ready = Proc.residentMib(pid);
      long idle = idle(pid);
      PageActions.weeks(page, WEEKS);
      List<List<String>> rows = new ArrayList<>();
      rows.add(row(name, ready, idle, idle(pid)));
      if (pid != praxis.process().pid()) {
        String maven = "" + Proc.residentMib(praxis.process().pid());
        rows.add(List.of("… and Maven, which started it", maven, maven, maven, "not Praxis"));
      }
      return rows;
    }
  }

  private long idle(long pid) throws Exception {
    Thread.sleep(options.idle().toMillis());
    return Proc.residentMib(pid);
  }

  private static List<String> row(String name, long ready, long idle, long played) {
    boolean met = idle * 1024 * 1024 < TARGET_MB * 1000 * 1000;
    return List.of(name, "" + ready, "" + idle, "" + played, met ? "met" : "missed");
  }
}
