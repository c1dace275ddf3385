package io.praxisbot.core.delivery;

import io.praxisbot.core.message.Message;
import java.time.Instant;

/** What is known about a delivery before its platform is called. */
sealed interface Preparation {

  /** It can be sent. */
  record Ready(Route route, Message message) implements Preparation {}

  /** It may not or need not be said any more. */
  record Withheld(String reason) implements Preparation {}

  /** There is no way to the person. */
  record NoWay(String reason) implements Preparation {}

  /** What it is to replace is still on its way. */
  record Early() implements Preparation {}

  /** What it is to replace is held until that business time. */
  record Held(Instant until) implements Preparation {}
}
