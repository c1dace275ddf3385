package io.praxisbot.slack.people;

import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.ResponseMetadata;
import io.praxisbot.core.people.Workspace.Refresh;
import io.praxisbot.slack.outbound.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where reading a workspace's people goes on after a page, and when. */
final class Reading {

  /** From the end of one reading to the beginning of the next. */
  static final Duration DAILY = Duration.ofDays(1);

  /** From page to page: Slack takes some twenty such calls a minute. */
  static final Duration PAGE = Duration.ofSeconds(3);

  /** After a call that may well succeed the next time. */
  static final Duration SOON = Duration.ofMinutes(1);

  /** After a call that somebody has to change something for. */
  static final Duration LATER = Duration.ofHours(1);

  private Reading() {}

  static Refresh next(Optional<String> cursor, Answer<UsersListResponse> answer, Instant now) {
    if (answer instanceof Answer.Ok<UsersListResponse> page) {
      Optional<String> next = cursor(page.value());
      return new Refresh(next, now.plus(next.isPresent() ? PAGE : DAILY));
    }
    if (answer instanceof Answer.Throttled<UsersListResponse> throttled) {
      return new Refresh(cursor, now.plus(throttled.retryAfter()));
    }
    return answer
        .refusal()
        .map(code -> refused(code, cursor, now))
        .orElseGet(() -> new Refresh(cursor, now.plus(SOON)));
  }

  /** A cursor lapses; one that did leads nowhere, so the reading begins anew. */
  private static Refresh refused(String code, Optional<String> cursor, Instant now) {
    return code.equals("invalid_cursor")
        ? new Refresh(Optional.empty(), now.plus(SOON))
        : new Refresh(cursor, now.plus(LATER));
  }

  private static Optional<String> cursor(UsersListResponse page) {
    return Optional.ofNullable(page.getResponseMetadata())
        .map(ResponseMetadata::getNextCursor)
        .filter(next -> !next.isBlank());
  }
}
