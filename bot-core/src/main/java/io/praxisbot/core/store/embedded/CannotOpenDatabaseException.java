package io.praxisbot.core.store.embedded;

import org.jspecify.annotations.Nullable;

/** The embedded database can't be opened. The message is one line that says what to do about it. */
public class CannotOpenDatabaseException extends RuntimeException {
  CannotOpenDatabaseException(String whatToDo, @Nullable Throwable cause) {
    super(whatToDo, cause);
  }
}
