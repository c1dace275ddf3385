package io.praxisbot.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/**
 * Praxis as it is delivered, in a process of its own: the packaged jar, or the same classes where
 * only the tests were built.
 */
final class Packaged implements AutoCloseable {

  private static final Path JAR = Path.of("target", "praxis.jar");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern READY = Pattern.compile("Praxis is ready: http://[^:]+:(\\d+)/");
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();

  private Packaged(Process process) {
    this.process = process;
    Thread reader = new Thread(this::read, "praxis-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts it and waits until it is ready. */
  static Packaged start(Map<String, String> settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m"));
    command.addAll(Files.exists(JAR) ? List.of("-jar", JAR.toString()) : classes());
    ProcessBuilder java = new ProcessBuilder(command).redirectErrorStream(true);
    java.environment().putAll(Map.of("PORT", "0", "MONGODB_URI", ""));
    java.environment().putAll(settings);
    try {
      Packaged praxis = new Packaged(java.start());
      praxis.awaitLine(READY);
      return praxis;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> classes() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return List.of("-cp", path, PraxisApplication.class.getName());
  }

  private void read() {
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      output.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException killed) {
      lines.add("(the end)");
    }
  }

  /** Waits for a line of its output; what the first group found in it. */
  String awaitLine(Pattern pattern) {
    return Awaitility.await("a line like " + pattern)
        .atMost(PATIENCE)
        .conditionEvaluationListener(condition -> failIfDead(pattern))
        .until(() -> inOutput(pattern), Optional::isPresent)
        .orElseThrow();
  }

  private void failIfDead(Pattern pattern) {
    if (!process.isAlive() && inOutput(pattern).isEmpty()) {
      throw new AssertionError("Praxis ended: " + String.join("\n", lines));
    }
  }

  private Optional<String> inOutput(Pattern pattern) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  /** All that it printed so far. */
  List<String> output() {
    return List.copyOf(lines);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + awaitLine(READY) + "/");
  }

  /** Moves the business clock to the next instant at which something happens. */
  Instant jumps() {
    return clock("{\"next\":true}");
  }

  /** Moves the business clock by a duration such as {@code P7D}. */
  Instant advances(String by) {
    return clock("{\"advance\":\"" + by + "\"}");
  }

  private Instant clock(String body) {
    HttpRequest request =
        HttpRequest.newBuilder(address().resolve("/playground/clock"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() != 200) {
      throw new AssertionError("the clock answered " + answer.statusCode() + ": " + answer.body());
    }
    return Instant.parse(JSON.readTree(answer.body()).path("now").asString());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends it without a word, as a power cut does. */
  void kill() {
    process.destroyForcibly();
    await();
  }

  /** Asks it to stop, as an operator does. */
  @Override
  public void close() {
    process.destroy();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("Praxis didn't stop: " + String.join("\n", lines));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
