package io.praxisbot.core.duty;

/** Is told what went wrong in duties, so that somebody can count it. Never throws. */
public interface DutyWatch {

  /** Watches nothing. */
  DutyWatch NOBODY = new DutyWatch() {};

  /** Something could not be done this time; the duty went on with the rest. */
  default void failed(String duty) {}
}
