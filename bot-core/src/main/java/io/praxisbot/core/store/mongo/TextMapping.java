package io.praxisbot.core.store.mongo;

import java.util.function.Function;

/** A type that is stored as text; only such a type can be the key of a map. */
interface TextMapping extends ValueMapping {

  @Override
  String toStored(Object value);

  /**
   * A type with a text of its own.
   *
   * @param write gives the text
   * @param parse gives the value back, or throws
   */
  static <T> TextMapping of(
      Class<T> type, Function<? super T, String> write, Function<String, ? extends T> parse) {
    return new TextMapping() {
      @Override
      public String toStored(Object value) {
        return WellFormed.text(write.apply(type.cast(value)));
      }

      @Override
      public Object fromStored(Object stored) {
        return parse.apply((String) stored);
      }
    };
  }
}
