package io.praxisbot.core.store.mongo;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A list or a set, as an array in its own order, without gaps.
 *
 * @param collect makes the unmodifiable collection of the declared kind
 */
record CollectionMapping(ValueMapping element, Function<List<Object>, Object> collect)
    implements ValueMapping {

  @Override
  public Object toStored(Object value) {
    Collection<?> elements = (Collection<?>) value;
    List<Object> array = new ArrayList<>(elements.size());
    for (Object one : elements) {
      array.add(element.toStored(requireNonNull(one)));
    }
    return array;
  }

  @Override
  public Object fromStored(Object stored) {
    List<?> array = (List<?>) stored;
    List<Object> elements = new ArrayList<>(array.size());
    for (Object one : array) {
      elements.add(element.fromStored(requireNonNull(one)));
    }
    return collect.apply(elements);
  }
}
