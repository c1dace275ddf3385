package io.praxisbot.core.cadence;

/** What became of an occurrence at its moment. */
public enum Verdict {
  /** The person was asked, reminded or given the digest. */
  CAME,
  /** The person began it before its time. */
  BEGUN_EARLY,
  /** It was answered already. */
  ANSWERED,
  /** There was nothing to ask about, or to say. */
  NOTHING,
  /** The person didn't take part, or was off. */
  NOT_TAKING_PART,
  /** There had been as many messages in this week as are allowed; this was the least important. */
  TOO_MANY,
  /** It came with another message of the same morning. */
  TOGETHER,
  /** Several were left unanswered, so fewer come. */
  QUIETER,
  /** Praxis wasn't running, and afterwards it made no sense any more. */
  EXPIRED;

  /** Whether somebody was written to. */
  public boolean came() {
    return this == CAME;
  }
}
