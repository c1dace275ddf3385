package io.praxisbot.teams.outbound;

import com.fasterxml.jackson.databind.JsonNode;

/** Hands a card over as the platform does when it updated one. */
public final class Handing {

  private Handing() {}

  public static void over(Refreshes refreshes, String address, JsonNode card) {
    refreshes.offer(address, card);
  }
}
