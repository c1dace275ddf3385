package io.praxisbot.slack.install;

/** A token by which the bot acts in a workspace. Never printed. */
public record BotToken(String value) {

  public BotToken {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a token is never blank");
    }
  }

  @Override
  public String toString() {
    return "BotToken";
  }
}
