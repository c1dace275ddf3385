package io.praxisbot.core.conversation;

import io.praxisbot.core.message.Texts;
import java.util.List;
import java.util.Locale;

/** What usually gets in the way, by button. */
public final class Obstacles {

  /** The choices, in the order to show them. */
  public static final List<String> CHOICES =
      List.of("nochance", "notime", "notsure", "awkward", "otherthings");

  private Obstacles() {}

  /** The words that a press stands for, in the person's language. */
  static String words(String choice, Locale locale) {
    return CHOICES.contains(choice)
        ? new Texts(locale).plain("checkin.obstacle." + choice)
        : new Texts(locale).plain("checkin.obstacle.otherthings");
  }
}
