package io.praxisbot.core.people;

/** How far a person takes part. */
public enum Enrolment {
  /** Known in the workspace, and nothing more. */
  NONE,
  /** Enrolled by an admin, but not reachable yet. */
  INVITED,
  ACTIVE,
  /** Active, with time off from check-ins. */
  PAUSED,
  /** Was active and chose not to be. */
  LEFT
}
