package io.praxisbot.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Praxis as a process of its own, with the playground, on a free port.
 *
 * @param process what was started: Praxis itself, or Maven with Praxis below it
 * @param readyAfter from its start until it says so
 * @param upAfter from its start until its readiness is UP
 * @param cpu what the started process had computed by then, on all its cores
 */
record Application(Process process, int port, Duration readyAfter, Duration upAfter, Duration cpu)
    implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(5);
  private static final int LONGEST_STOP_SECONDS = 40;
  private static final Duration LOOK_AGAIN = Duration.ofMillis(10);

  /**
   * Starts it, and returns once it is ready.
   *
   * @param command what to start, without taskset
   * @param data the embedded database's folder
   */
  static Application start(Options options, List<String> command, Path data) throws Exception {
    int port = freePort();
    ProcessBuilder builder =
        new ProcessBuilder(Stream.concat(pinned(options).stream(), command.stream()).toList());
    builder.directory(options.root().toFile()).redirectErrorStream(true);
    alone(builder.environment());
    builder.environment().putAll(Map.of("PORT", "" + port, "PRAXIS_DATA", data.toString()));
    long start = System.nanoTime();
    Process process = Leavings.watched(builder.start());
    Duration up;
    CompletableFuture<Duration> ready = said(process, start);
    try {
      up = untilUp(process, port, start);
      Duration cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
      return new Application(process, port, ready.get(1, TimeUnit.MINUTES), up, cpu);
    } catch (Exception fault) {
      stop(process);
      throw fault;
    }
  }

  /** The application's jar with such flags. */
  static List<String> jar(Options options, List<String> flags) {
    return Stream.of(List.of("java"), flags, List.of("-jar", options.jar().toString()))
        .flatMap(List::stream)
        .toList();
  }

  /** {@code taskset} replaces itself by what it starts, so the process id stays right. */
  static List<String> pinned(Options options) {
    boolean can = Files.isExecutable(Path.of("/usr/bin/taskset"));
    return can && !options.cores().equals("all")
        ? List.of("/usr/bin/taskset", "-c", options.cores())
        : List.of();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** The process that is Praxis: Maven starts it as its child, the last in the chain. */
  ProcessHandle praxis() {
    return process
        .descendants()
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .filter(child -> child.children().findAny().isEmpty())
        .findFirst()
        .orElse(process.toHandle());
  }

  @Override
  public void close() {
    stop(process);
  }

  /** Asks it to end, with all that it started; makes it end if it does not. */
  static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    process.onExit().completeOnTimeout(process, LONGEST_STOP_SECONDS, TimeUnit.SECONDS).join();
    if (process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().onExit().join();
    }
  }

  /** Nothing that is set for somebody else's Praxis reaches this one. */
  private static void alone(Map<String, String> environment) {
    environment
        .keySet()
        .removeIf(
            name ->
                Stream.of("PRAXIS_", "SLACK_", "TEAMS_", "MONGODB_").anyMatch(name::startsWith));
  }

  /** Reads on after that, or a full pipe would stop the process. */
  private static CompletableFuture<Duration> said(Process process, long start) {
    CompletableFuture<Duration> ready = new CompletableFuture<>();
    Thread reader = new Thread(() -> read(process, start, ready), "output of " + process.pid());
    reader.setDaemon(true);
    reader.start();
    return ready;
  }

  private static void read(Process process, long start, CompletableFuture<Duration> ready) {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      StringBuilder said = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        if (line.contains("Praxis is ready")) {
          ready.complete(Duration.ofNanos(System.nanoTime() - start));
        }
      }
      ready.completeExceptionally(new IllegalStateException("it ended, saying\n" + said));
    } catch (IOException closed) {
      ready.completeExceptionally(closed);
    }
  }

  private static Duration untilUp(Process process, int port, long start) throws Exception {
    HttpClient http = HttpClient.newHttpClient();
    URI readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
    while (process.isAlive() && System.nanoTime() - start < LONGEST_START.toNanos()) {
      if (up(http, readiness)) {
        return Duration.ofNanos(System.nanoTime() - start);
      }
      Thread.sleep(LOOK_AGAIN.toMillis());
    }
    throw new IllegalStateException("Praxis did not start");
  }

  private static boolean up(HttpClient http, URI readiness) throws InterruptedException {
    try {
      HttpRequest ask = HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
      return http.send(ask, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return any.getLocalPort();
    }
  }
}
