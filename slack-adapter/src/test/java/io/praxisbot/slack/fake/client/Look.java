package io.praxisbot.slack.fake.client;

import java.util.List;

/** What somebody makes out on one message or view. */
public record Look(String text, List<String> buttons) {

  public Look {
    buttons = List.copyOf(buttons);
  }
}
