package io.praxisbot.core.store.embedded;

import de.bwaldvogel.mongo.bson.BinData;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** About how many bytes of memory a stored value takes. */
final class Footprint {
  private static final int OBJECT = 24;
  private static final int MAP = 120;
  private static final int ENTRY = 56;
  private static final int LIST = 48;
  private static final int REFERENCE = 8;

  private Footprint() {}

  static int of(@Nullable Object value) {
    if (value instanceof String text) {
      return 2 * OBJECT + text.length();
    }
    if (value instanceof Map<?, ?> map) {
      return MAP + map.entrySet().stream().mapToInt(Footprint::entry).sum();
    }
    if (value instanceof Collection<?> several) {
      return LIST + several.stream().mapToInt(each -> REFERENCE + of(each)).sum();
    }
    if (value instanceof BinData binary) {
      return 2 * OBJECT + binary.getData().length;
    }
    return value == null ? 0 : OBJECT;
  }

  private static int entry(Map.Entry<?, ?> entry) {
    return ENTRY + of(entry.getKey()) + of(entry.getValue());
  }
}
