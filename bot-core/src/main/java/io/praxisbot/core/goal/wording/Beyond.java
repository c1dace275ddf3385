package io.praxisbot.core.goal.wording;

/** What a person can work towards and still not bring about on their own. */
public enum Beyond {
  /** A raise, a bonus, a salary. */
  PAY,
  /** A promotion, a title, a position that others give. */
  PROMOTION,
  /** Revenue, market share, the company's results. */
  COMPANY_RESULT,
  /** A rating, an award, what others think. */
  OTHERS_JUDGEMENT
}
