package io.praxisbot.teams.people;

import com.microsoft.bot.schema.PagedMembersResult;
import io.praxisbot.core.people.Workspace.Refresh;
import io.praxisbot.teams.outbound.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.NavigableSet;
import java.util.Optional;

/** Where reading a tenant's people goes on after a page, and when. */
final class Reading {

  /** From the end of one reading to the beginning of the next. */
  static final Duration DAILY = Duration.ofDays(1);

  /** From page to page: Teams counts them among all other calls. */
  static final Duration PAGE = Duration.ofSeconds(1);

  /** After a call that may well succeed the next time. */
  static final Duration SOON = Duration.ofMinutes(1);

  private Reading() {}

  /** A team that Teams doesn't let the bot read doesn't keep the others from being read. */
  static Refresh next(
      Mark read, Answer<PagedMembersResult> answer, NavigableSet<String> teams, Instant now) {
    if (answer instanceof Answer.Ok<PagedMembersResult> page) {
      Optional<Mark> more = token(page.value()).map(t -> new Mark(read.team(), Optional.of(t)));
      return goOn(more.or(() -> read.nextTeam(teams)), now);
    }
    if (answer.refusal().isPresent()) {
      return goOn(read.nextTeam(teams), now);
    }
    Duration wait =
        answer instanceof Answer.Throttled<PagedMembersResult> throttled
            ? throttled.retryAfter()
            : SOON;
    return new Refresh(Optional.of(read.cursor()), now.plus(wait));
  }

  /** When everything is read, or nothing is to be. */
  static Refresh done(Instant now) {
    return new Refresh(Optional.empty(), now.plus(DAILY));
  }

  private static Refresh goOn(Optional<Mark> next, Instant now) {
    return next.map(mark -> new Refresh(Optional.of(mark.cursor()), now.plus(PAGE)))
        .orElseGet(() -> done(now));
  }

  private static Optional<String> token(PagedMembersResult page) {
    return Optional.ofNullable(page.getContinuationToken()).filter(token -> !token.isBlank());
  }
}
