package io.praxisbot.core.store.mongo;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** An enum, by the names of its constants: their order may change, their names are schema. */
final class EnumMapping implements TextMapping {
  private final Map<String, Enum<?>> constants;

  EnumMapping(Class<?> type) {
    constants =
        Stream.of(type.getEnumConstants())
            .map(constant -> (Enum<?>) constant)
            .collect(toUnmodifiableMap(Enum::name, constant -> constant));
  }

  @Override
  public String toStored(Object value) {
    return ((Enum<?>) value).name();
  }

  @Override
  public Object fromStored(Object stored) {
    return Optional.<Object>ofNullable(constants.get((String) stored))
        .orElseThrow(NoSuchElementException::new);
  }
}
