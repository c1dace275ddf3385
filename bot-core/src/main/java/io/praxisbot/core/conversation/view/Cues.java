package io.praxisbot.core.conversation.view;

import io.praxisbot.core.message.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A plan's moment as part of a sentence: "when I plan my week", but "every Wednesday", which needs
 * no "when".
 */
final class Cues {

  /** "Monday morning", "Mondays at nine", but not "Friday afternoon gets quiet". */
  private static final String AFTER_DAY =
      "(?:\\s+(?:morning|afternoon|evening)s?)?(?:,?\\s+(?:at|in|on|before|after|when|while|during)\\s.+)?";

  private Cues() {}

  /** In the middle of a sentence. */
  static String inside(Texts texts, String cue) {
    String first = cue.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    boolean alone = List.of(texts.plain("plan.moment.alone").split(",", -1)).contains(first);
    if (isDay(texts, cue)) {
      return texts.plain("plan.moment.day", Map.of("cue", cue));
    }
    return alone
        ? first + cue.substring(first.length())
        : texts.plain("plan.moment", Map.of("cue", cue));
  }

  private static boolean isDay(Texts texts, String cue) {
    String days = texts.plain("plan.moment.days").replace(",", "|");
    return Pattern.compile("(?is)(?:" + days + ")s?" + AFTER_DAY).matcher(cue).matches();
  }

  /** At the beginning of a sentence. */
  static String first(Texts texts, String cue) {
    String inside = inside(texts, cue);
    int end = inside.offsetByCodePoints(0, 1);
    return inside.substring(0, end).toUpperCase(texts.locale()) + inside.substring(end);
  }
}
