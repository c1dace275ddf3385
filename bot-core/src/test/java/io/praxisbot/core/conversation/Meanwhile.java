package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.change.LinkChange;
import io.praxisbot.core.store.Conversations;
import io.praxisbot.core.store.Stores;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/** The ports, where something else happens once a change was decided upon, before it is made. */
final class Meanwhile {

  private Meanwhile() {}

  /** Before a link is made. */
  static Stores of(Stores real, Runnable happens) {
    return of(real, Meanwhile::links, happens);
  }

  /** Before the first change of that kind is made. */
  static Stores of(Stores real, Predicate<Change> when, Runnable happens) {
    AtomicBoolean happened = new AtomicBoolean();
    Conversations conversations =
        proxy(
            Conversations.class,
            (method, args) -> {
              Object done = invoke(real.conversations(), method, args);
              if (method.getName().equals("replace")
                  && awaits((Conversation) args[1], when)
                  && !happened.getAndSet(true)) {
                happens.run();
              }
              return done;
            });
    return proxy(
        Stores.class,
        (method, args) ->
            method.getName().equals("conversations") ? conversations : invoke(real, method, args));
  }

  private static boolean links(Change change) {
    return change instanceof LinkChange.AccountsLinked
        || change instanceof LinkChange.OrganizationsLinked;
  }

  private static boolean awaits(Conversation next, Predicate<Change> when) {
    return next.pending().stream()
        .filter(Pending.ToChange.class::isInstance)
        .map(pending -> ((Pending.ToChange) pending).change())
        .anyMatch(when);
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
