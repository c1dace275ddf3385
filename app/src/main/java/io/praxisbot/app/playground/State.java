package io.praxisbot.app.playground;

import io.praxisbot.core.message.Message;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that the page shows.
 *
 * @param now business time
 * @param revision goes up with every change
 */
record State(Instant now, Optional<Next> next, long revision, List<Pane> panes) {

  /** What happens next, in words. */
  record Next(Instant at, String what) {}

  /**
   * One person's direct messages.
   *
   * @param localTime without a zone, in whole minutes
   */
  record Pane(
      String person,
      String name,
      String firstName,
      String role,
      String title,
      String zone,
      String localTime,
      String enrolment,
      List<Post> posts) {}

  /**
   * One message.
   *
   * @param text all its words, unstyled
   * @param message empty if the person typed it
   */
  record Post(
      String id, String from, Instant at, boolean edited, String text, Optional<Message> message) {}
}
