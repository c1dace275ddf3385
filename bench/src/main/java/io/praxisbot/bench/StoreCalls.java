package io.praxisbot.bench;

import io.praxisbot.core.store.Stores;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts and times what the product asks of its stores; nearly every call is one command. */
final class StoreCalls {

  private final Map<String, Samples> calls = new ConcurrentHashMap<>();

  /** The same stores, watched. */
  Stores watching(Stores stores) {
    return as(
        Stores.class, (proxy, port, arguments) -> watched(port, call(port, stores, arguments)));
  }

  void clear() {
    calls.clear();
  }

  /** Those so far, by themselves; what is called from now on is counted from zero. */
  StoreCalls taken() {
    StoreCalls taken = new StoreCalls();
    taken.calls.putAll(calls);
    clear();
    return taken;
  }

  /** How many there were. */
  int count() {
    return calls.values().stream().mapToInt(Samples::count).sum();
  }

  /** How long they took together, in milliseconds. */
  double millis() {
    return calls.values().stream().mapToDouble(Samples::sum).sum();
  }

  /**
   * The most expensive ones, with how often each was made and what it took in all its calls.
   *
   * @param times how many times was done what they were made for
   */
  String worst(int most, int times) {
    return calls.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Samples>>comparingDouble(e -> e.getValue().sum())
                .reversed())
        .limit(most)
        .map(e -> told(e.getKey(), e.getValue(), times))
        .collect(Collectors.joining(", "));
  }

  private static String told(String name, Samples took, int times) {
    return String.format(
        Locale.ROOT,
        "%s %.1f× %s ms",
        name,
        (double) took.count() / times,
        Samples.millis(took.sum() / times));
  }

  private Object watched(Method port, @Nullable Object store) {
    String name = port.getName();
    return as(
        port.getReturnType(), (proxy, method, arguments) -> timed(name, method, store, arguments));
  }

  private @Nullable Object timed(
      String port, Method method, @Nullable Object store, Object @Nullable [] arguments)
      throws Throwable {
    long start = System.nanoTime();
    try {
      return call(method, store, arguments);
    } finally {
      calls
          .computeIfAbsent(port + "." + method.getName(), name -> new Samples())
          .add(System.nanoTime() - start);
    }
  }

  private static @Nullable Object call(
      Method method, @Nullable Object on, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException thrown) {
      throw Objects.requireNonNullElse(thrown.getCause(), thrown);
    }
  }

  private static <T> T as(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(), List.of(type).toArray(Class<?>[]::new), handler));
  }
}
