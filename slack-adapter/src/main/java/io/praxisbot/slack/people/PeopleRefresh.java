package io.praxisbot.slack.people;

import com.slack.api.methods.request.users.UsersListRequest;
import com.slack.api.methods.response.users.UsersListResponse;
import com.slack.api.model.User;
import io.praxisbot.core.duty.Duty;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.Workspace.Refresh;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Workspaces;
import io.praxisbot.slack.inbound.PeopleWatch;
import io.praxisbot.slack.outbound.Answer;
import io.praxisbot.slack.outbound.Failures;
import io.praxisbot.slack.outbound.Method;
import io.praxisbot.slack.outbound.WebApi;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads who is in each workspace, once a day and as soon as the bot is installed, one page a round.
 * How far it has come is kept with the workspace: whoever moves that on has claimed the page, and a
 * page whose reader died is read again.
 */
public final class PeopleRefresh implements Duty {

  /** Whoever claimed a page has that long to read it. */
  static final Duration CLAIM = Duration.ofMinutes(2);

  private static final Logger log = LoggerFactory.getLogger(PeopleRefresh.class);

  private static final int PAGE = 200;

  private final Workspaces workspaces;
  private final WebApi api;
  private final PeopleWatch people;
  private final InstantSource wall;
  private final DutyWatch watch;

  /**
   * @param wall rules when people are read: Slack's days are not the business clock's
   */
  public PeopleRefresh(
      Workspaces workspaces, WebApi api, PeopleWatch people, InstantSource wall, DutyWatch watch) {
    this.workspaces = workspaces;
    this.api = api;
    this.people = people;
    this.wall = wall;
    this.watch = watch;
  }

  @Override
  public String name() {
    return "people-refresh";
  }

  /** Reads a page of one workspace. */
  @Override
  public int run(Instant now) {
    return workspaces.toRefresh(PlatformName.SLACK, wall.instant()).map(this::claimed).orElse(0);
  }

  private int claimed(Stored<Workspace> due) {
    Refresh claim = new Refresh(due.value().refresh().cursor(), wall.instant().plus(CLAIM));
    return workspaces.replace(due, due.value().refreshed(claim))
        ? read(due.value().id(), claim)
        : 0;
  }

  private int read(WorkspaceId workspace, Refresh claim) {
    Optional<String> cursor = claim.cursor();
    Answer<UsersListResponse> answer =
        api.call(workspace, Method.USERS_LIST, methods -> methods.usersList(r -> page(r, cursor)));
    answer.taken().ifPresent(page -> page.getMembers().forEach(user -> seen(workspace, user)));
    if (answer.taken().isEmpty()) {
      log.warn("The people of workspace {} are read later: {}", workspace, Failures.of(answer));
    }
    moveOn(workspace, claim, Reading.next(cursor, answer, wall.instant()));
    return 1;
  }

  private static UsersListRequest.UsersListRequestBuilder page(
      UsersListRequest.UsersListRequestBuilder request, Optional<String> cursor) {
    request.limit(PAGE).includeLocale(true);
    return cursor.map(request::cursor).orElse(request);
  }

  /** One who can't be taken in doesn't keep the others out. */
  private void seen(WorkspaceId workspace, User user) {
    try {
      people.seen(workspace, user);
    } catch (RuntimeException fault) {
      // Only what kind of fault: the message of one may hold somebody's words.
      log.error("{} of {} failed with {}", user.getId(), workspace, fault.getClass().getName());
      watch.failed(name());
    }
  }

  /** Unless the claim is no longer this one's: then somebody else says where it goes on. */
  private void moveOn(WorkspaceId id, Refresh claim, Refresh next) {
    boolean done = false;
    while (!done) {
      done =
          workspaces
              .find(id)
              .filter(read -> read.value().refresh().equals(claim))
              .map(read -> workspaces.replace(read, read.value().refreshed(next)))
              .orElse(true);
    }
  }
}
