package io.praxisbot.core.conversation.command;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody as typed, not yet looked up: a name, an e-mail address or a platform's mention.
 *
 * @param text without the leading {@code @}; a mention such as {@code <@U123|ana>} stays as it came
 */
public record PersonRef(String text) {

  static final int MAX_LENGTH = 120;

  private static final Pattern MENTION = Pattern.compile("<@([^<>|]+)(?:\\|([^<>]*))?>");
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*");
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_-]+");
  private static final Pattern BREAKS = Pattern.compile("[\"“”„<>,;\\p{Cntrl}\\p{Z}]+");

  /** Whoever types it. */
  static final PersonRef ME = new PersonRef("me");

  public PersonRef {
    if (text.length() > MAX_LENGTH || !text.equals(clean(text)) || text.isEmpty()) {
      throw new IllegalArgumentException("not a cleaned reference to a person");
    }
  }

  /** Cleans what was typed; empty when nothing is left that could be a name. */
  public static Optional<PersonRef> of(String typed) {
    String text = clean(typed);
    boolean named = text.codePoints().anyMatch(Character::isLetterOrDigit);
    return named && text.length() <= MAX_LENGTH
        ? Optional.of(new PersonRef(text))
        : Optional.empty();
  }

  /** Whether it means the person who typed it. */
  public boolean isMe() {
    return text.equalsIgnoreCase(ME.text);
  }

  /** The platform's id, when it was a mention. */
  public Optional<String> platformId() {
    Matcher mention = MENTION.matcher(text);
    return mention.matches() ? Optional.of(mention.group(1)) : Optional.empty();
  }

  /** The address, in lower case, if that is what was typed. */
  public Optional<String> email() {
    return EMAIL.matcher(text).matches() && text.indexOf('.', text.indexOf('@')) > 0
        ? Optional.of(text.toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /** How to call the person in an answer: a mention's label, else what was typed. */
  public String label() {
    Matcher mention = MENTION.matcher(text);
    if (!mention.matches()) {
      return text;
    }
    String label = mention.group(2);
    return label == null || label.isBlank() ? mention.group(1) : label;
  }

  /** What to type to mean this person again. */
  String canonical() {
    if (MENTION.matcher(text).matches() || EMAIL.matcher(text).matches()) {
      return text;
    }
    return PLAIN.matcher(text).matches() ? "@" + text : "\"" + text + "\"";
  }

  private static String clean(String typed) {
    String stripped = typed.strip();
    if (MENTION.matcher(stripped).matches()) {
      return stripped;
    }
    String spaced = BREAKS.matcher(stripped).replaceAll(" ").strip();
    int start = 0;
    while (start < spaced.length()
        && (spaced.charAt(start) == '@' || spaced.charAt(start) == ' ')) {
      start++;
    }
    return spaced.substring(start);
  }
}
