package io.praxisbot.core.store.mongo;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record as a field of its document.
 *
 * @param label type and name, for exceptions
 * @param optional whether the field may be absent
 * @param mapping of the value, without the Optional around it
 */
record Component(
    String name, String label, boolean optional, ValueMapping mapping, MethodHandle accessor) {

  static Component of(RecordComponent component, ValueMappings mappings) {
    String label = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    boolean optional = component.getType() == Optional.class;
    try {
      ValueMapping mapping = mappings.of(valueType(component.getGenericType(), optional));
      return new Component(component.getName(), label, optional, mapping, accessor(component));
    } catch (RecordMappingException fault) {
      throw fault.in(label);
    }
  }

  /** Puts the value into the document as this field, or leaves it out. */
  void write(Object record, Document document, String field) {
    Object value = valueIn(record);
    if (optional && value instanceof Optional<?> wrapped) {
      if (wrapped.isEmpty()) {
        return;
      }
      value = wrapped.get();
    }
    document.put(field, stored(value));
  }

  /** The value for the record's constructor, from what stands in the field. */
  Object read(@Nullable Object stored) {
    if (stored != null) {
      return optional ? Optional.of(value(stored)) : value(stored);
    }
    if (optional) {
      return Optional.empty();
    }
    throw RecordMappingException.missing(label);
  }

  /** What the record holds. */
  Object valueIn(Object record) {
    try {
      return (Object) accessor.invokeExact(record);
    } catch (Error fault) {
      throw fault;
    } catch (Throwable fault) {
      throw RecordMappingException.unstorable(label, null, fault);
    }
  }

  private Object stored(Object value) {
    try {
      return mapping.toStored(Objects.requireNonNull(value));
    } catch (RecordMappingException fault) {
      throw fault.in(label);
    } catch (RuntimeException fault) {
      throw RecordMappingException.unstorable(label, value, fault);
    }
  }

  private Object value(Object stored) {
    try {
      return mapping.fromStored(stored);
    } catch (RecordMappingException fault) {
      throw fault.in(label);
    } catch (RuntimeException fault) {
      throw RecordMappingException.unreadable(label, stored, fault);
    }
  }

  private static Type valueType(Type declared, boolean optional) {
    return optional && declared instanceof ParameterizedType generic
        ? generic.getActualTypeArguments()[0]
        : declared;
  }

  private static MethodHandle accessor(RecordComponent component) {
    Method method = component.getAccessor();
    method.setAccessible(true);
    try {
      return MethodHandles.lookup()
          .unreflect(method)
          .asType(methodType(Object.class, Object.class));
    } catch (IllegalAccessException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
