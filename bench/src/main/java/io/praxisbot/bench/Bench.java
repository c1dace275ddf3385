package io.praxisbot.bench;

import io.praxisbot.core.time.SystemClock;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures what was asked for, prints it and writes it down. */
public final class Bench {

  /** What can be asked for, in this order. */
  static final List<String> MEASUREMENTS =
      List.of("start", "memory", "page", "sizes", "planning", "slack", "digests");

  private final Options options;
  private final List<String> written = new ArrayList<>();

  private Bench(Options options) {
    this.options = options;
  }

  /**
   * Measures.
   *
   * @param arguments see {@link Options#HELP}
   */
  @SuppressWarnings("SystemOut") // for whoever started it
  public static void main(String... arguments) throws Exception {
    if (Arrays.asList(arguments).contains("--help")) {
      System.out.print(Options.HELP);
      return;
    }
    Bench bench = new Bench(Options.of(arguments));
    bench.show("# Figures\n");
    bench.show(
        "As the last run of `bin/bench` on this machine wrote them; docs/measurements.md says"
            + " what they mean.\n");
    bench.show(
        String.join(
                "\n", Machine.facts(new SystemClock().instant(), bench.options.cores(), arguments))
            + "\n");
    for (String measurement : MEASUREMENTS) {
      if (bench.options.only().contains(measurement)) {
        for (Section section : bench.measure(measurement)) {
          bench.show(section.markdown());
        }
      }
    }
  }

  private List<Section> measure(String what) throws Exception {
    return switch (what) {
      case "start" -> List.of(new Starts(options).measure());
      case "memory" -> List.of(new Memory(options).measure());
      case "page" -> List.of(new PageActions(options).measure());
      case "sizes" -> new Sizes(options).measure();
      case "digests" -> new Digests(options).measure();
      case "slack" -> List.of(new SlackRush(options).measure());
      case "planning" -> List.of(new Planning().measure(), new Crowds().measure());
      default -> throw new IllegalArgumentException(what);
    };
  }

  /** After each section, so that what is measured is not lost with what fails later. */
  @SuppressWarnings("SystemOut") // for whoever started it
  private void show(String markdown) throws IOException {
    System.out.println(markdown);
    written.add(markdown);
    Files.writeString(options.results(), String.join("\n", written));
  }
}
