package io.praxisbot.teams.inbound;

import io.praxisbot.core.people.WorkspaceId;
import java.util.Optional;
import java.util.Set;

/** The app comes to people and teams, and goes; and people come to teams. */
final class Comings {

  private static final Set<String> TEAM_GONE = Set.of("teamDeleted", "teamHardDeleted");
  private static final String TEAM_BACK = "teamRestored";

  private final Tenants tenants;
  private final References references;
  private final Callers callers;
  private final Greeting greeting;
  private final Beside beside;

  Comings(
      Tenants tenants, References references, Callers callers, Greeting greeting, Beside beside) {
    this.tenants = tenants;
    this.references = references;
    this.callers = callers;
    this.greeting = greeting;
    this.beside = beside;
  }

  /** An upgrade takes the app away and brings it again: who is reached stays so. */
  Answered installed(Activity activity) {
    return switch (activity.action()) {
      case "add" -> came(activity, true);
      case "add-upgrade" -> came(activity, false);
      case "remove" -> went(activity);
      default -> Answered.IGNORED;
    };
  }

  /** Members of a personal conversation are the person and the bot. */
  Answered changed(Activity activity) {
    if (activity.concernsBot("membersRemoved") || TEAM_GONE.contains(activity.event())) {
      return went(activity);
    }
    if (activity.concernsBot("membersAdded") || activity.event().equals(TEAM_BACK)) {
      return came(activity, false);
    }
    if (!activity.personal()) {
      introduce(activity);
    }
    return Answered.TAKEN;
  }

  private Answered came(Activity activity, boolean greeted) {
    if (!activity.personal()) {
      team(activity, (tenant, team) -> tenants.joined(tenant, team, activity.serviceUrl()));
    } else if (greeted) {
      boolean took = callers.takesPart(activity);
      greeting.to(callers.of(activity), took, activity);
    } else {
      var unused = callers.of(activity);
    }
    return Answered.TAKEN;
  }

  private Answered went(Activity activity) {
    if (activity.personal()) {
      activity.sender().ifPresent(sender -> references.removed(sender.account()));
    } else {
      team(activity, tenants::left);
    }
    return Answered.TAKEN;
  }

  /** What is done with a team. */
  private interface Doing {
    void with(WorkspaceId tenant, String team);
  }

  /** A group has no team: its own conversation is it. */
  private static void team(Activity activity, Doing doing) {
    Optional<String> team = activity.team().or(() -> Optional.of(activity.conversation()));
    activity.tenant().ifPresent(tenant -> team.ifPresent(id -> doing.with(tenant, id)));
  }

  /** Who joins a team can be named at once; who can't be looked up now is read with the team. */
  private void introduce(Activity activity) {
    activity
        .added()
        .forEach(
            member -> {
              var unused = beside.run(() -> callers.introduced(member, activity));
            });
  }
}
