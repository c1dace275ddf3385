package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** One line of the log. Its time is the wall's. */
public sealed interface Entry {

  Instant at();

  /**
   * A call of the connector or of the sign-in.
   *
   * @param tenant empty if the call's conversation isn't known
   * @param conversation empty if it names none
   * @param activity or the member; empty if it names none
   * @param body missing if it came without
   * @param outcome {@code ok}, an error code, {@code status 502} or {@code closed}
   */
  record Called(
      Instant at,
      Operation operation,
      String tenant,
      String conversation,
      String activity,
      JsonNode body,
      String outcome)
      implements Entry {}

  /** How an activity was taken. */
  enum Kind {
    NEW,
    UPDATE,
    DELETION,
    TYPING
  }

  /**
   * An activity that Teams took.
   *
   * @param person the object id of whose personal chat it is in; else the conversation's id
   * @param id the activity's
   * @param activity what was sent; missing for a deletion
   * @param mentioned the ids of those whom it notified by name
   */
  record Accepted(
      Instant at,
      String tenant,
      Kind kind,
      String conversation,
      String person,
      String id,
      JsonNode activity,
      List<String> mentioned)
      implements Entry {
    public Accepted {
      mentioned = List.copyOf(mentioned);
    }
  }

  /**
   * Something sent to the bot, and what it answered.
   *
   * @param what the activity's type, and an invoke's name
   * @param id the activity's id
   * @param outcome the HTTP status, or what else came of it
   */
  record Sent(Instant at, String tenant, String what, String id, String outcome) implements Entry {}
}
