package io.praxisbot.core.conversation.answer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number behind the words of a measure that there isn't yet: "how calm I am in meetings 7".
 *
 * @param words without it
 * @param reading the number; empty if there is none, or it belongs to the words
 */
public record FirstReading(String words, String reading) {

  /** What a number at the end belongs to: "from 1 to 10", "more than 3", "before 9". */
  private static final Pattern BOUND =
      Pattern.compile(
          "(?i)(?:^|.*\\b)(?:to|of|than|over|under|at|least|most|by|before|after|until|from|in|for"
              + "|about|below|above|number|no|level|version|step|phase|team|class|grade|room|top)|.*[-–/#]");

  private static final Pattern LAST =
      Pattern.compile("(?s)(.*\\p{L}.*?)\\s*[\\s,:=]\\s*(\\d{1,5})(?:\\s*(?:/|of|out of)\\s*10)?");

  /** What the text says of both. */
  public static FirstReading in(String text) {
    Matcher last = LAST.matcher(text.strip());
    return last.matches() && !BOUND.matcher(last.group(1)).matches()
        ? new FirstReading(last.group(1).strip(), last.group(2))
        : new FirstReading(text, "");
  }
}
