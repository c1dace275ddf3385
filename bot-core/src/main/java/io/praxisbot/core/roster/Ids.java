package io.praxisbot.core.roster;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.store.Stored;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names what a sighting makes, so that the same one, seen by several at once, makes it once. */
final class Ids {

  private static final int SHORT = 8;

  private Ids() {}

  /** The id of a new person: made from the account, so that two sightings make one person. */
  static PersonId person(Account account) {
    return new PersonId("p" + shortened(account.key()));
  }

  /** The id of the turn that brings a person up to date, from the state that was found. */
  static String turn(Stored<Person> before, Sighting seen) {
    return "seen~" + before.value().id() + "~" + before.version() + "~" + shortened("" + seen);
  }

  private static String shortened(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, SHORT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
