package io.praxisbot.core.access;

/** What can be seen of a person, as the table "Who sees what" of the design divides it. */
public enum Content {
  /** Career goal, behaviours, outcome of attempts, answered or not. */
  CAREER_GOALS,
  /** The words of an answer, a learning, a measure, an obstacle: not shared. */
  PRIVATE_WORDS,
  /** Words that the person shared with the manager. */
  SHARED_WORDS,
  PAUSE_DATES,
  PAUSE_REASON,
  /** When they will be asked, and why then; not what became of it, nor why they are off. */
  SCHEDULE,
  /** What was planned, moved, sent and failed, without content. */
  LEDGER
}
