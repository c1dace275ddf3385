package io.praxisbot.app;

import io.praxisbot.core.store.embedded.CannotOpenDatabaseException;
import io.praxisbot.core.store.mongo.CannotReachDatabaseException;
import io.praxisbot.slack.install.BadBotTokenException;
import io.praxisbot.slack.install.BadSecretKeyException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Tells what whoever starts Praxis can mend from what they can't. */
final class StartFaults {

  private StartFaults() {}

  /** One line that says what to change; empty if the fault is ours. */
  static Optional<String> line(Throwable fault) {
    return Stream.<@Nullable Throwable>iterate(fault, t -> t != null, StartFaults::cause)
        .flatMap(t -> t == null ? Stream.<String>empty() : explained(t).stream())
        .findFirst();
  }

  private static @Nullable Throwable cause(@Nullable Throwable fault) {
    return fault == null ? null : fault.getCause();
  }

  private static Optional<String> explained(Throwable fault) {
    if (fault instanceof PortInUseException port) {
      return Optional.of(PortCheck.inUse(port.getPort()));
    }
    boolean mendable =
        fault instanceof BadSettingException
            || fault instanceof BadBotTokenException
            || fault instanceof BadSecretKeyException
            || fault instanceof CannotOpenDatabaseException
            || fault instanceof CannotReachDatabaseException;
    return mendable ? Optional.ofNullable(fault.getMessage()) : Optional.empty();
  }
}
