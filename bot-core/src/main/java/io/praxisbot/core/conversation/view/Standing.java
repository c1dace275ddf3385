package io.praxisbot.core.conversation.view;

import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Profile;
import java.util.Locale;
import java.util.Optional;

/** What keeps somebody from being asked. */
final class Standing {

  private Standing() {}

  /** The text that says it, of somebody else or to the person. */
  static String says(Scene scene, Person person, String key) {
    String text = "why.is." + key;
    String own = text + ".own";
    boolean mine = scene.reader().id().equals(person.id()) && scene.texts().has(own);
    return mine ? own : text;
  }

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
