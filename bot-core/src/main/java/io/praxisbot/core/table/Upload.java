package io.praxisbot.core.table;

import java.util.Locale;
import java.util.Set;

/**
 * A file that somebody sent.
 *
 * @param name what the file is called
 * @param content what could be made of it
 */
public record Upload(String name, Content content) {

  /** A larger file is refused before it is read. */
  public static final int MOST_BYTES = 2_000_000;

  private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt");
  private static final int LONGEST_NAME = 120;

  /** What could be made of a file. */
  public sealed interface Content {

    /** It is text. */
    record Words(String text) implements Content {}

    /**
     * It holds something that is no text, or no Unicode.
     *
     * @param line the first line that can't be read, from 1
     */
    record NotUnicode(int line) implements Content {}

    /** It is larger than what is taken. */
    record TooLarge(long bytes) implements Content {}

    /** Its name says that it is something else. */
    record NoTable(String ending) implements Content {}

    /**
     * The platform didn't hand it out.
     *
     * @param reason a code
     */
    record NotFetched(String reason) implements Content {}
  }

  public Upload {
    name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }

  /** A file as it was sent: its bytes are read as what they say they are. */
  public static Upload of(String name, byte[] bytes) {
    if (!isTable(name)) {
      return noTable(name);
    }
    return bytes.length > MOST_BYTES
        ? tooLarge(name, bytes.length)
        : new Upload(name, Decoding.of(bytes));
  }

  /** Whether the name is one of a table as text. */
  public static boolean isTable(String name) {
    return ENDINGS.contains(ending(name));
  }

  /** A file that is something else by its name. */
  public static Upload noTable(String name) {
    return new Upload(name, new Content.NoTable(ending(name)));
  }

  /** A file that is larger than what is taken. */
  public static Upload tooLarge(String name, long bytes) {
    return new Upload(name, new Content.TooLarge(bytes));
  }

  /**
   * A file that the platform didn't hand out.
   *
   * @param reason a code
   */
  public static Upload notFetched(String name, String reason) {
    return new Upload(name, new Content.NotFetched(reason));
  }

  /** The table in it, or why there is none. */
  public Table table() {
    if (content instanceof Content.Words words) {
      return TableReader.read(words.text());
    }
    return Table.unread(trouble());
  }

  private Trouble trouble() {
    if (content instanceof Content.NotUnicode broken) {
      return Trouble.at(broken.line(), Trouble.Kind.NOT_UNICODE);
    } else if (content instanceof Content.TooLarge) {
      return Trouble.of(Trouble.Kind.TOO_LARGE);
    } else if (content instanceof Content.NoTable) {
      return Trouble.of(Trouble.Kind.NO_TABLE);
    }
    return Trouble.of(Trouble.Kind.NOT_FETCHED);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
