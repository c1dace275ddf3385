package io.praxisbot.core.agenda;

import io.praxisbot.core.goal.Behaviour;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The weekday that a plan's cue names, such as Monday in "when I plan my week on Monday". */
public final class CueDay {

  private CueDay() {}

  /** The day named first. */
  public static Optional<DayOfWeek> of(Behaviour behaviour) {
    return Arrays.stream(behaviour.plan().cue().split("\\P{L}+"))
        .flatMap(word -> Arrays.stream(DayOfWeek.values()).filter(day -> names(word, day)))
        .findFirst();
  }

  private static boolean names(String word, DayOfWeek day) {
    String full = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return word.equalsIgnoreCase(full) || word.equalsIgnoreCase(full + "s");
  }
}
