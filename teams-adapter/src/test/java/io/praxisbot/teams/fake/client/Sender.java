package io.praxisbot.teams.fake.client;

import java.util.Optional;

/** How the bot is reached. */
@FunctionalInterface
public interface Sender {

  /**
   * Hands it an activity and waits for the answer, no longer than Teams does.
   *
   * @param authorization the header; empty if there is none
   */
  Answer send(Optional<String> authorization, String body);
}
