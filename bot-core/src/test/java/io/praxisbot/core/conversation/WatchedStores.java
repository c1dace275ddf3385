package io.praxisbot.core.conversation;

import io.praxisbot.core.store.Conversations;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.BiConsumer;

/** The ports, and somebody who is told which turns are committed, and under which version. */
final class WatchedStores {

  private final Stores real;
  private final BiConsumer<Long, String> watch;

  WatchedStores(Stores real, BiConsumer<Long, String> watch) {
    this.real = real;
    this.watch = watch;
  }

  Stores stores() {
    Conversations watched =
        proxy(
            Conversations.class,
            (method, args) -> {
              Object answer = invoke(real.conversations(), method, args);
              if (method.getName().equals("replace") && Boolean.TRUE.equals(answer)) {
                tell((Stored<?>) args[0], (Conversation) args[1]);
              }
              return answer;
            });
    return proxy(
        Stores.class,
        (method, args) ->
            method.getName().equals("conversations") ? watched : invoke(real, method, args));
  }

  private void tell(Stored<?> read, Conversation next) {
    List<String> before = ((Conversation) read.value()).recentTurns();
    if (!before.equals(next.recentTurns())) {
      watch.accept(read.version(), next.recentTurns().get(next.recentTurns().size() - 1));
    }
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
