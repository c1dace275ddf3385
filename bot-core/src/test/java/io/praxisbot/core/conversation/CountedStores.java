package io.praxisbot.core.conversation;

import io.praxisbot.core.store.Stores;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** The ports, and how often one of them was called. */
final class CountedStores {

  private final AtomicInteger calls = new AtomicInteger();
  private final Stores stores;

  CountedStores(Stores real) {
    this.stores =
        proxy(
            Stores.class,
            (method, args) -> counted(method.getReturnType(), invoke(real, method, args)));
  }

  Stores stores() {
    return stores;
  }

  int calls() {
    return calls.get();
  }

  private <T> T counted(Class<T> port, Object real) {
    return proxy(
        port,
        (method, args) -> {
          calls.incrementAndGet();
          return invoke(real, method, args);
        });
  }

  private interface Call {
    Object to(Method method, Object... args) throws Throwable;
  }

  private static <T> T proxy(Class<T> port, Call call) {
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
