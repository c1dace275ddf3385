package io.praxisbot.core.delivery;

import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Person;
import java.util.Optional;

/** Turns a delivery into what it says now, through the access policy, at each attempt. */
public interface Rendering {

  /**
   * The message; empty if it may no longer be said, or has nothing left to say.
   *
   * @param to the one it is for, as just read
   */
  Optional<Message> render(Delivery delivery, Person to);
}
