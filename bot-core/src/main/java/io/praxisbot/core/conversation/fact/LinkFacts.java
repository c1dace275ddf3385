package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.people.LinkCode;
import io.praxisbot.core.people.OneTimeCode;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * What a turn about linking is judged by; empty for any other.
 *
 * @param fresh what a new code would be
 * @param code the one that was typed, or pressed upon, if it is still good
 * @param maker who made that one, in whichever organization
 * @param line whether the one who goes has a manager whom the one who stays gets
 * @param circle whether somebody would come to be above themselves
 * @param taking who takes part, of whom that matters
 */
public record LinkFacts(
    Optional<Fresh> fresh,
    Optional<LinkCode> code,
    Optional<Person> maker,
    boolean line,
    boolean circle,
    Taking taking) {

  /**
   * A code that nobody has yet.
   *
   * @param wallNow when it begins to be good
   */
  public record Fresh(OneTimeCode code, Instant wallNow) {}

  /**
   * Whether anybody takes part in either organization.
   *
   * @param here in the one that would move
   * @param there in the one where the code was made
   */
  public record Taking(boolean here, boolean there) {}

  public static final LinkFacts NONE =
      new LinkFacts(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          new Taking(false, false));
}
