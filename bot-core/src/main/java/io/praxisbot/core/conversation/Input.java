package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Period;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.table.Upload;
import java.time.LocalDate;
import java.util.Map;

/** What came in, parsed at the edge. */
public sealed interface Input {

  /** Whether somebody did this just now and waits for an answer. */
  default boolean byHand() {
    return this instanceof Typed
        || this instanceof Pressed
        || this instanceof Submitted
        || this instanceof FormMissed
        || this instanceof Uploaded;
  }

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

  /**
   * A message that was typed before has been changed by its author.
   *
   * @param event the event under which it came the first time
   */
  record Edited(String event, String text) implements Input {}

  /** A form was wanted, but the platform didn't open it in time. */
  record FormMissed(Press press) implements Input {}

  /** A file that somebody sent. */
  record Uploaded(Upload file) implements Input {}

  /**
   * Some lines of a table are to be applied, or to be taken back.
   *
   * @param page from 0
   */
  record Rows(String intake, int page) implements Input {}

  /**
   * The platform tells about the person: a new name, another zone, gone.
   *
   * @param seen as the platform has it now
   */
  record Profiled(Sighting seen) implements Input {}

  /**
   * A platform shows a member with the address of somebody who was invited.
   *
   * @param seen as the platform has them
   */
  record Appeared(Sighting seen) implements Input {}

  /**
   * A platform tells of somebody who is known the address by which somebody was invited.
   *
   * @param invited who was made of the address
   */
  record Redeemed(Sighting seen, PersonId invited) implements Input {}

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
