package io.praxisbot.teams.inbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what somebody wrote: without the bot's own mention, and with those of people resolved. */
final class Written {

  private static final Set<String> MARKED_UP = Set.of("xml", "html");

  /** Stands for a mention while the rest is read; nobody types one of these. */
  private static final char STAND_IN = '\uE000';

  private static final Pattern STAND_INS = Pattern.compile("[\uE000-\uF8FF]");

  private final Mentions mentions;

  Written(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Whether the bot is spoken to. */
  static boolean mentionsBot(Activity message) {
    return Mention.in(message).stream().anyMatch(mention -> mention.bot(message));
  }

  /** The words; blank if there are none. */
  String text(Activity message) {
    List<Mention> named =
        Mention.in(message).stream()
            .filter(mention -> !mention.text().isEmpty())
            .limit(40)
            .toList();
    String words = STAND_INS.matcher(raw(message)).replaceAll("");
    for (int i = 0; i < named.size(); i++) {
      words = replaced(words, named.get(i).text(), String.valueOf((char) (STAND_IN + i)));
    }
    words = marked(message) ? Wording.unmarked(words) : words;
    return Wording.tidied(withMentions(words, named, message));
  }

  private String withMentions(String words, List<Mention> named, Activity message) {
    Instant until = mentions.patience();
    String text = words;
    for (int i = 0; i < named.size(); i++) {
      Mention mention = named.get(i);
      String said = mention.bot(message) ? " " : mentions.read(mention, message, until);
      text = replaced(text, String.valueOf((char) (STAND_IN + i)), said);
    }
    return text;
  }

  private static String replaced(String text, String part, String by) {
    int at = text.indexOf(part);
    return at < 0 ? text : text.substring(0, at) + by + text.substring(at + part.length());
  }

  private static String raw(Activity message) {
    return Json.text(message.json(), "text").orElse("");
  }

  private static boolean marked(Activity message) {
    Optional<String> format = Json.text(message.json(), "textFormat");
    return format.filter(MARKED_UP::contains).isPresent();
  }
}
