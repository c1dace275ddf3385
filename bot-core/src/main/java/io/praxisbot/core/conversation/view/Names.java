package io.praxisbot.core.conversation.view;

import com.ibm.icu.text.ListFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** People in one line, as one would say it: some by name, and how many more there are. */
final class Names {

  private static final int MOST = 10;

  private Names() {}

  /** All of them: "Ana, Ben and Cleo". */
  static String joined(Collection<String> names) {
    return ListFormatter.getInstance(Locale.UK).format(names);
  }

  /** For a text that takes {@code count}, {@code names} and {@code more}; ten of them by name. */
  static Map<String, Object> of(List<String> names) {
    return of(names, MOST);
  }

  /**
   * The same.
   *
   * @param most so many by name; where there are more, the text adds the "and"
   */
  static Map<String, Object> of(List<String> names, int most) {
    Map<String, Object> words = new LinkedHashMap<>();
    int more = Math.max(0, names.size() - most);
    words.put("count", names.size());
    words.put("names", joined(names.subList(0, names.size() - more), more));
    words.put("more", more);
    return words;
  }

  /** Those names, before a text that adds the "and" where there are more. */
  static String joined(Collection<String> names, int more) {
    return more == 0 ? joined(names) : String.join(", ", names);
  }
}
