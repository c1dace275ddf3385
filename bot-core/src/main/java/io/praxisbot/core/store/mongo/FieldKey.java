package io.praxisbot.core.store.mongo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Map keys as names of fields. A dot would be read as a path, a leading dollar as an operator, and
 * a name can't hold NUL; an empty name can't be addressed in an update. These are written as a
 * percent sign and two hexadecimal digits, like the percent sign itself, and an empty key as a
 * percent sign alone. So every key comes back as it was, and most are stored as they are.
 */
final class FieldKey {
  private static final Pattern UNSAFE = Pattern.compile("[.%\0]|^\\$");
  private static final Pattern ESCAPE = Pattern.compile("%(\\p{XDigit}{2})");
  private static final String EMPTY = "%";

  private FieldKey() {}

  /** The name of the field, also for a path in an update. */
  static String encode(String key) {
    if (key.isEmpty()) {
      return EMPTY;
    }
    Matcher unsafe = UNSAFE.matcher(key);
    return unsafe.find() ? unsafe.replaceAll(found -> escape(found.group().charAt(0))) : key;
  }

  /** The key, from the name of the field. */
  static String decode(String name) {
    if (name.equals(EMPTY)) {
      return "";
    }
    if (name.indexOf('%') < 0) {
      return name;
    }
    return ESCAPE.matcher(name).replaceAll(found -> unescape(found.group(1)));
  }

  private static String escape(char unsafe) {
    return String.format("%%%02X", (int) unsafe);
  }

  private static String unescape(String digits) {
    return Matcher.quoteReplacement(Character.toString(Integer.parseInt(digits, 16)));
  }
}
