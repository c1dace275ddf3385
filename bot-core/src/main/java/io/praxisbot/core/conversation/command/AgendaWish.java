package io.praxisbot.core.conversation.command;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** What somebody wants of the agenda of a 1:1. */
public sealed interface AgendaWish {

  /**
   * That the two talk on that day, or from it on.
   *
   * @param everyWeeks 0 for once
   */
  static AgendaWish from(LocalDate day, Optional<LocalTime> time, int everyWeeks) {
    return everyWeeks == 0
        ? new Once(day, time)
        : new Regularly(
            RhythmWords.everyWeeks(everyWeeks, day.getDayOfWeek(), time), Optional.of(day));
  }

  /** What to type for it, behind the command word and the person. */
  String canonical();

  /** To see it. */
  record Look() implements AgendaWish {
    @Override
    public String canonical() {
      return "";
    }
  }

  /**
   * To put something there.
   *
   * @param shared whether the other one sees it, too
   */
  record Add(String words, boolean shared) implements AgendaWish {
    @Override
    public String canonical() {
      return " " + (shared ? "add " : "private ") + words;
    }
  }

  /** What can be done with a point. */
  enum Move {
    TICK("tick"),
    REOPEN("untick"),
    SHARE("share"),
    KEEP("keep"),
    REMOVE("remove");

    private final String word;

    Move(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /**
   * To do something with one of its points.
   *
   * @param number as it is shown, from 1; of one to be opened again, among those that are ticked
   */
  record Mark(Move move, int number) implements AgendaWish {
    @Override
    public String canonical() {
      return " " + move.word() + " " + number;
    }
  }

  /** That the two talk on that day. */
  record Once(LocalDate day, Optional<LocalTime> time) implements AgendaWish {
    @Override
    public String canonical() {
      return " " + day + time.map(at -> " " + at).orElse("");
    }
  }

  /**
   * That the two talk every week, or every few weeks.
   *
   * @param rhythm with its day; its time may be left open
   * @param from the first day; said in a form alone
   */
  record Regularly(RhythmWords rhythm, Optional<LocalDate> from) implements AgendaWish {
    @Override
    public String canonical() {
      return " " + rhythm.canonical();
    }
  }

  /** That no day is planned. */
  record NoDay() implements AgendaWish {
    @Override
    public String canonical() {
      return " off";
    }
  }

  /** That the two have talked. */
  record Talked() implements AgendaWish {
    @Override
    public String canonical() {
      return " talked";
    }
  }
}
