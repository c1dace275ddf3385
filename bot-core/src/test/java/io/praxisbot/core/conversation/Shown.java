package io.praxisbot.core.conversation;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.WorkspaceId;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** What a platform shows of somebody, for tests to change one thing at a time. */
final class Shown {

  private Shown() {}

  static Sighting member(String user, String name, String zone) {
    return new Sighting(
        account(user),
        name,
        "",
        Optional.of(ZoneId.of(zone)),
        Optional.of(Locale.ENGLISH),
        Optional.empty(),
        Profile.Kind.MEMBER,
        false);
  }

  static Account account(String user) {
    return new Account(PlatformName.PLAYGROUND, Rehearsal.WORKSPACE, user);
  }

  static Account elsewhere(String user) {
    return new Account(PlatformName.PLAYGROUND, new WorkspaceId("w-other"), user);
  }

  /** What is shown of somebody whom a rehearsal made. */
  static Sighting of(Actor actor) {
    return member(
        actor.person().accounts().get(0).user(),
        actor.person().name(),
        actor.person().zone().getId());
  }

  static Sighting at(Sighting seen, Account account) {
    return new Sighting(
        account,
        seen.name(),
        seen.title(),
        seen.zone(),
        seen.locale(),
        seen.email(),
        seen.kind(),
        seen.deactivated());
  }

  static Sighting in(Sighting seen, String zone) {
    return new Sighting(
        seen.account(),
        seen.name(),
        seen.title(),
        Optional.of(ZoneId.of(zone)),
        seen.locale(),
        seen.email(),
        seen.kind(),
        seen.deactivated());
  }

  static Sighting named(Sighting seen, String name, String title, String email) {
    return new Sighting(
        seen.account(),
        name,
        title,
        seen.zone(),
        seen.locale(),
        Optional.of(email),
        seen.kind(),
        seen.deactivated());
  }

  static Sighting as(Sighting seen, Profile.Kind kind) {
    return new Sighting(
        seen.account(),
        seen.name(),
        seen.title(),
        seen.zone(),
        seen.locale(),
        seen.email(),
        kind,
        seen.deactivated());
  }

  static Sighting gone(Sighting seen) {
    return new Sighting(
        seen.account(),
        seen.name(),
        seen.title(),
        seen.zone(),
        seen.locale(),
        seen.email(),
        seen.kind(),
        true);
  }
}
