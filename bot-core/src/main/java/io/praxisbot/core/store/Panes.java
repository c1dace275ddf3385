package io.praxisbot.core.store;

import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the playground shows: its people's direct messages. It plays the part that Slack's and
 * Teams' own storage plays for them.
 */
public interface Panes {

  /**
   * One message in a pane.
   *
   * @param key the delivery that brought it, or the id of what was typed
   * @param said what the person typed; empty for the bot
   * @param message what the bot says; empty for a person
   */
  record Line(
      String id,
      PersonId person,
      String key,
      Instant at,
      boolean edited,
      String said,
      Optional<Message> message) {}

  /** Adds a line; false if one with its id is there. */
  boolean add(Line line);

  /** Replaces the message of a line and marks it edited; false if there is no such line. */
  boolean edit(String id, Message message);

  /** The last lines of a person, oldest first. */
  List<Line> last(PersonId person, int limit);

  Optional<Line> byId(String id);

  /** The line that a delivery brought. */
  Optional<Line> byKey(PersonId person, String key);
}
