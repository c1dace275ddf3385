package io.praxisbot.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is measured, and how much of it.
 *
 * @param only the names of the measurements wanted, see {@link Bench}
 * @param jar the packaged application
 * @param root the repository, for {@code mvn spring-boot:run}
 * @param cores what the application's process is restricted to, as taskset writes it
 * @param starts how often it is started, on an empty folder and on a used one
 * @param idle how long it is left alone before its memory is read
 * @param weeks how many scripted weeks are measured, after a warm-up
 * @param atMost when to stop playing weeks, or opening check-ins or digests, even if not all are
 *     done
 * @param sizes how many people are enrolled, for the embedded database
 * @param history how many past check-ins each of them has
 * @param managers how many of them get a digest at the same minute
 * @param rushes how often a thousand are due at once on Slack
 * @param speed how many times faster than the wall's clock that Slack's is
 * @param results the file that is written
 */
record Options(
    Set<String> only,
    Path jar,
    Path root,
    String cores,
    int starts,
    Duration idle,
    int weeks,
    Duration atMost,
    List<Integer> sizes,
    int history,
    int managers,
    int rushes,
    int speed,
    Path results) {

  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("only", String.join(",", Bench.MEASUREMENTS)),
          Map.entry("jar", "app/target/praxis.jar"),
          Map.entry("root", "."),
          Map.entry("cores", "0,1"),
          Map.entry("starts", "5"),
          Map.entry("idle-seconds", "60"),
          Map.entry("weeks", "10"),
          Map.entry("at-most-seconds", "120"),
          Map.entry("sizes", "10,100,1000,3000"),
          Map.entry("history", "4"),
          Map.entry("managers", "10000"),
          Map.entry("rushes", "3"),
          Map.entry("speed", "20"),
          Map.entry("results", "bench/RESULTS.md"));

  static final String HELP =
      """
      bin/bench [--only %s]
        --idle-seconds N     how long Praxis is left alone before its memory is read (60)
        --starts N           starts on an empty folder, and as many on a used one (5)
        --weeks N            scripted weeks per run (10)
        --at-most-seconds N  bound for playing weeks, and for opening check-ins or digests (120)
        --sizes A,B          enrolled people, for the embedded database (10,100,1000,3000)
        --history N          past check-ins of each of them (4)
        --managers N         how many get a digest at the same minute (10000)
        --rushes N           how often a thousand are due at once on Slack (3)
        --speed N            how much faster than the wall's clock that Slack's is (20)
        --cores LIST         what Praxis is restricted to, by taskset (0,1)
        --jar FILE           app/target/praxis.jar    --root DIR  the repository (.)
        --results FILE       bench/RESULTS.md
      """
          .formatted(String.join(",", Bench.MEASUREMENTS));

  Options {
    only = Set.copyOf(only);
    sizes = List.copyOf(sizes);
    if (!Bench.MEASUREMENTS.containsAll(only)) {
      throw new IllegalArgumentException("--only takes some of " + Bench.MEASUREMENTS);
    }
  }

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException with what to write instead
   */
  static Options of(String... arguments) {
    Map<String, String> given = new HashMap<>(DEFAULTS);
    for (int i = 0; i < arguments.length; i += 2) {
      String name = arguments[i].replaceFirst("^--", "");
      if (!given.containsKey(name) || i + 1 == arguments.length) {
        throw new IllegalArgumentException("not understood: " + arguments[i] + "\n" + HELP);
      }
      given.put(name, arguments[i + 1]);
    }
    return of(given);
  }

  private static Options of(Map<String, String> given) {
    return new Options(
        new LinkedHashSet<>(list(given, "only").toList()),
        path(given, "jar"),
        path(given, "root"),
        text(given, "cores"),
        number(given, "starts"),
        Duration.ofSeconds(number(given, "idle-seconds")),
        number(given, "weeks"),
        Duration.ofSeconds(number(given, "at-most-seconds")),
        list(given, "sizes").map(Integer::valueOf).toList(),
        number(given, "history"),
        number(given, "managers"),
        number(given, "rushes"),
        number(given, "speed"),
        path(given, "results"));
  }

  private static Path path(Map<String, String> given, String name) {
    return Path.of(text(given, name)).toAbsolutePath().normalize();
  }

  private static int number(Map<String, String> given, String name) {
    return Integer.parseInt(text(given, name));
  }

  private static Stream<String> list(Map<String, String> given, String name) {
    return Stream.of(text(given, name).split(",", -1));
  }

  private static String text(Map<String, String> given, String name) {
    return Objects.requireNonNull(given.get(name), name);
  }
}
