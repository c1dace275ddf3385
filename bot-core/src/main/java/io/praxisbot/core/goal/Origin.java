package io.praxisbot.core.goal;

import io.praxisbot.core.people.PersonId;
import java.util.Optional;

/**
 * Whose idea a goal was. Whose goal it is, is another thing: see {@link Goal#driver()}.
 *
 * @param who the manager, or the admin of the programme; empty if the person thought of it
 */
public record Origin(By by, Optional<PersonId> who) {

  /** Who can think of a goal. */
  public enum By {
    PERSON,
    MANAGER,
    PROGRAMME
  }

  public Origin {
    if ((by == By.PERSON && who.isPresent()) || (by == By.MANAGER && who.isEmpty())) {
      throw new IllegalArgumentException("a manager's idea names the manager, one's own nobody");
    }
  }

  /** The person's own idea. */
  public static Origin own() {
    return new Origin(By.PERSON, Optional.empty());
  }

  /** That manager's idea. */
  public static Origin manager(PersonId manager) {
    return new Origin(By.MANAGER, Optional.of(manager));
  }

  /** The idea of a programme that an admin gave. */
  public static Origin programme(PersonId admin) {
    return new Origin(By.PROGRAMME, Optional.of(admin));
  }
}
