package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.Profile;
import java.util.Locale;
import java.util.Optional;

/** What keeps somebody from taking part, whoever wants them to. */
public final class Bars {

  private Bars() {}

  /** The end of the key of the sentence that says it; empty if nothing does. */
  public static Optional<String> of(Person person) {
    return person.deactivated() ? Optional.of("gone") : kind(person);
  }

  private static Optional<String> kind(Person person) {
    return person
        .profile()
        .map(Profile::kind)
        .filter(kind -> kind != Profile.Kind.MEMBER)
        .map(kind -> kind.name().toLowerCase(Locale.ROOT));
  }
}
