package io.praxisbot.core.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The ports, and what was called on them, as {@code port.method}. */
public final class CalledStores {
  private final List<String> calls = new CopyOnWriteArrayList<>();
  private final Stores stores;

  public CalledStores(Stores real) {
    this(real, call -> {});
  }

  /** The ports, where something else happens just before that call. */
  public static CalledStores before(Stores real, String call, Runnable happens) {
    return new CalledStores(
        real,
        made -> {
          if (made.equals(call)) {
            happens.run();
          }
        });
  }

  private CalledStores(Stores real, Consumer<String> before) {
    this.stores =
        watched(
            Stores.class,
            (port, args) -> {
              Object store = invoke(real, port, args);
              return watched(
                  port.getReturnType(),
                  (method, values) -> {
                    calls.add(port.getName() + "." + method.getName());
                    before.accept(port.getName() + "." + method.getName());
                    return invoke(store, method, values);
                  });
            });
  }

  /** To be used in place of the real ones. */
  public Stores stores() {
    return stores;
  }

  /** All calls since the last time that this was asked. */
  public List<String> calls() {
    List<String> all = List.copyOf(calls);
    calls.clear();
    return all;
  }

  private interface Call {
    Object to(Method method, Object... args) throws Throwable;
  }

  private static <T> T watched(Class<T> port, Call call) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (self, method, args) -> call.to(method, args)));
  }

  private static Object invoke(Object target, Method method, Object... args) throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
