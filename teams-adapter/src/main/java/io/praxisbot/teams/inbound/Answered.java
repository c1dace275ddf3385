package io.praxisbot.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What goes back.
 *
 * @param contentType empty if there is no body
 * @param body empty for none
 */
public record Answered(int status, String contentType, String body) {

  /** Teams wants no more to be said. */
  static final Answered TAKEN = status(202);

  /** Nothing came of it, and nothing should. */
  static final Answered IGNORED = status(200);

  /** A status alone. */
  public static Answered status(int status) {
    return new Answered(status, "", "");
  }

  /** What an invoke is answered with. */
  static Answered invoke(JsonNode body) {
    return new Answered(200, "application/json; charset=utf-8", body.toString());
  }
}
