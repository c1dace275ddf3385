package io.praxisbot.core.conversation.view;

import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.Reading;
import io.praxisbot.core.goal.Trend;
import io.praxisbot.core.message.Rich;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A measure in words: what is asked, and where its readings go. Never whether that is good. */
final class MeasureText {

  /** So far back the way is told. */
  private static final int WAY = 8;

  /** Where the readings go, as the person wished for it. */
  private enum Way {
    AS_WISHED,
    OTHERWISE,
    STEADY,
    CHANGED,
    UNKNOWN
  }

  private MeasureText() {}

  /** "questions asked", "did I do my best to listen". */
  static Rich label(Scene scene, Measure.Kind kind, String words) {
    return scene.rich("measure.label." + lower(kind), Map.of("words", words));
  }

  static String label(Scene scene, Measure measure) {
    return label(scene, measure.kind(), measure.words()).text();
  }

  /** The same, with what to answer: "questions asked (a number)". */
  static Rich ask(Scene scene, Measure.Kind kind, String words) {
    return scene.rich(
        "measure.ask." + lower(kind), Map.of("label", label(scene, kind, words).text()));
  }

  static Rich ask(Scene scene, Measure measure) {
    return ask(scene, measure.kind(), measure.words());
  }

  /** "5", "7 of 10", "yes". */
  static String value(Scene scene, Measure measure, int value) {
    String kind = lower(measure.kind());
    return scene.rich("measure.reads." + kind, Map.of("value", value, "yes", value == 1)).text();
  }

  /** Where it stands, and where it comes from. */
  static Rich course(Scene scene, Measure measure) {
    List<Reading> all = measure.readings();
    if (all.isEmpty()) {
      return scene.rich("measure.course.none", Map.of("label", label(scene, measure)));
    }
    List<Reading> lately = all.subList(Math.max(0, all.size() - WAY), all.size());
    return lately.size() == 1
        ? scene.rich("measure.course.one", words(scene, measure, lately))
        : scene.rich(
            measure.kind() == Measure.Kind.YES_NO ? "measure.course.yes_no" : "measure.course",
            words(scene, measure, lately));
  }

  private static Map<String, Object> words(Scene scene, Measure measure, List<Reading> lately) {
    Reading first = lately.get(0);
    Reading latest = lately.get(lately.size() - 1);
    List<Reading> few = lately.subList(Math.max(0, lately.size() - Trend.READINGS), lately.size());
    return Map.of(
        "label", label(scene, measure),
        "first", value(scene, measure, first.value()),
        "since", scene.dates().day(first.day()),
        "latest", value(scene, measure, latest.value()),
        "day", scene.dates().day(latest.day()),
        "values",
            few.stream().map(r -> String.valueOf(r.value())).collect(Collectors.joining(", ")),
        "yes", lately.stream().filter(r -> r.value() == 1).count(),
        "total", (long) lately.size(),
        "way", way(measure));
  }

  private static Way way(Measure measure) {
    Trend trend = measure.trend();
    if (trend == Trend.UNKNOWN) {
      return Way.UNKNOWN;
    }
    if (trend == Trend.STILL) {
      return Way.STEADY;
    }
    return switch (measure.direction()) {
      case UP -> trend == Trend.UP ? Way.AS_WISHED : Way.OTHERWISE;
      case DOWN -> trend == Trend.DOWN ? Way.AS_WISHED : Way.OTHERWISE;
      case KEEP -> Way.CHANGED;
    };
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
