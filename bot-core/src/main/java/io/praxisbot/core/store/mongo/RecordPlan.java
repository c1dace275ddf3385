package io.praxisbot.core.store.mongo;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one record, found out once, for reflection is slow.
 *
 * @param name the simple name
 * @param alternative whether its documents say what they are
 * @param constructor takes the values as one array
 */
record RecordPlan(
    String name, boolean alternative, List<Component> components, MethodHandle constructor) {

  /** Where the component {@code id} of an aggregate goes. */
  static final String STORED_ID = "_id";

  private static final String ID = "id";
  static final String SCHEMA_VERSION = "schemaVersion";
  private static final String VERSION = "version";
  private static final Set<String> RESERVED = Set.of(STORED_ID, SCHEMA_VERSION, VERSION);

  static RecordPlan of(Class<?> type, ValueMappings mappings) {
    if (!type.isRecord()) {
      throw ValueMappings.unsupported(type);
    }
    List<Component> components =
        Stream.of(type.getRecordComponents()).map(c -> Component.of(c, mappings)).toList();
    boolean alternative = SealedMapping.isAlternative(type);
    if (alternative) {
      refuse(components, Set.of(SealedMapping.DISCRIMINATOR));
    }
    return new RecordPlan(type.getSimpleName(), alternative, components, constructor(type));
  }

  /** The record's own fields. */
  Document write(Object record) {
    Document document = new Document();
    writeKind(document);
    components.forEach(component -> component.write(record, document, component.name()));
    return document;
  }

  /** The whole document of an aggregate. */
  Document writeStored(Object record, int schemaVersion, long version) {
    refuse(components, RESERVED);
    Document document = new Document();
    id().write(record, document, STORED_ID);
    document.append(SCHEMA_VERSION, schemaVersion).append(VERSION, version);
    writeKind(document);
    for (Component component : components) {
      if (!component.name().equals(ID)) {
        component.write(record, document, component.name());
      }
    }
    return document;
  }

  /** The record, from either of the two. */
  Object read(Document document) {
    requireKind(document);
    Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      Component component = components.get(i);
      values[i] = component.read(field(document, component.name()));
    }
    return construct(values);
  }

  /** A new record of these values, if it accepts them. */
  Object construct(Object... values) {
    try {
      return (Object) constructor.invokeExact(values);
    } catch (Error fault) {
      throw fault;
    } catch (Throwable fault) {
      throw RecordMappingException.refused(name, fault);
    }
  }

  private static @Nullable Object field(Document document, String name) {
    Object stored = document.get(name);
    return stored == null && name.equals(ID) ? document.get(STORED_ID) : stored;
  }

  private void writeKind(Document document) {
    if (alternative) {
      document.append(SealedMapping.DISCRIMINATOR, name);
    }
  }

  /** So that nothing is read as its sibling with the same fields. */
  private void requireKind(Document document) {
    if (alternative && !name.equals(document.get(SealedMapping.DISCRIMINATOR))) {
      throw new RecordMappingException(name + " isn't what the document says it is");
    }
  }

  private Component id() {
    return components.stream()
        .filter(component -> component.name().equals(ID) && !component.optional())
        .findFirst()
        .orElseThrow(() -> RecordMappingException.missing(name + "." + ID));
  }

  private static void refuse(List<Component> components, Set<String> names) {
    for (Component component : components) {
      if (names.contains(component.name())) {
        throw new RecordMappingException(component.label() + " has the name of another field");
      }
    }
  }

  private static MethodHandle constructor(Class<?> type) {
    Class<?>[] parameters =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = type.getDeclaredConstructor(parameters);
      canonical.setAccessible(true);
      return MethodHandles.lookup()
          .unreflectConstructor(canonical)
          .asSpreader(Object[].class, parameters.length)
          .asType(methodType(Object.class, Object[].class));
    } catch (ReflectiveOperationException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
