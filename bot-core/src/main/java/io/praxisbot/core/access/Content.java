package io.praxisbot.core.access;

/** What can be seen of a person, as the table "Who sees what" of the design divides it. */
public enum Content {
  /** What the company wants of the person, and how it stands; visible further up. */
  BUSINESS_GOALS,
  /** Career goal, where it stands since when, behaviours, outcome of attempts, answered or not. */
  CAREER_GOALS,
  /** The words of an answer, an obstacle, why a goal rests or ended: not shared. */
  PRIVATE_WORDS,
  /** What was learned, and what is to be learned; a learning that is shared is shared words. */
  LEARNING,
  /** What the person measures of themselves. */
  MEASURES,
  /** Words that the person shared with the manager; said to nobody who stands in for them. */
  SHARED_WORDS,
  /** What manager and person want to talk about, and when: what both of them see. */
  AGENDA,
  /** What one of the two wrote on it for themselves. */
  OWN_POINTS,
  PAUSE_DATES,
  PAUSE_REASON,
  /** When they will be asked, and why then; not what became of it, nor why they are off. */
  SCHEDULE,
  /** What was planned, moved, sent and failed, without content. */
  LEDGER,
  /** Being one of five or more who are counted. */
  COUNTS
}
