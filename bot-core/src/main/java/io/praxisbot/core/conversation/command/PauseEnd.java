package io.praxisbot.core.conversation.command;

import java.time.LocalDate;
import java.util.Objects;

/** How long somebody wants to be left alone. */
public sealed interface PauseEnd {

  /** The words after {@code pause} that mean this end. */
  String canonical();

  /** Until a day, never before the day on which it was typed. */
  record On(LocalDate date) implements PauseEnd {
    public On {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public String canonical() {
      return "until " + date;
    }
  }

  /** For some weeks, 1 to 104, counted from when it was typed. */
  record ForWeeks(int weeks) implements PauseEnd {
    static final int MAX = 104;

    public ForWeeks {
      if (weeks < 1 || weeks > MAX) {
        throw new IllegalArgumentException("a pause has 1 to 104 weeks, not " + weeks);
      }
    }

    @Override
    public String canonical() {
      return weeks == 1 ? "1 week" : weeks + " weeks";
    }
  }

  /** Until the person says so. */
  record Open() implements PauseEnd {
    @Override
    public String canonical() {
      return "open";
    }
  }
}
