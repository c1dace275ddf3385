package io.praxisbot.core.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people may want to say themselves, in words to begin with. Said aloud, they have to be in
 * the language of whoever says them; all else that Praxis says is English.
 */
public final class Phrases {

  private final Texts texts;

  /** In the language of that locale if there are phrases in it; else in English. */
  public Phrases(Locale locale) {
    this.texts = new Texts("io.praxisbot.core.openings", locale);
  }

  /** The keys of the phrases in some groups, one after the other; the same in every language. */
  public List<String> in(List<String> groups) {
    return groups.stream().flatMap(this::under).toList();
  }

  private Stream<String> under(String key) {
    return IntStream.rangeClosed(1, texts.count(key)).mapToObj(n -> key + "." + n);
  }

  /** Whether there is such a phrase. */
  public boolean has(String key) {
    return texts.has(key);
  }

  /**
   * @throws java.util.MissingResourceException if there is no such phrase
   */
  public Rich said(String key) {
    return texts.rich(key, Map.of());
  }
}
