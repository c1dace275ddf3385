package io.praxisbot.core.conversation.answer;

import io.praxisbot.core.goal.Measure;
import java.util.Map;
import java.util.Optional;

/**
 * How something is to be measured, said in a word or two: "yes or no", "monthly", "less".
 *
 * @param kind how it is told; empty if not said
 * @param direction which way it should go; empty if not said
 * @param rhythm how often it is asked; empty if not said
 */
public record MeasureTerms(
    Optional<Measure.Kind> kind,
    Optional<Measure.Direction> direction,
    Optional<Measure.Rhythm> rhythm) {

  private static final Choices<Measure.Kind> KINDS =
      new Choices<>(
          Map.of(
              Measure.Kind.COUNT,
              "(?:i )?(?:count|counting|can count)(?: it)?|a (?:count|number)|number|count",
              Measure.Kind.RATING,
              "(?:from )?(?:1|one) to (?:10|ten)|1 10|(?:a )?rating|rate(?: it)?|(?:i )?rate it|scale",
              Measure.Kind.YES_NO,
              "yes (?:or )?no|yes or no|yes no",
              Measure.Kind.BEST_EFFORT,
              "(?:did )?(?:i )?(?:do )?my best(?: to)?|best(?: effort)?|did i do my best(?: to)?"));

  private static final Choices<Measure.Direction> DIRECTIONS =
      new Choices<>(
          Map.of(
              Measure.Direction.UP, "more(?: of it)?|up|higher|more often",
              Measure.Direction.DOWN, "less(?: of it)?|down|lower|fewer|less often",
              Measure.Direction.KEEP, "keep(?: it)?(?: steady)?|the same|steady|as it is"));

  private static final Choices<Measure.Rhythm> RHYTHMS =
      new Choices<>(
          Map.of(
              Measure.Rhythm.EVERY_CHECK_IN,
              "(?:at )?(?:every|each) (?:check ?in|week|time)|weekly|always",
              Measure.Rhythm.EVERY_SECOND_CHECK_IN,
              "(?:at )?(?:every|each) (?:second|other) (?:check ?in|week|one|time)|every (?:two|2) weeks|fortnightly",
              Measure.Rhythm.MONTHLY,
              "(?:once )?(?:a|every|each|per) month|monthly"));

  /** What was said of it; empty if it is something else. */
  public static Optional<MeasureTerms> read(String text) {
    MeasureTerms terms =
        new MeasureTerms(KINDS.read(text), DIRECTIONS.read(text), RHYTHMS.read(text));
    boolean said =
        terms.kind().isPresent() || terms.direction().isPresent() || terms.rhythm().isPresent();
    return said ? Optional.of(terms) : Optional.empty();
  }
}
