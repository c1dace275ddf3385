package io.praxisbot.slack.people;

import com.slack.api.model.User;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.WorkspaceId;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads Slack's users. Any part of one may be missing, most of all of somebody who is gone. */
final class Sightings {

  /** Slack's own, which isn't marked as a bot. */
  private static final String SLACKBOT = "USLACKBOT";

  private Sightings() {}

  /** A user, as seen in that workspace. */
  static Sighting of(WorkspaceId workspace, User user) {
    return new Sighting(
        new Account(PlatformName.SLACK, workspace, user.getId()),
        name(user),
        profile(user, User.Profile::getTitle).orElse(""),
        filled(user.getTz()).flatMap(Sightings::zone),
        filled(user.getLocale())
            .map(Locale::forLanguageTag)
            .filter(l -> !l.getLanguage().isEmpty()),
        profile(user, User.Profile::getEmail).map(email -> email.toLowerCase(Locale.ROOT)),
        kind(workspace, user),
        user.isDeleted());
  }

  private static String name(User user) {
    return Stream.of(
            profile(user, User.Profile::getRealName),
            filled(user.getRealName()),
            profile(user, User.Profile::getDisplayName),
            filled(user.getName()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(user.getId());
  }

  private static Profile.Kind kind(WorkspaceId workspace, User user) {
    if (user.isBot()
        || user.isWorkflowBot()
        || user.isConnectorBot()
        || SLACKBOT.equals(user.getId())) {
      return Profile.Kind.BOT;
    }
    boolean guest =
        user.isRestricted()
            || user.isUltraRestricted()
            || user.isStranger()
            || !belongs(workspace.value(), user);
    return guest ? Profile.Kind.GUEST : Profile.Kind.MEMBER;
  }

  /** In an Enterprise organization a user has a home and may be a member of other workspaces. */
  private static boolean belongs(String workspace, User user) {
    List<String> others =
        user.getEnterpriseUser() == null || user.getEnterpriseUser().getTeams() == null
            ? List.of()
            : user.getEnterpriseUser().getTeams();
    return filled(user.getTeamId()).map(workspace::equals).orElse(true)
        || others.contains(workspace);
  }

  /** Slack knows zones that Java doesn't. */
  private static Optional<ZoneId> zone(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }

  private static Optional<String> profile(
      User user, Function<User.Profile, @Nullable String> part) {
    User.Profile profile = user.getProfile();
    return profile == null ? Optional.empty() : filled(part.apply(profile));
  }

  private static Optional<String> filled(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
  }
}
