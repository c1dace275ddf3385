package io.praxisbot.core.conversation.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** People in one line: ten of them by name, and how many more there are. */
final class Names {

  private static final int MOST = 10;

  private Names() {}

  /** For a text that takes {@code count}, {@code names} and {@code more}. */
  static Map<String, Object> of(List<String> names) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("count", names.size());
    words.put("names", String.join(", ", names.subList(0, Math.min(MOST, names.size()))));
    words.put("more", Math.max(0, names.size() - MOST));
    return words;
  }
}
