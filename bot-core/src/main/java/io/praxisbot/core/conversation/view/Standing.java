package io.praxisbot.core.conversation.view;

import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Profile;
import java.util.Locale;
import java.util.Optional;

/** What keeps somebody from being asked. */
final class Standing {

  private Standing() {}

  /** In one word: gone, guest, bot, none, invited, paused or left; empty if nothing does. */
  static Optional<String> of(Scene scene, Person person) {
    if (person.deactivated()) {
      return Optional.of("gone");
    }
    Optional<String> stranger =
        person
            .profile()
            .map(Profile::kind)
            .filter(kind -> kind != Profile.Kind.MEMBER)
            .map(kind -> kind.name().toLowerCase(Locale.ROOT));
    Enrolment enrolment = person.enrolmentOn(person.today(scene.now()));
    return stranger.or(
        () ->
            enrolment == Enrolment.ACTIVE
                ? Optional.empty()
                : Optional.of(enrolment.name().toLowerCase(Locale.ROOT)));
  }
}
