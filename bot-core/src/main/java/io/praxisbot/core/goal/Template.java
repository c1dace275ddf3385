package io.praxisbot.core.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A goal to start from, with everything that a goal has: the person changes what doesn't fit. Its
 * words are in the message bundle, under the keys that it names.
 *
 * @param key names it; never changed once there are conversations that hold it
 * @param situation whom it is for; empty if it fits whoever wants to build that focus
 * @param measures what one could measure, all of it in one's own control
 */
public record Template(
    String key, Focus focus, Optional<Situation> situation, List<Gauge> measures) {

  /** So many behaviours each one suggests. */
  public static final int BEHAVIOURS = 3;

  /** How a suggested measure is read. */
  public record Gauge(Measure.Kind kind, Measure.Direction direction) {}

  public Template {
    measures = List.copyOf(measures);
  }

  /** The wish, as the person would say it after "I'd like to". */
  public String wish() {
    return text("wish");
  }

  /** A hint of how it could end well. */
  public String outcome() {
    return text("outcome");
  }

  /** A hint of what usually gets in the way. */
  public String obstacle() {
    return text("obstacle");
  }

  /**
   * The cue of a suggested behaviour, without the "when".
   *
   * @param which from 1 to {@value #BEHAVIOURS}
   */
  public String cue(int which) {
    return text("try." + which + ".cue");
  }

  /**
   * The action of a suggested behaviour, without the "I will".
   *
   * @param which from 1 to {@value #BEHAVIOURS}
   */
  public String action(int which) {
    return text("try." + which + ".action");
  }

  /**
   * The words of a suggested measure.
   *
   * @param which from 1 to as many as there are {@link #measures()}
   */
  public String measure(int which) {
    return text("measure." + which);
  }

  /** All keys of its words, in their order. */
  public List<String> texts() {
    List<String> all = new ArrayList<>(List.of(wish(), outcome(), obstacle()));
    IntStream.rangeClosed(1, BEHAVIOURS).forEach(n -> all.addAll(List.of(cue(n), action(n))));
    IntStream.rangeClosed(1, measures.size()).mapToObj(this::measure).forEach(all::add);
    return List.copyOf(all);
  }

  private String text(String part) {
    return "template." + key + "." + part;
  }
}
