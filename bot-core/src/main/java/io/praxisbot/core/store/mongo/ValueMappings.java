package io.praxisbot.core.store.mongo;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the mapping of each type, and keeps the plan of each record once it is made. */
final class ValueMappings {
  private final ClassValue<RecordPlan> plans =
      new ClassValue<>() {
        @Override
        protected RecordPlan computeValue(Class<?> type) {
          return RecordPlan.of(type, ValueMappings.this);
        }
      };

  private final ClassValue<ValueMapping> simple =
      new ClassValue<>() {
        @Override
        protected ValueMapping computeValue(Class<?> type) {
          return PlainValues.of(type).orElseGet(() -> composed(type));
        }
      };

  RecordPlan plan(Class<?> type) {
    return plans.get(type);
  }

  /** What a document as a whole can be: an id type, too, is a document then. */
  ValueMapping document(Class<?> type) {
    return type.isRecord() ? new NestedMapping(type, this) : of(type);
  }

  /**
   * How values of the type are stored.
   *
   * @throws RecordMappingException if they can't be
   */
  ValueMapping of(Type type) {
    if (type instanceof Class<?> plain) {
      return simple.get(plain);
    }
    if (type instanceof ParameterizedType generic) {
      return generic(generic, generic.getActualTypeArguments());
    }
    throw unsupported(type);
  }

  static RecordMappingException unsupported(Type type) {
    return new RecordMappingException(type.getTypeName() + " has no stored form");
  }

  private ValueMapping composed(Class<?> type) {
    if (type.isEnum()) {
      return new EnumMapping(type);
    }
    if (type.isRecord()) {
      return isIdType(type) ? new IdMapping(plan(type)) : new NestedMapping(type, this);
    }
    if (type.isInterface() && type.isSealed()) {
      return new SealedMapping(type, this);
    }
    throw unsupported(type);
  }

  private ValueMapping generic(ParameterizedType type, Type[] arguments) {
    if (type.getRawType() == List.class) {
      return new CollectionMapping(of(arguments[0]), Collections::unmodifiableList);
    }
    if (type.getRawType() == Set.class) {
      return new CollectionMapping(of(arguments[0]), ValueMappings::orderedSet);
    }
    if (type.getRawType() == Map.class && of(arguments[0]) instanceof TextMapping key) {
      return new MapMapping(key, of(arguments[1]));
    }
    throw unsupported(type);
  }

  private static Object orderedSet(List<Object> elements) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
  }

  /** One of several alternatives isn't an id, even if it holds one String: it must say which. */
  private static boolean isIdType(Class<?> record) {
    var components = record.getRecordComponents();
    return components.length == 1
        && components[0].getType() == String.class
        && !SealedMapping.isAlternative(record);
  }
}
