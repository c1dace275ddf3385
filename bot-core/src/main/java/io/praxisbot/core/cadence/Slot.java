package io.praxisbot.core.cadence;

import java.time.LocalDate;
import java.util.List;

/** What a rule's day comes to in somebody's calendar. */
public sealed interface Slot permits Planned, Fallen {

  /** The rule's own day. */
  LocalDate day();

  /** Why it isn't on that day at the rule's time. */
  List<Shift> shifts();
}
