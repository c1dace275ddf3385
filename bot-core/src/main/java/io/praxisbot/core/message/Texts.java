package io.praxisbot.core.message;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences that people read, from the message bundles. Patterns are ICU message formats with
 * named arguments; {@code **bold**}, {@code *italic*} and {@code `command`} style them. Arguments
 * are data: whatever a person wrote is put in after the pattern is read, so it can neither style
 * nor extend it.
 */
public final class Texts {

  private static final Pattern STYLED =
      Pattern.compile(
          "`(?<COMMAND>.+?)`|\\*\\*(?<BOLD>.+?)\\*\\*|\\*(?<ITALIC>.+?)\\*", Pattern.DOTALL);
  // Stand-ins for words while a pattern is formatted: private use, and never looked for in data.
  private static final char FIRST_STAND_IN = '\uE000';

  private final ResourceBundle bundle;
  private final Locale locale;
  private final Map<String, String> patterns = new ConcurrentHashMap<>();

  /**
   * Reads the bundle that fits the locale best; English if none does.
   *
   * @throws MissingResourceException if there is no bundle at all
   */
  public Texts(Locale locale) {
    this("io.praxisbot.core.messages", locale);
  }

  Texts(String bundle, Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            bundle,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The locale that dates and numbers are written in. */
  public Locale locale() {
    return locale;
  }

  /** Whether there is such a sentence. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The names of the arguments that a sentence takes, those inside alternatives included. */
  public Set<String> arguments(String key) {
    MessagePattern pattern = new MessagePattern(bundle.getString(key));
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return names;
  }

  /** How many sentences there are under {@code key.1}, {@code key.2} and so on. */
  public int count(String key) {
    int n = 0;
    while (has(key + "." + (n + 1))) {
      n++;
    }
    return n;
  }

  /** A sentence without arguments, unstyled: a button's label, a form's title. */
  public String plain(String key) {
    return rich(key, Map.of()).text();
  }

  /** A sentence, unstyled. */
  public String plain(String key, Map<String, ?> args) {
    return rich(key, args).text();
  }

  /**
   * A sentence.
   *
   * @param args numbers choose plurals; booleans and enums choose among alternatives; everything
   *     else is put in as text
   * @throws MissingResourceException if the key is unknown
   */
  public Rich rich(String key, Map<String, ?> args) {
    String pattern = patterns.computeIfAbsent(key, bundle::getString);
    List<String> words = new ArrayList<>();
    Map<String, Object> chosen = new LinkedHashMap<>();
    args.forEach((name, value) -> chosen.put(name, standIn(value, words)));
    String formatted = new MessageFormat(pattern, locale).format(chosen);
    List<Span> spans = new ArrayList<>();
    Matcher styled = STYLED.matcher(formatted);
    int at = 0;
    while (styled.find()) {
      add(spans, formatted.substring(at, styled.start()), Span.Style.PLAIN, words);
      Span.Style style = style(styled);
      add(spans, styled.group(style.name()), style, words);
      at = styled.end();
    }
    add(spans, formatted.substring(at), Span.Style.PLAIN, words);
    return new Rich(spans);
  }

  private static Span.Style style(Matcher styled) {
    return Stream.of(Span.Style.COMMAND, Span.Style.BOLD, Span.Style.ITALIC)
        .filter(style -> styled.group(style.name()) != null)
        .findFirst()
        .orElseThrow();
  }

  private static Object standIn(Object value, List<String> words) {
    if (value instanceof Number) {
      return value;
    }
    if (value instanceof Boolean) {
      return value.toString();
    }
    if (value instanceof Enum<?> choice) {
      return choice.name();
    }
    words.add(value.toString());
    return String.valueOf((char) (FIRST_STAND_IN + words.size() - 1));
  }

  private static void add(
      List<Span> spans, String formatted, Span.Style style, List<String> words) {
    if (formatted.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < formatted.length(); i++) {
      char c = formatted.charAt(i);
      int word = c - FIRST_STAND_IN;
      if (word >= 0 && word < words.size()) {
        text.append(words.get(word));
      } else {
        text.append(c);
      }
    }
    spans.add(new Span(text.toString(), style));
  }
}
