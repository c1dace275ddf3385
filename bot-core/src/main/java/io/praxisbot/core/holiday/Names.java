package io.praxisbot.core.holiday;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What countries and regions are called. Safe for use by many threads. */
final class Names {

  /** Whatever language an admin thinks in, these and English cover most of what they type. */
  private static final List<Locale> LANGUAGES =
      Stream.of("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "el")
          .map(Locale::forLanguageTag)
          .toList();

  /** What the United Kingdom, whose code is GB, is called most and listed as nowhere. */
  private static final Map<String, String> ALSO = Map.of("uk", "gb", "great britain", "gb");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 60;
  private static final int MOST = 3;
  private static final String SEVERAL = "";

  private final Map<String, String> codes;

  private Names(Map<String, String> codes) {
    this.codes = Map.copyOf(codes);
  }

  static Names ofAll() {
    Map<String, String> codes = new HashMap<>();
    Places.all().forEach(place -> namesOf(place).forEach(name -> put(codes, name, place.code())));
    codes.putAll(ALSO);
    return new Names(codes);
  }

  /** The code of a name, if it is one place's or one place is larger than all others of it. */
  Optional<String> exactly(String typed) {
    return Optional.ofNullable(codes.get(plain(typed))).filter(code -> !code.equals(SEVERAL));
  }

  /** Codes too are names that may be misspelt. */
  List<String> closest(String typed) {
    String wanted = plain(typed);
    if (wanted.isEmpty() || wanted.length() > LONGEST) {
      return List.of();
    }
    return codes.entrySet().stream()
        .map(known -> Guess.at(wanted, known.getKey(), known.getValue()))
        .filter(guess -> !guess.code().equals(SEVERAL))
        .filter(guess -> guess.slips() <= Slips.allowed(guess.name()))
        .sorted(Guess.NEAREST_FIRST)
        .map(Guess::code)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private record Guess(String name, String code, int slips) {
    static final Comparator<Guess> NEAREST_FIRST =
        Comparator.comparingInt(Guess::slips)
            .thenComparingInt(guess -> depth(guess.code()))
            .thenComparing(Guess::code);

    static Guess at(String wanted, String name, String code) {
      return new Guess(name, code, Slips.between(wanted, name));
    }
  }

  private static Set<String> namesOf(Place place) {
    Set<String> names = new LinkedHashSet<>();
    names.add(plain(place.code()));
    names.add(plain(place.name()));
    for (Locale language : LANGUAGES) {
      names.add(plain(place.title(language)));
      if (place.path().isEmpty()) {
        names.add(plain(locale(place).getDisplayCountry(language)));
      }
    }
    if (place.path().isEmpty()) {
      names.add(longCode(place));
    }
    names.remove("");
    return names;
  }

  /** The three letters of ISO 3166, like {@code deu}. */
  private static String longCode(Place country) {
    try {
      return locale(country).getISO3Country().toLowerCase(Locale.ROOT);
    } catch (MissingResourceException e) {
      return "";
    }
  }

  private static Locale locale(Place country) {
    return new Locale.Builder().setRegion(country.country()).build();
  }

  private static void put(Map<String, String> codes, String name, String code) {
    codes.merge(name, code, Names::larger);
  }

  /** A country before its regions; between equals, neither. */
  private static String larger(String one, String other) {
    if (one.equals(other)) {
      return one;
    }
    int difference = depth(one) - depth(other);
    return difference == 0 ? SEVERAL : difference < 0 ? one : other;
  }

  private static int depth(String code) {
    return (int) code.chars().filter(letter -> letter == '-').count();
  }

  /** In lower case, without accents, words apart by one space. */
  static String plain(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** As a code would be written. */
  static String asCode(String typed) {
    return plain(typed).replace(' ', '-');
  }
}
