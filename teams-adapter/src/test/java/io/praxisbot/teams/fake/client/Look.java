package io.praxisbot.teams.fake.client;

import java.util.List;

/**
 * What somebody makes out on one message or dialog.
 *
 * @param id the message's; empty for a dialog
 */
public record Look(String id, String text, List<String> buttons) {

  public Look {
    buttons = List.copyOf(buttons);
  }
}
