package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads several days of the week: sun-thu, mon tue and wed, monday to friday. */
final class WeekdaysReader {

  private static final Set<String> FILLERS = Set.of(",", "and", "&", "on", "the", "from", "only");
  private static final Set<String> TO = Set.of("to", "until", "till", "through", "thru");
  private static final Set<String> ALL = Set.of("daily", "everyday", "all");

  private final EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
  private Certainty certainty = Certainty.EXACT;
  private @Nullable DayOfWeek last;
  private boolean open;
  private boolean sound = true;

  private WeekdaysReader() {}

  /** The days that all of the words together name, at least one. */
  static Reading<Set<DayOfWeek>> read(List<String> words) {
    WeekdaysReader reader = new WeekdaysReader();
    words.stream().filter(word -> !FILLERS.contains(word)).forEach(reader::take);
    return reader.finish();
  }

  /** Whether a word belongs to days of the week; misspelt days do, too. */
  static boolean isOne(String word) {
    return ALL.contains(word) || DayWords.SPELLING.nearest(word).isPresent();
  }

  private void take(String word) {
    if (ALL.contains(word)) {
      days.addAll(EnumSet.allOf(DayOfWeek.class));
    } else if (TO.contains(word)) {
      sound &= last != null && !open;
      open = true;
    } else {
      day(DayWords.SPELLING.nearest(word));
    }
  }

  private void day(Optional<Found<DayOfWeek>> found) {
    sound &= found.isPresent();
    found.ifPresent(
        day -> {
          certainty = certainty.and(day.certainty());
          add(day.value());
        });
  }

  private void add(DayOfWeek day) {
    DayOfWeek first = last;
    if (open && first != null) {
      for (DayOfWeek between = first; between != day; between = between.plus(1)) {
        days.add(between);
      }
    }
    days.add(day);
    last = day;
    open = false;
  }

  private Reading<Set<DayOfWeek>> finish() {
    return sound && !open && !days.isEmpty()
        ? new Found<>(Set.copyOf(days), certainty)
        : Reading.missed(Problem.UNKNOWN_DAY);
  }
}
