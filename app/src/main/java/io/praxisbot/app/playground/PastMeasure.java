package io.praxisbot.app.playground;

import io.praxisbot.core.goal.GoalId;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.goal.MeasureId;
import io.praxisbot.core.goal.Reading;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.store.Measures;
import java.util.List;
import java.util.Optional;

/** A measure that somebody chose some weeks ago, and what they read in their check-ins since. */
final class PastMeasure {

  private final Measures measures;
  private final Person person;
  private final Weeks weeks;
  private final String id;
  private final String words;
  private final Measure.Kind kind;

  PastMeasure(
      Measures measures, Person person, Weeks weeks, String id, String words, Measure.Kind kind) {
    this.measures = measures;
    this.person = person;
    this.weeks = weeks;
    this.id = id;
    this.words = words;
    this.kind = kind;
  }

  /**
   * What was read.
   *
   * @param back the week of the first of the values; the others follow in the measure's rhythm
   */
  void reads(GoalId goal, Measure.Rhythm rhythm, int back, int... values) {
    Measure measure =
        new Measure(
            new MeasureId(id),
            person.id(),
            person.organization(),
            Optional.of(goal),
            words,
            kind,
            Measure.Direction.UP,
            rhythm,
            Measure.State.ACTIVE,
            weeks.day(back),
            List.of());
    int step = rhythm == Measure.Rhythm.EVERY_SECOND_CHECK_IN ? 2 : 1;
    for (int i = 0; i < values.length; i++) {
      measure = measure.with(reading(back - i * step, values[i]));
    }
    measures.insert(measure);
  }

  private Reading reading(int back, int value) {
    return new Reading(weeks.day(back), value, Optional.of(weeks.period(back).start()));
  }
}
