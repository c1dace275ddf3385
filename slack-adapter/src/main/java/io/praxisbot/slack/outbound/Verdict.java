package io.praxisbot.slack.outbound;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** What came back from Slack, or didn't, read as an answer. */
final class Verdict {

  private static final int TOO_MANY = 429;
  private static final int SERVER_FAULT = 500;

  /** Slack says how long; this is for the case that it doesn't. */
  private static final Duration UNSAID = Duration.ofSeconds(10);

  private static final Duration LONGEST = Duration.ofHours(1);

  private static final Set<String> THROTTLED = Set.of("ratelimited", "rate_limited");

  /** Slack's codes look like this; nothing else may come into the ledger or the log. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,60}");

  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  private Verdict() {}

  static <T extends SlackApiTextResponse> Answer<T> of(T response) {
    return response.isOk() ? new Answer.Ok<>(response) : refused(code(response.getError()));
  }

  /**
   * Slack's methods answer 200 whatever they say, so another status comes from in front of them.
   */
  static <T> Answer<T> of(SlackApiException e) {
    String said = e.getError() == null ? null : e.getError().getError();
    return of(e.getResponse(), Optional.ofNullable(said).map(Verdict::code));
  }

  /**
   * An HTTP answer that is no success.
   *
   * @param said the error code in its body; empty if there is none
   */
  static <T> Answer<T> of(Response response, Optional<String> said) {
    int status = response.code();
    if (status == TOO_MANY) {
      return new Answer.Throttled<>(retryAfter(response.header("Retry-After")));
    }
    if (status >= SERVER_FAULT || status == HttpURLConnection.HTTP_CLIENT_TIMEOUT) {
      return new Answer.Unknown<>(fault("http-" + status));
    }
    return said.<Answer<T>>map(Verdict::refused)
        .orElseGet(() -> new Answer.NotSent<>(fault("http-" + status)));
  }

  static <T> Answer<T> of(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof NeverLeftException neverLeft) {
        return new Answer.NotSent<>("network:" + why(neverLeft.getCause()));
      }
    }
    return new Answer.Unknown<>(e instanceof InterruptedIOException ? "timeout" : "network:broken");
  }

  /** An answer that isn't JSON comes from who knows whom, and says nothing about the call. */
  static <T> Answer<T> unreadable() {
    return new Answer.Unknown<>(fault("unreadable"));
  }

  static <T> Answer<T> refused(String code) {
    if (THROTTLED.contains(code)) {
      return new Answer.Throttled<>(UNSAID);
    }
    return switch (Reason.of(code)) {
      case SLACK_FAULT -> new Answer.Unknown<>(fault(code));
      case SLACK_AWAY -> new Answer.NotSent<>(Reason.SLACK_AWAY.with(code));
      default -> new Answer.Refused<>(code);
    };
  }

  static String code(@Nullable String said) {
    return said != null && CODE.matcher(said).matches() ? said : "unreadable";
  }

  private static String fault(String code) {
    return Reason.SLACK_FAULT.with(code);
  }

  private static Duration retryAfter(@Nullable String seconds) {
    if (seconds == null || !SECONDS.matcher(seconds).matches()) {
      return UNSAID;
    }
    Duration wait = Duration.ofSeconds(Math.max(1, Long.parseLong(seconds)));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
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
