package io.praxisbot.teams.people;

import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.PagedMembersResult;
import io.praxisbot.core.duty.Duty;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.Workspace.Refresh;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Workspaces;
import io.praxisbot.teams.outbound.Answer;
import io.praxisbot.teams.outbound.Connector;
import io.praxisbot.teams.outbound.Place;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads who is in the teams that have the bot, once a day and as soon as one gets it, one page a
 * round. How far it has come is kept with the tenant: whoever moves that on has claimed the page,
 * and a page whose reader died is read again.
 */
public final class PeopleRefresh implements Duty {

  /** Begins the name under which a tenant keeps where a team's conversation is answered. */
  public static final String TEAM = "team:";

  /** Whoever claimed a page has that long to read it. */
  static final Duration CLAIM = Duration.ofMinutes(2);

  private static final Logger log = LoggerFactory.getLogger(PeopleRefresh.class);

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Workspaces workspaces;
  private final Connector connector;
  private final TeamsPeople people;
  private final InstantSource wall;
  private final DutyWatch watch;

  /**
   * @param wall rules when people are read: Teams' days are not the business clock's
   */
  public PeopleRefresh(
      Workspaces workspaces,
      Connector connector,
      TeamsPeople people,
      InstantSource wall,
      DutyWatch watch) {
    this.workspaces = workspaces;
    this.connector = connector;
    this.people = people;
    this.wall = wall;
    this.watch = watch;
  }

  @Override
  public String name() {
    return "teams-people-refresh";
  }

  /** Reads a page of one tenant. */
  @Override
  public int run(Instant now) {
    return workspaces.toRefresh(PlatformName.TEAMS, wall.instant()).map(this::claimed).orElse(0);
  }

  private int claimed(Stored<Workspace> due) {
    Workspace tenant = due.value();
    NavigableMap<String, String> teams = teams(tenant);
    Optional<Mark> mark = Mark.of(tenant.refresh(), teams.navigableKeySet());
    Refresh claim =
        mark.map(one -> new Refresh(Optional.of(one.cursor()), wall.instant().plus(CLAIM)))
            .orElseGet(() -> Reading.done(wall.instant()));
    boolean mine = workspaces.replace(due, tenant.refreshed(claim));
    return mine ? mark.map(one -> read(tenant.id(), one, teams, claim)).orElse(0) : 0;
  }

  private static NavigableMap<String, String> teams(Workspace tenant) {
    NavigableMap<String, String> teams = new TreeMap<>();
    tenant
        .grants()
        .forEach(
            (name, serviceUrl) -> {
              if (name.startsWith(TEAM)) {
                teams.put(name.substring(TEAM.length()), serviceUrl);
              }
            });
    return teams;
  }

  private int read(
      WorkspaceId tenant, Mark mark, NavigableMap<String, String> teams, Refresh claim) {
    String serviceUrl = teams.getOrDefault(mark.team(), "");
    Answer<PagedMembersResult> answer =
        connector.call(
            new Place(tenant, serviceUrl, mark.team()),
            PATIENCE,
            client -> Members.page(client, mark.team(), mark.token()));
    answer.taken().ifPresent(page -> members(page).forEach(one -> seen(tenant, serviceUrl, one)));
    if (answer.taken().isEmpty()) {
      log.warn("The people of a team in {} are not read now: {}", tenant, answer.why());
    }
    moveOn(tenant, claim, Reading.next(mark, answer, teams.navigableKeySet(), wall.instant()));
    return 1;
  }

  private static List<ChannelAccount> members(PagedMembersResult page) {
    return Optional.ofNullable(page.getMembers()).orElseGet(List::of);
  }

  /** One who can't be taken in doesn't keep the others out. */
  private void seen(WorkspaceId tenant, String serviceUrl, ChannelAccount member) {
    try {
      var unused = people.seen(tenant, serviceUrl, member);
    } catch (RuntimeException fault) {
      // Only what kind of fault: the message of one may hold somebody's words.
      log.error("A member of {} was not taken in: {}", tenant, fault.getClass().getName());
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
