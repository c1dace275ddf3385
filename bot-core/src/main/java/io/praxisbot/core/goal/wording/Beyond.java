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
  OTHERS_JUDGEMENT;

  /**
   * Whether a measure of it has no place among a person's own, whatever they say of it: measures
   * are never about pay or a rating.
   */
  public boolean neverMeasured() {
    return this == PAY || this == OTHERS_JUDGEMENT;
  }
}
