package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;

/** Thrown when Teams would refuse a call, with the status and the error code it would say. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  Refusal(int status, String code, String why) {
    super(why);
    this.status = status;
    this.code = code;
  }

  static Refusal badArgument(String why) {
    return new Refusal(400, "BadArgument", why);
  }

  int status() {
    return status;
  }

  /** Such as {@code ConversationNotFound}. */
  public String code() {
    return code;
  }

  JsonNode body() {
    return Json.object("error", Json.object("code", code, "message", getMessage()));
  }
}
