package io.praxisbot.core.conversation.command;

import io.praxisbot.core.cadence.OnDayOff;
import io.praxisbot.core.conversation.command.Reading.Found;
import io.praxisbot.core.conversation.command.Reading.Missed;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A rhythm while its words are being read: what is known of it and what stands against it. */
final class RhythmDraft {

  private OptionalInt weeks = OptionalInt.empty();
  private boolean monthly;
  private OptionalInt nth = OptionalInt.empty();
  private OptionalInt monthDay = OptionalInt.empty();
  private @Nullable DayOfWeek day;
  private @Nullable LocalTime time;
  private Optional<OnDayOff> onDayOff = Optional.empty();
  private Certainty certainty = Certainty.EXACT;
  private boolean badTime;
  private boolean badWord;
  private boolean tooOften;
  private boolean contradictory;
  private boolean dayMayStay;

  /** A draft of words that can't be a rhythm. */
  static RhythmDraft unreadable() {
    RhythmDraft draft = new RhythmDraft();
    draft.contradictory = true;
    return draft;
  }

  void everyWeeks(int number) {
    contradictory |= weeks.isPresent() && weeks.getAsInt() != number;
    weeks = OptionalInt.of(number);
  }

  void monthly() {
    monthly = true;
  }

  void nth(int number) {
    contradictory |= nth.isPresent() && nth.getAsInt() != number;
    nth = OptionalInt.of(number);
  }

  /** A day of the month by its number; 31 is the last of every month. */
  void monthDay(int number) {
    contradictory |= monthDay.isPresent() && monthDay.getAsInt() != number;
    monthDay = OptionalInt.of(number);
  }

  void onDayOff(OnDayOff said) {
    contradictory |= onDayOff.isPresent() && onDayOff.get() != said;
    onDayOff = Optional.of(said);
  }

  void day(DayOfWeek named) {
    tooOften |= day != null && day != named;
    day = day == null ? named : day;
  }

  void time(TimeWords.Time found) {
    contradictory |= time != null && !time.equals(found.at());
    time = found.at();
    limit(found.certainty());
  }

  void limit(Certainty limit) {
    certainty = certainty.and(limit);
  }

  /** Where there is a day already, "every 2 weeks" is all there is to say. */
  RhythmDraft orTheSameDay() {
    dayMayStay = true;
    return this;
  }

  private boolean keepsDay() {
    return dayMayStay && !badTime && !badWord && weeks.orElse(1) > 1;
  }

  /** Several times in a week. */
  void tooOften() {
    tooOften = true;
  }

  void noSuchTime() {
    badTime = true;
  }

  void noSuchWord() {
    badWord = true;
  }

  /**
   * The rhythm. A wrong time is pointed out when all else is clear; next to a misspelling the usual
   * time takes its place in the guess.
   *
   * @param usual the time to fall back on
   * @param spelled how to type the whole command with a rhythm, for the example
   */
  Reading<RhythmWords> finish(LocalTime usual, Function<RhythmWords, String> spelled) {
    Optional<Problem> problem = problem();
    if (problem.isPresent()) {
      return new Missed<>(problem.get(), example(problem.get(), usual).map(spelled));
    }
    return badTime ? withUsualTime(usual, spelled) : rhythm();
  }

  /** The nearest that can be had; where only the day is missing, the same with a day. */
  private Optional<RhythmWords> example(Problem problem, LocalTime usual) {
    Optional<LocalTime> at = Optional.of(Optional.ofNullable(time).orElse(usual));
    DayOfWeek named = Optional.ofNullable(day).orElse(DayOfWeek.FRIDAY);
    if (problem == Problem.NO_FIFTH) {
      return Optional.of(RhythmWords.monthly(RhythmWords.LAST, named, at));
    }
    if (problem == Problem.ONCE_A_WEEK) {
      return Optional.of(RhythmWords.everyWeeks(1, named, at));
    }
    boolean dayless = problem == Problem.UNKNOWN_DAY && !badTime && !badWord;
    return dayless && weeks.orElse(1) > 1
        ? Optional.of(
            RhythmWords.everyWeeks(weeks.getAsInt(), DayOfWeek.FRIDAY, Optional.ofNullable(time))
                .at(usual))
        : Optional.empty();
  }

  private Reading<RhythmWords> withUsualTime(
      LocalTime usual, Function<RhythmWords, String> spelled) {
    return rhythm()
        .then(
            words ->
                certainty == Certainty.EXACT
                    ? new Missed<>(
                        Problem.UNKNOWN_TIME, Optional.of(spelled.apply(words.at(usual))))
                    : Reading.exactly(words.at(usual)));
  }

  private Optional<Problem> problem() {
    boolean inMonth = monthly || nth.isPresent() || monthDay.isPresent();
    if (tooOften) {
      return Optional.of(Problem.ONCE_A_WEEK);
    }
    if (contradictory || (inMonth && weeks.isPresent())) {
      return Optional.of(Problem.NOT_UNDERSTOOD);
    }
    if (nth.orElse(1) == 5 && day != null) {
      return Optional.of(Problem.NO_FIFTH);
    }
    if (never()) {
      return Optional.of(Problem.NEVER_OCCURS);
    }
    if (weeks.orElse(1) > RhythmWords.MAX_WEEKS) {
      return Optional.of(Problem.TOO_SELDOM);
    }
    if (day == null && monthDay.isEmpty() && !keepsDay()) {
      return Optional.of(badTime && !badWord ? Problem.UNKNOWN_TIME : Problem.UNKNOWN_DAY);
    }
    return badWord ? Optional.of(Problem.NOT_UNDERSTOOD) : Optional.empty();
  }

  private boolean never() {
    int every = weeks.orElse(1);
    int which = nth.orElse(1);
    int inMonth = monthDay.orElse(1);
    return every < 1 || which == 0 || which > 4 || inMonth < 1 || inMonth > RhythmWords.LAST_DAY;
  }

  private Reading<RhythmWords> rhythm() {
    return days().map(words -> words.with(onDayOff));
  }

  private Reading<RhythmWords> days() {
    Optional<LocalTime> at = Optional.ofNullable(time);
    if (monthDay.isPresent()) {
      RhythmWords words = RhythmWords.monthDay(monthDay.getAsInt(), at);
      return new Found<>(words, certainty.and(monthly ? Certainty.EXACT : Certainty.GUESSED));
    }
    DayOfWeek named = day;
    if (named == null && keepsDay()) {
      return new Found<>(RhythmWords.everyWeeks(weeks.getAsInt(), at), certainty);
    }
    if (named == null) {
      return Reading.missed(Problem.UNKNOWN_DAY);
    }
    if (!monthly && nth.isEmpty()) {
      return new Found<>(RhythmWords.everyWeeks(weeks.orElse(1), named, at), certainty);
    }
    Certainty which = nth.isPresent() ? Certainty.EXACT : Certainty.GUESSED;
    return new Found<>(RhythmWords.monthly(nth.orElse(1), named, at), certainty.and(which));
  }
}
