package io.praxisbot.core.delivery;

import io.praxisbot.core.message.Message;
import java.util.Optional;

/** Turns a delivery into what it says now, through the access policy, at each attempt. */
public interface Rendering {

  /** The message; empty if it may no longer be said, or has nothing left to say. */
  Optional<Message> render(Delivery delivery);
}
