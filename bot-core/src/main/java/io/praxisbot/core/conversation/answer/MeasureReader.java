package io.praxisbot.core.conversation.answer;

import io.praxisbot.core.goal.Measure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads in one sentence what somebody wants to measure and how: "how often I ask first, monthly",
 * "how calm I am, 1 to 10", "did I do my best to listen". What isn't said is asked, or is what most
 * people mean: more of it, at each check-in.
 */
public final class MeasureReader {

  private record Cue<T>(T meaning, Pattern words) {}

  private static final List<Cue<Measure.Rhythm>> RHYTHMS =
      List.of(
          new Cue<>(
              Measure.Rhythm.EVERY_SECOND_CHECK_IN,
              atTheEnd(
                  "(?:every|each) (?:second|other) (?:week|time|check-?in)|every (?:two|2) weeks|fortnightly")),
          new Cue<>(
              Measure.Rhythm.MONTHLY, atTheEnd("(?:(?:once )?(?:every|each|a|per) month|monthly)")),
          new Cue<>(
              Measure.Rhythm.EVERY_CHECK_IN,
              atTheEnd("(?:every|each|at every|at each) (?:week|check-?in|time)|weekly")));

  private static final Pattern BEST_EFFORT =
      Pattern.compile(
          "(?i)^(?:whether |if )?(?:(?:did|do|have) )?(?:i )?(?:did |do |done |doing |try |tried )?(?:my|the) (?:very )?best (?:to|at) ");

  private static final List<Cue<Measure.Kind>> KINDS =
      List.of(
          new Cue<>(
              Measure.Kind.YES_NO,
              Pattern.compile("\\byes ?(?:/|or) ?no\\b|^(?:whether|if|did|have|do|was|am) i\\b")),
          new Cue<>(
              Measure.Kind.RATING,
              Pattern.compile(
                  "\\b(?:1|one) ?(?:-|–|to) ?(?:10|ten)\\b|\\bout of (?:10|ten)\\b|\\b(?:rate|rating|scale)\\b"
                      + "|^how (?!often|many|much|long)\\w+|^my (?:confidence|energy|mood|focus|patience|courage)\\b"
                      + "|^(?:confidence|energy|mood|clarity|calm|calmness|focus|patience|courage|ease|stress)\\b")),
          new Cue<>(
              Measure.Kind.COUNT,
              Pattern.compile(
                  "^(?:how (?:often|many|much|long)|(?:the )?(?:number|count|amount) of|count\\b|times\\b|#)"
                      + "|\\btimes\\b|\\b(?:a|per|each) (?:day|week)\\b|\\b(?:minutes|hours|pages) (?:i|of|a|per)\\b")));

  private static final List<Cue<Measure.Direction>> DIRECTIONS =
      List.of(
          new Cue<>(
              Measure.Direction.DOWN,
              Pattern.compile(
                  "\\b(?:less(?: often)?|fewer|reduce|not so often|(?:should|to) go down|down)\\b|^(?:times i )?interrupt")),
          new Cue<>(
              Measure.Direction.KEEP,
              Pattern.compile(
                  "\\b(?:keep (?:it|steady|the same)|stay(?:s)? (?:the same|steady))\\b")));

  /** What says how it is read, rather than what; it isn't said again at each check-in. */
  private static final Pattern HOW =
      Pattern.compile(
          "(?i)^(?:please )?(?:rate |rating of |a rating of |(?:the )?(?:number|count|amount) of |count (?:of )?|how many |whether |# ?)"
              + "|[\\s,;:(]*(?:\\b(?:from |on a scale (?:of|from) )?(?:1|one) ?(?:-|–|to) ?(?:10|ten)|\\bout of (?:10|ten)|\\byes ?(?:/|or) ?no)\\)?[\\s.!?]*$");

  private static final Pattern EDGES = Pattern.compile("^[\\s\"“„'(]+|[\\s\"”',;:.!?)]+$");

  private MeasureReader() {}

  /** What the sentence says; its words are empty if nothing but the way of measuring was said. */
  public static TypedMeasure read(String text) {
    String words = text.strip().replaceAll("\\s+", " ");
    Measure.Rhythm rhythm = Measure.Rhythm.EVERY_CHECK_IN;
    for (Cue<Measure.Rhythm> cue : RHYTHMS) {
      Matcher end = cue.words().matcher(words);
      if (end.find()) {
        rhythm = cue.meaning();
        words = words.substring(0, end.start());
        break;
      }
    }
    Measure.Direction direction = meant(words, DIRECTIONS).orElse(Measure.Direction.UP);
    Matcher best = BEST_EFFORT.matcher(words);
    return best.find()
        ? new TypedMeasure(
            bare(words.substring(best.end())),
            Optional.of(Measure.Kind.BEST_EFFORT),
            direction,
            rhythm)
        : new TypedMeasure(
            bare(HOW.matcher(bare(words)).replaceAll("")), meant(words, KINDS), direction, rhythm);
  }

  private static String bare(String words) {
    return EDGES.matcher(words).replaceAll("");
  }

  private static <T> Optional<T> meant(String words, List<Cue<T>> cues) {
    String plain = EDGES.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    return cues.stream()
        .filter(cue -> cue.words().matcher(plain).find())
        .findFirst()
        .map(Cue::meaning);
  }

  private static Pattern atTheEnd(String words) {
    return Pattern.compile("(?i)[\\s,;(]+(?:asked )?(?:" + words + ")\\)?[\\s.!?]*$");
  }
}
