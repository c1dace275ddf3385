package io.praxisbot.app.playground;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What the page itself says, from its bundle. */
final class Sentences {

  private static final Locale LOCALE = Locale.UK;
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("io.praxisbot.app.playground", LOCALE);

  private Sentences() {}

  static String of(String key) {
    return of(key, Map.of());
  }

  static String of(String key, Map<String, ?> args) {
    return new MessageFormat(BUNDLE.getString(key), LOCALE).format(args);
  }

  /** "Ana, Ben and Chitra" */
  static String list(Collection<String> names) {
    return ListFormatter.getInstance(LOCALE).format(names);
  }
}
