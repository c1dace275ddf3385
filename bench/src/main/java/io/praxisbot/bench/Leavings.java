package io.praxisbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Cleans up when the bench ends, however it ends: first the processes, then their folders. */
final class Leavings {

  private static final Queue<Process> PROCESSES = new ConcurrentLinkedQueue<>();
  private static final Queue<Path> FOLDERS = new ConcurrentLinkedQueue<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Leavings::clear, "leavings"));
  }

  private Leavings() {}

  /** A process that must not outlive the bench. */
  static Process watched(Process process) {
    PROCESSES.add(process);
    return process;
  }

  /** A folder that nobody uses. */
  static Path emptyFolder() throws IOException {
    Path folder = Files.createTempDirectory("praxis-bench-");
    FOLDERS.add(folder);
    return folder;
  }

  @SuppressWarnings("SystemOut") // there is no log, and nobody to throw to
  private static void clear() {
    PROCESSES.forEach(Application::stop);
    for (Path folder : FOLDERS) {
      try {
        delete(folder);
      } catch (IOException left) {
        System.err.println("not deleted: " + left.getMessage());
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> found = Files.walk(folder)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
