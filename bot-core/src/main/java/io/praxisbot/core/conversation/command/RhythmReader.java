package io.praxisbot.core.conversation.command;

import io.praxisbot.core.cadence.OnDayOff;
import io.praxisbot.core.conversation.command.Reading.Found;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the words of a rhythm, in whatever order they come. */
final class RhythmReader {

  private static final Set<String> FILLERS =
      Set.of("at", "on", "the", "of", "a", "in", "once", "is", "=", ",", "and", "to");
  private static final Spelling<String> WORDS =
      new Spelling<>(
          Stream.concat(
                  Stream.of("weekly", "monthly", "fortnightly", "biweekly", "every", "other")
                      .map(word -> Map.entry(word, word)),
                  Stream.of(
                      Map.entry("each", "every"),
                      Map.entry("week", "week"),
                      Map.entry("weeks", "week"),
                      Map.entry("wk", "week"),
                      Map.entry("wks", "week"),
                      Map.entry("month", "month"),
                      Map.entry("day", "day"),
                      Map.entry("daily", "daily"),
                      Map.entry("weekdays", "daily"),
                      Map.entry("workdays", "daily"),
                      Map.entry("twice", "daily"),
                      Map.entry("times", "daily"),
                      Map.entry("skip", "skip"),
                      Map.entry("skipping", "skip"),
                      Map.entry("except", "skip"),
                      Map.entry("move", "move"),
                      Map.entry("moves", "move"),
                      Map.entry("moving", "move"),
                      Map.entry("holiday", "holidays"),
                      Map.entry("holidays", "holidays"),
                      Map.entry("fortnight", "fortnightly"),
                      Map.entry("bi-weekly", "biweekly"),
                      Map.entry("noon", "noon"),
                      Map.entry("midday", "midday"),
                      Map.entry("midnight", "midnight"),
                      Map.entry("first", "first"),
                      Map.entry("second", "second"),
                      Map.entry("third", "third"),
                      Map.entry("fourth", "fourth"),
                      Map.entry("fifth", "fifth"),
                      Map.entry("last", "last")))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  private static final Predicate<String> MONTHLY =
      Pattern.compile("monthly|month|\\d{1,2}(st|nd|rd|th)").asMatchPredicate();
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final int LONGEST = 16;

  private final List<String> words = new ArrayList<>();
  private final RhythmDraft draft = new RhythmDraft();
  private final boolean inMonth;
  private boolean dayKnown;

  private RhythmReader(List<Token> tokens) {
    tokens.stream()
        .map(token -> token.kind() == Token.Kind.WORD ? token.word() : token.text())
        .filter(word -> !FILLERS.contains(word))
        .map(this::spelled)
        .forEach(words::add);
    inMonth = words.stream().noneMatch(RhythmReader::isWeekday) && words.stream().anyMatch(MONTHLY);
  }

  private static boolean isWeekday(String word) {
    return DayWords.SPELLING.exact(word).isPresent();
  }

  /** The rhythm in the words, all of which must belong to it. */
  static RhythmDraft read(List<Token> tokens) {
    if (tokens.size() > LONGEST) {
      return RhythmDraft.unreadable();
    }
    RhythmReader reader = new RhythmReader(tokens);
    int at = 0;
    while (at < reader.words.size()) {
      at += reader.take(at);
    }
    return reader.draft;
  }

  /** The word as known here, days by their three letters. */
  private String spelled(String word) {
    if (TimeWords.resembles(word)) {
      return word;
    }
    OptionalInt number = Ordinals.cardinal(word);
    if (number.isPresent()) {
      return String.valueOf(number.getAsInt());
    }
    return WORDS
        .nearest(word)
        .filter(found -> found.certainty() == Certainty.EXACT)
        .or(() -> DayWords.SPELLING.nearest(word).map(RhythmReader::shortDay))
        .or(() -> WORDS.nearest(word))
        .map(this::noted)
        .orElse(word);
  }

  private static Found<String> shortDay(Found<DayOfWeek> day) {
    String name = day.value().name().substring(0, 3).toLowerCase(Locale.ROOT);
    return new Found<>(name, day.certainty());
  }

  private String noted(Found<String> found) {
    draft.limit(found.certainty());
    return found.value();
  }

  /** Takes what starts at a word and answers how many words that was. */
  private int take(int at) {
    return Stream.<Function<Integer, OptionalInt>>of(
            this::monthDay, this::dayOff, this::every, this::single, this::day, this::time)
        .map(kind -> kind.apply(at))
        .filter(OptionalInt::isPresent)
        .mapToInt(OptionalInt::getAsInt)
        .findFirst()
        .orElseGet(() -> unknown(at));
  }

  /** "15", "15th", "the last day": without a day of the week the number is one of the month. */
  private OptionalInt monthDay(int at) {
    String word = word(at);
    boolean number = NUMBER.matcher(word).matches() && !TimeWords.goesOn(word(at + 1));
    OptionalInt day = number ? Ordinals.cardinal(word) : Ordinals.ordinal(word);
    if (!inMonth || day.isEmpty() || word(at + 1).equals("week") || (number && dayKnown)) {
      return OptionalInt.empty();
    }
    dayKnown = true;
    boolean said = number || word(at + 1).equals("day") || word.charAt(0) <= '9';
    draft.limit(said ? Certainty.EXACT : Certainty.GUESSED);
    draft.monthDay(day.getAsInt() == RhythmWords.LAST ? RhythmWords.LAST_DAY : day.getAsInt());
    return OptionalInt.of(word(at + 1).equals("day") ? 2 : 1);
  }

  /** "skip holidays", "move". */
  private OptionalInt dayOff(int at) {
    boolean skips = word(at).equals("skip");
    if (!skips && !word(at).equals("move")) {
      return OptionalInt.empty();
    }
    draft.onDayOff(skips ? OnDayOff.FALLS_OUT : OnDayOff.MOVES);
    return OptionalInt.of(word(at + 1).equals("holidays") ? 2 : 1);
  }

  /** "every 2 weeks", "every other friday", "2 weeks", "every week", "every friday". */
  private OptionalInt every(int at) {
    int start = word(at).equals("every") ? at + 1 : at;
    int taken = start - at;
    OptionalInt number = number(word(start));
    boolean counts = word(start + 1).equals("week");
    boolean countsDays = taken == 1 && DayWords.SPELLING.exact(word(start + 1)).isPresent();
    if (number.isPresent() && (counts || countsDays)) {
      draft.everyWeeks(number.getAsInt());
      return OptionalInt.of(taken + (counts ? 2 : 1));
    }
    if (taken == 1 && DayWords.SPELLING.exact(word(start)).isPresent()) {
      draft.everyWeeks(1);
    }
    return taken == 1 ? OptionalInt.of(1) : OptionalInt.empty();
  }

  private static OptionalInt number(String word) {
    if (word.equals("other")) {
      return OptionalInt.of(2);
    }
    OptionalInt cardinal = Ordinals.cardinal(word);
    return cardinal.isPresent() || word.equals("last") ? cardinal : Ordinals.ordinal(word);
  }

  private OptionalInt single(int at) {
    String word = word(at);
    switch (word) {
      case "weekly", "week" -> draft.everyWeeks(1);
      case "fortnightly", "biweekly" -> draft.everyWeeks(2);
      case "monthly", "month" -> draft.monthly();
      case "daily" -> draft.tooOften();
      case "day" -> {
        if (!inMonth && at > 0 && word(at - 1).equals("every")) {
          draft.tooOften();
          return OptionalInt.of(1);
        }
        return inMonth ? OptionalInt.of(1) : OptionalInt.empty();
      }
      default -> {
        OptionalInt nth = Ordinals.ordinal(word);
        nth.ifPresent(draft::nth);
        return nth.isPresent() ? OptionalInt.of(1) : OptionalInt.empty();
      }
    }
    return OptionalInt.of(1);
  }

  private OptionalInt day(int at) {
    Optional<DayOfWeek> day = DayWords.SPELLING.exact(word(at));
    day.ifPresent(draft::day);
    return day.isPresent() ? OptionalInt.of(1) : OptionalInt.empty();
  }

  private OptionalInt time(int at) {
    Optional<TimeWords.Time> time = TimeWords.read(word(at), word(at + 1));
    time.ifPresent(draft::time);
    return time.map(found -> OptionalInt.of(found.words())).orElseGet(OptionalInt::empty);
  }

  private int unknown(int at) {
    if (TimeWords.resembles(word(at))) {
      draft.noSuchTime();
    } else {
      draft.noSuchWord();
    }
    return 1;
  }

  private String word(int at) {
    return at < words.size() ? words.get(at) : "";
  }
}
