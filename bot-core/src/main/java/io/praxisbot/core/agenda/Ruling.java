package io.praxisbot.core.agenda;

import io.praxisbot.core.cadence.Occurrence;

/** What is to be done with an occurrence whose moment has come. */
sealed interface Ruling {

  /** It happens. */
  record Happens() implements Ruling {}

  /** It comes at another moment after all, or not in this period. */
  record Waits(Occurrence instead) implements Ruling {}

  /** It makes no sense any more. */
  record Expires() implements Ruling {}
}
