package io.praxisbot.core.store.mongo;

/**
 * MongoDB can't be used as it is configured. The message is one line that says what to change. It
 * never holds any of the connection string but the hosts, and there is no cause, for the driver's
 * own words may quote the rest: user and password.
 */
public final class CannotReachDatabaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotReachDatabaseException(String whatToChange) {
    super(whatToChange);
  }
}
