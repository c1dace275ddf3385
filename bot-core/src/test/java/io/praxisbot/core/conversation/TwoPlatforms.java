package io.praxisbot.core.conversation;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.Organization;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Slack workspace and a Teams tenant, in one organization or in two. */
final class TwoPlatforms implements AutoCloseable {

  static final WorkspaceId SLACK = new WorkspaceId("T1");
  static final WorkspaceId TEAMS = new WorkspaceId("tenant-1");
  static final OrganizationId APART = new OrganizationId("teams-tenant-1");

  final Rehearsal rehearsal = Rehearsal.begin();
  private final OrganizationId inTeams;

  private TwoPlatforms(OrganizationId inTeams) {
    this.inTeams = inTeams;
    put(rehearsal, SLACK, PlatformName.SLACK, Rehearsal.ORGANIZATION);
    if (inTeams.equals(APART)) {
      insertApart(rehearsal);
    } else {
      put(rehearsal, TEAMS, PlatformName.TEAMS, inTeams);
    }
  }

  static TwoPlatforms linked() {
    TwoPlatforms two = new TwoPlatforms(Rehearsal.ORGANIZATION);
    var organizations = two.rehearsal.stores.organizations();
    var read = organizations.find(Rehearsal.ORGANIZATION).orElseThrow();
    organizations.replace(read, read.value().having(List.of(SLACK, TEAMS)));
    return two;
  }

  static TwoPlatforms apart() {
    return new TwoPlatforms(APART);
  }

  /** A tenant that is an organization of its own. */
  static void insertApart(Rehearsal rehearsal) {
    rehearsal
        .stores
        .organizations()
        .insert(new Organization(APART, "Acme in Teams", List.of(TEAMS)));
    put(rehearsal, TEAMS, PlatformName.TEAMS, APART);
  }

  private static void put(
      Rehearsal rehearsal, WorkspaceId id, PlatformName platform, OrganizationId organization) {
    rehearsal
        .stores
        .workspaces()
        .insert(
            new Workspace(
                id,
                platform,
                organization,
                id.value(),
                true,
                Optional.empty(),
                Rehearsal.START,
                Map.of(),
                new Workspace.Refresh(Optional.empty(), Rehearsal.START)));
  }

  /** Whose user id {@code boss} or {@code chief} is an admin by the settings. */
  Actor inSlack(String user, String name) {
    return inSlack(user, name, Optional.empty());
  }

  Actor inSlack(String user, String name, Optional<String> email) {
    Account account = new Account(PlatformName.SLACK, SLACK, user);
    return rehearsal.member(Rehearsal.ORGANIZATION, account, name, email);
  }

  /** Somebody with the app. */
  Actor inTeams(String user, String name) {
    return inTeams(user, name, Optional.empty());
  }

  Actor inTeams(String user, String name, Optional<String> email) {
    reached(user, ConversationReference.Standing.OPEN);
    return rehearsal.member(inTeams, teams(user), name, email);
  }

  /** Somebody whom the tenant shows, and who doesn't have the app. */
  Actor withoutApp(String user, String name) {
    return rehearsal.member(inTeams, teams(user), name, Optional.empty());
  }

  static Account teams(String user) {
    return new Account(PlatformName.TEAMS, TEAMS, user);
  }

  void reached(String user, ConversationReference.Standing standing) {
    var open =
        ConversationReference.open(
            teams(user),
            "https://smba.example/emea/",
            Optional.of("a:" + user),
            "29:" + user,
            Rehearsal.START);
    rehearsal
        .stores
        .conversationReferences()
        .insert(open.standing(standing, Rehearsal.START.plusSeconds(1)));
  }

  /** Whoever had blocked the bot, or removed it, has it again. */
  void unblocked(String user) {
    var references = rehearsal.stores.conversationReferences();
    var read = references.find(teams(user).key()).orElseThrow();
    var shut =
        read.value()
            .standing(ConversationReference.Standing.BLOCKED, Rehearsal.START)
            .standing(ConversationReference.Standing.OPEN, rehearsal.business.instant());
    references.replace(read, shut);
  }

  /** The code that somebody has just been given. */
  static String code(Actor actor) {
    Matcher code = Pattern.compile("link ((?:[A-Z2-9]{4}-?){3})").matcher(actor.last());
    if (!code.find()) {
      throw new AssertionError("no code in: " + actor.last());
    }
    return code.group(1);
  }

  @Override
  public void close() {
    rehearsal.close();
  }
}
