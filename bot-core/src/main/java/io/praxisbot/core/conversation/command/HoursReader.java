package io.praxisbot.core.conversation.command;

import io.praxisbot.core.conversation.command.Reading.Found;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads from which time of day to which: 18:00-08:00, 6pm to 8am, from 18:00 until 8. */
final class HoursReader {

  /** From one time of day to another, possibly over midnight. */
  record Hours(LocalTime from, LocalTime to) {}

  private static final Set<String> OPENING = Set.of("from", "between", "after", "at");
  private static final Set<String> TO = Set.of("to", "until", "till", "til", "and", "through");
  private static final Pattern BARE = Pattern.compile("\\d{1,2}");
  private static final Set<String> END_OF_DAY = Set.of("24:00", "24");
  private static final int NOON = 12;

  private final boolean overnight;

  /**
   * @param overnight whether plain hours rather mean a night than a working day
   */
  HoursReader(boolean overnight) {
    this.overnight = overnight;
  }

  /** The hours that all of the words together name. */
  Reading<Hours> read(List<String> typed) {
    List<String> words = typed.stream().filter(word -> !OPENING.contains(word)).toList();
    int split = split(words);
    if (split < 1 || split == words.size() - 1) {
      return Reading.missed(problem(words));
    }
    return hours(words.subList(0, split), words.subList(split + 1, words.size()));
  }

  private static int split(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (TO.contains(words.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Problem problem(List<String> words) {
    return words.stream().anyMatch(TimeWords::resembles)
        ? Problem.UNKNOWN_TIME
        : Problem.NOT_UNDERSTOOD;
  }

  private Reading<Hours> hours(List<String> first, List<String> last) {
    Optional<Found<LocalTime>> from = time(first);
    Optional<Found<LocalTime>> to = time(last);
    if (from.isEmpty() || to.isEmpty()) {
      return Reading.missed(Problem.UNKNOWN_TIME);
    }
    LocalTime begin = from.get().value();
    LocalTime end = to.get().value();
    boolean plainBegin = isBare(first) && begin.getHour() <= NOON;
    boolean plainEnd = isBare(last) && end.getHour() <= NOON;
    if (overnight && plainBegin && plainEnd && begin.getHour() < NOON) {
      return guessed(begin.plusHours(NOON), end);
    }
    if (!overnight && plainEnd && end.isBefore(begin)) {
      return guessed(begin, end.plusHours(NOON));
    }
    return new Found<>(new Hours(begin, end), from.get().certainty().and(to.get().certainty()));
  }

  private static Reading<Hours> guessed(LocalTime from, LocalTime to) {
    return new Found<>(new Hours(from, to), Certainty.GUESSED);
  }

  private static boolean isBare(List<String> words) {
    return words.size() == 1 && BARE.matcher(words.get(0)).matches();
  }

  /** A plain hour is taken as it stands: which half of the day it means, the other end tells. */
  private static Optional<Found<LocalTime>> time(List<String> words) {
    if (words.size() == 1 && END_OF_DAY.contains(words.get(0))) {
      return Optional.of(new Found<>(LocalTime.MIDNIGHT, Certainty.EXACT));
    }
    if (isBare(words)) {
      int hour = Integer.parseInt(words.get(0));
      return hour < 24
          ? Optional.of(new Found<>(LocalTime.of(hour, 0), Certainty.EXACT))
          : Optional.empty();
    }
    return TimeWords.read(words.get(0), words.size() > 1 ? words.get(1) : "")
        .filter(time -> time.words() == words.size())
        .map(time -> new Found<>(time.at(), time.certainty()));
  }
}
