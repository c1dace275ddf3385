package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.message.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What usually gets in the way, by button. */
public final class Obstacles {

  /** The choices, in the order to show them. */
  public static final List<String> CHOICES =
      List.of("nochance", "notime", "notsure", "awkward", "otherthings");

  private static final Map<String, Pattern> TYPED =
      Map.of(
          "nochance",
          Pattern.compile(
              "\\bno (?:chance|opportunity|occasion)\\b|\\b(?:chance|opportunity|occasion|moment|situation)"
                  + " (?:never|didn't|did not) (?:came|come|arose|arise)\\b|\\bnever came up\\b"
                  + "|\\b(?:didn't|did not) come up\\b"),
          "notime",
          Pattern.compile(
              "\\b(?:no|not enough|(?:didn't|did not) (?:have|find) (?:the |any |enough )?) ?time\\b"
                  + "|\\bran out of time\\b|\\btoo busy\\b"),
          "notsure",
          Pattern.compile(
              "\\b(?:not|wasn't|isn't|never) (?:quite |really |so )?sure (?:how|what|where)\\b"
                  + "|\\bunsure (?:how|what|where)\\b|\\bno (?:idea|clue)\\b"
                  + "|\\b(?:don't|didn't|do not|did not) know (?:how|what|where)\\b"),
          "awkward",
          Pattern.compile(
              "\\b(?:awkward|embarrass(?:ed|ing)|uncomfortable|nervous|shy|scared|afraid|weird)\\b"),
          "otherthings",
          Pattern.compile(
              "\\bother (?:things|priorities|work)\\b|\\bmore (?:important|urgent)\\b"));

  private Obstacles() {}

  /** The choice that typed words come to; empty if they are none of ours, or several. */
  static Optional<String> read(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<String> meant =
        CHOICES.stream()
            .filter(
                choice ->
                    Optional.ofNullable(TYPED.get(choice))
                        .filter(p -> p.matcher(plain).find())
                        .isPresent())
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** Whether the words are those that some press stands for. */
  static boolean isPressed(String words, Locale locale) {
    return CHOICES.stream().anyMatch(choice -> words(choice, locale).equals(words));
  }

  /** The words that a press stands for, in the person's language. */
  static String words(String choice, Locale locale) {
    return CHOICES.contains(choice)
        ? new Texts(locale).plain("checkin.obstacle." + choice)
        : new Texts(locale).plain("checkin.obstacle.otherthings");
  }
}
