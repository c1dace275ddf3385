package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Period;
import java.time.LocalDate;
import java.util.Map;

/** What came in, parsed at the edge. */
public sealed interface Input {

  /** A message that somebody typed. */
  record Typed(String text) implements Input {}

  /** A button that somebody pressed. */
  record Pressed(Press press) implements Input {}

  /**
   * A form that somebody sent.
   *
   * @param values text by field id
   */
  record Submitted(Press press, Map<String, String> values) implements Input {
    public Submitted {
      values = Map.copyOf(values);
    }
  }

  /** Something planned has come due. */
  record Due(OccurrenceKind kind, Period period, LocalDate day) implements Input {}

  /** Nobody has said a word in this dialogue for long. */
  record Silence(String dialogue) implements Input {}

  /**
   * A change that was committed could not be applied, because something else came first.
   *
   * @param reason which sentence tells it
   */
  record Refused(String reason) implements Input {}
}
