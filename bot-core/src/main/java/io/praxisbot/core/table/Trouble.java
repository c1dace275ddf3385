package io.praxisbot.core.table;

/**
 * Something in a table that can't be taken.
 *
 * @param line where it stands, from 1; 0 for the table as a whole
 * @param words what stands there, as written; empty if that says nothing
 * @param more who or what else it is about: names, other lines, a number; empty if nothing
 */
public record Trouble(Kind kind, int line, String words, String more) {

  private static final int LONGEST = 80;

  /** What can't be taken, and so which sentence tells it. */
  public enum Kind {
    NOT_UNICODE,
    TOO_LARGE,
    TOO_MANY,
    NO_TABLE,
    NOT_FETCHED,
    EMPTY,
    QUOTES,
    NO_PERSON_COLUMN,
    COLUMNS,
    NO_PERSON,
    UNKNOWN,
    SEVERAL,
    GONE,
    GUEST,
    BOT,
    ZONE,
    TWICE,
    OWN_MANAGER,
    CIRCLE
  }

  public Trouble {
    words = cut(words);
    more = cut(more);
  }

  static Trouble of(Kind kind) {
    return new Trouble(kind, 0, "", "");
  }

  static Trouble at(int line, Kind kind) {
    return new Trouble(kind, line, "", "");
  }

  /** What was written stays readable, however long it is. */
  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
