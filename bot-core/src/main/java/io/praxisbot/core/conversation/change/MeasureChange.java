package io.praxisbot.core.conversation.change;

import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.MeasureId;
import io.praxisbot.core.goal.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A change of a person's own measures. */
public sealed interface MeasureChange extends Change {

  /** There is one more; the same if it is there already. */
  record MeasureChosen(Measure measure) implements MeasureChange {}

  /** A change of one that there is. */
  sealed interface OfMeasure extends MeasureChange {
    MeasureId measure();

    Measure on(Measure before);
  }

  /** It was read; a later reading for the same question takes the place of the one before. */
  record MeasureRead(MeasureId measure, Reading reading) implements OfMeasure {
    @Override
    public Measure on(Measure before) {
      return before.with(reading);
    }
  }

  /** It is asked in other words, in another rhythm, or to go another way. */
  record MeasureAsked(
      MeasureId measure, String words, Measure.Direction direction, Measure.Rhythm rhythm)
      implements OfMeasure {
    @Override
    public Measure on(Measure before) {
      return before.asking(words, direction, rhythm);
    }
  }

  /** It is asked about again, or not any more. */
  record MeasureMoved(MeasureId measure, Measure.State state, LocalDate day) implements OfMeasure {
    @Override
    public Measure on(Measure before) {
      return before.in(state, day);
    }
  }

  /** The manager may know that it is kept and whether it is read, from then on; or nobody may. */
  record MeasureShared(MeasureId measure, Optional<Instant> from) implements OfMeasure {
    @Override
    public Measure on(Measure before) {
      return before.shared(from);
    }
  }
}
