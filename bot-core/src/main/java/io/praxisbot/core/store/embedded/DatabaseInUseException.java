package io.praxisbot.core.store.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another process, or another instance in this one, has the embedded database open. */
public final class DatabaseInUseException extends CannotOpenDatabaseException {
  DatabaseInUseException(Path folder, @Nullable Throwable cause) {
    super(
        "The database in "
            + folder.toAbsolutePath()
            + " is in use by another process: stop that one, or choose another folder with"
            + " PRAXIS_DATA, or set MONGODB_URI to run several on one MongoDB.",
        cause);
  }
}
