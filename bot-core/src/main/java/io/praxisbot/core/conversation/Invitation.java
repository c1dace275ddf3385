package io.praxisbot.core.conversation;

import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Profile;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes somebody of an address alone, until a platform shows who that is. */
public final class Invitation {

  private Invitation() {}

  /**
   * The person, named after the address; the same one for the same address.
   *
   * @param email in lower case
   */
  public static Person to(String email, OrganizationId organization, Instant at) {
    ZoneId untold = ZoneId.of("UTC");
    Profile.Kind kind = Profile.Kind.MEMBER;
    return new Person(
        new PersonId("p" + TurnIds.shortened(organization + "|" + email)),
        organization,
        email,
        "",
        untold,
        Locale.ENGLISH,
        List.of(),
        false,
        Enrolment.INVITED,
        at,
        Optional.empty(),
        Optional.of(new Profile(Optional.of(email), kind, Optional.empty(), Optional.empty())),
        Optional.empty());
  }
}
