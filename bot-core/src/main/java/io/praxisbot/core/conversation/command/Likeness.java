package io.praxisbot.core.conversation.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How much a text that doesn't read as a whole command looks like one with a mistake in it. */
public enum Likeness {
  /** A sentence, or nothing that a command begins with. */
  ANSWER,
  /** Too short to tell: only whoever typed it knows. */
  EITHER,
  /** It goes on as nothing but the command does. */
  COMMAND;

  /** More words than this behind a known second word make a sentence. */
  private static final int SHORT = 7;

  /** More words than this behind a command word alone make a sentence. */
  private static final int TERSE = 2;

  private static final String TIME = "\\d{1,2}(?:[:.h]\\d\\d)?(?:am|pm)?-?.*";
  private static final String DAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?:-.*)?";
  private static final String RHYTHM = "weekly|every|each|monthly|daily|fortnightly|biweekly|usual";

  /** How a command goes on, where it isn't with a person. */
  private static final Map<String, Pattern> SECOND =
      Map.ofEntries(
          second("agenda", "add|private|tick|untick|share|keep|remove|off"),
          second(
              "thresholds",
              "off|miss|misses|missed|follow-?ups?|follow|first|talk|suggestions?|usual|reset"),
          second("counts", "q\\d+|\\d{4}.*|last|previous|team|teams|quarter"),
          second("deputy", "none|nobody|for|until|off"),
          second("digest", RHYTHM + "|off|for"),
          second("cadence", RHYTHM + "|off|for"),
          second("reminders", "next|plan|off|\\d+"),
          second("quiet", "off|" + TIME),
          second("holidays", "add|remove|off"),
          second("workdays", "usual|off|" + DAY),
          second("programme", "structured|flexible|usual|off"),
          second("preview", "for"),
          second("suggest", "for|everybody|everyone"),
          second("admin", "add|remove|list|claim"));

  /** Hardly anybody begins an answer of a few words with these. */
  private static final Set<String> RARE =
      Set.of(
          "agenda",
          "thresholds",
          "deputy",
          "counts",
          "digest",
          "cadence",
          "followup",
          "enrol",
          "unenrol");

  /** What turns a few words into a sentence. */
  private static final Set<String> JOINING =
      Set.of(
          "the", "a", "an", "some", "any", "more", "less", "to", "for", "about", "of", "in", "on",
          "at", "by", "and", "or", "before", "after", "than", "his", "her");

  private static Map.Entry<String, Pattern> second(String word, String next) {
    return Map.entry(word, Pattern.compile(next));
  }

  /**
   * Judges what doesn't read as a whole command.
   *
   * @param word the command's
   * @param tokens what follows it
   */
  static Likeness of(String word, List<Token> tokens) {
    if (tokens.isEmpty() || Everyday.isSaid(tokens)) {
      return ANSWER;
    }
    if (tokens.get(0).kind() != Token.Kind.WORD || goesOn(word, tokens)) {
      return COMMAND;
    }
    return RARE.contains(word)
            && tokens.size() <= TERSE
            && tokens.stream().noneMatch(Likeness::joins)
        ? EITHER
        : ANSWER;
  }

  private static boolean goesOn(String word, List<Token> tokens) {
    Pattern next = SECOND.get(word);
    return next != null
        && tokens.size() <= SHORT
        && next.matcher(tokens.get(0).word()).matches()
        && tokens.stream().skip(1).noneMatch(t -> t.is("the", "a", "an", "our", "their"));
  }

  private static boolean joins(Token token) {
    return JOINING.contains(token.word());
  }
}
