package io.praxisbot.teams.outbound;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.ErrorResponse;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** What came back from Teams, or didn't, read as an answer. */
final class Verdict {

  static final String TIMEOUT = "timeout";

  /** Taken, and answered with what can't be read. */
  static final Answer<Boolean> UNREADABLE = unreadable();

  private static final int REDIRECTION = 300;
  private static final int CLIENT_FAULT = 400;
  private static final int CLIENT_TIMEOUT = 408;
  private static final int PRECONDITION_FAILED = 412;
  private static final int TOO_MANY = 429;
  private static final int SERVER_FAULT = 500;

  /** Teams' codes look like this; nothing else may come into the ledger or the log. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

  private Verdict() {}

  /**
   * What a call that failed so says.
   *
   * @param now by which Teams' dates are read
   */
  static <T> Answer<T> of(@Nullable Throwable fault, Instant now) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof ErrorResponseException e) {
        return e.response().code() == TOO_MANY
            ? new Answer.Throttled<>(RetryAfter.read(e.response().headers(), now))
            : of(e.response().code(), code(e));
      }
      if (cause instanceof NoTokenException e) {
        return new Answer.NotSent<>(e.reason());
      }
      if (cause instanceof NeverLeftException e && !(e.getCause() instanceof NoTokenException)) {
        return new Answer.NotSent<>("network:" + why(e.getCause()));
      }
      if (cause instanceof InterruptedIOException) {
        return new Answer.Unknown<>(TIMEOUT);
      }
    }
    return new Answer.Unknown<>("network:broken");
  }

  /** Teams' code if it is one; empty for anything else that stands there. */
  static Optional<String> code(@Nullable String said) {
    return Optional.ofNullable(said)
        .map(text -> text.replace(" ", ""))
        .filter(text -> CODE.matcher(text).matches());
  }

  private static <T> Answer<T> of(int status, Optional<String> said) {
    String http = "http-" + status;
    if (status < REDIRECTION) {
      return unreadable();
    }
    if (status >= SERVER_FAULT || status == CLIENT_TIMEOUT || status == PRECONDITION_FAILED) {
      return new Answer.Unknown<>(Reason.TEAMS_FAULT.with(http));
    }
    return status < CLIENT_FAULT
        ? new Answer.NotSent<>(Reason.TEAMS_FAULT.with(http))
        : new Answer.Refused<>(status, said.orElse(http));
  }

  /** Taken, as the status says; an id to find it by it has not. */
  static <T> Answer<T> unreadable() {
    return new Answer.Unknown<>(Reason.TEAMS_FAULT.with("unreadable"));
  }

  private static Optional<String> code(ErrorResponseException e) {
    ErrorResponse body = e.body();
    return body == null || body.getError() == null
        ? Optional.empty()
        : code(body.getError().getCode());
  }

  private static String why(@Nullable Throwable cause) {
    if (cause instanceof UnknownHostException) {
      return "unknown-host";
    }
    if (cause instanceof SSLException) {
      return "tls";
    }
    return cause instanceof ConnectException ? "refused" : "no-connection";
  }
}
