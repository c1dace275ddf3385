package io.praxisbot.core.conversation.command;

/** What is wrong after a command word that was understood. */
public enum Problem {
  /** There is no day of the week, or none that is known. */
  UNKNOWN_DAY,
  /** Where one day is needed, there is none that can be read. */
  NO_DAY,
  /** Something looks like a time and isn't one. */
  UNKNOWN_TIME,
  /** A day that no calendar has, such as 31 February. */
  IMPOSSIBLE_DATE,
  /** A day and a month that could be meant either way round, such as 5/6. */
  EITHER_DATE,
  DATE_IN_THE_PAST,
  /** Something ends before it begins. */
  END_BEFORE_START,
  /** Hours that end when they begin. */
  NO_HOURS,
  /** Closing days of more than a year in one go. */
  TOO_LONG,
  /** Time off for somebody else without a word about its end. */
  NO_END,
  /** Time off for several people in one go. */
  ONE_AT_A_TIME,
  /** Words of one's own, for several people in one go. */
  WORDS_FOR_ONE,
  /** A talk of two is prepared with one person at a time. */
  ONE_TALK,
  /** A quarter that no year has. */
  NO_QUARTER,
  /** Why somebody else is off. */
  REASON_OF_ANOTHER,
  /** A reminder that is not 1 to 5 working days later. */
  UNKNOWN_LAG,
  /** Nobody is named where somebody must be. */
  NO_PERSON,
  /** There is no one-time code where one must be. */
  NO_CODE,
  /** There is nothing that could be a code for linking. */
  NO_LINK_CODE,
  /** Neither of the platforms is named. */
  UNKNOWN_PLACE,
  UNKNOWN_ZONE,
  /** A rhythm that is never, or not in every month, due: every 0 weeks, the fifth Monday. */
  NEVER_OCCURS,
  /** The fifth of a weekday, which some months don't have. */
  NO_FIFTH,
  /** Several times a week. */
  ONCE_A_WEEK,
  /** Something to switch off that can't be. */
  ALWAYS_ON,
  /** A threshold that is to be switched off. */
  ALWAYS_COUNTED,
  /** A quarter that is still to come. */
  QUARTER_AHEAD,
  /** A rhythm of more weeks than anybody would remember a question for. */
  TOO_SELDOM,
  /** A threshold nobody could work with. */
  OUT_OF_BOUNDS,
  /** Something for everybody or a team, and not for one person. */
  NOT_FOR_ONE,
  NOT_UNDERSTOOD
}
