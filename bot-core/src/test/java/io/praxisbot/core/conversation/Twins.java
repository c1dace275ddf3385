package io.praxisbot.core.conversation;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import java.util.List;

/** Somebody whose first name somebody else has, too. */
final class Twins {

  private Twins() {}

  static Person of(Person like, String id, String name) {
    return new Person(
        new PersonId(id),
        like.organization(),
        name,
        like.title(),
        like.zone(),
        like.locale(),
        List.of(new Account(PlatformName.PLAYGROUND, Rehearsal.WORKSPACE, "U-" + id)),
        false,
        like.enrolment(),
        like.since(),
        like.pause());
  }
}
