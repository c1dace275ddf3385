package io.praxisbot.core.conversation.answer;

import io.praxisbot.core.goal.Measure;
import java.util.Optional;

/**
 * What somebody typed about something they would like to measure.
 *
 * @param words what is measured, without what was said about how
 * @param kind empty if the words don't say how it could be told
 */
public record TypedMeasure(
    String words,
    Optional<Measure.Kind> kind,
    Measure.Direction direction,
    Measure.Rhythm rhythm) {}
