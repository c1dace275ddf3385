package io.praxisbot.core.conversation;

import io.praxisbot.core.store.Stores;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * The ports of a process that dies at a given write. Once it is dead, nothing reaches the database
 * any more, whatever tidies up on the way out.
 */
public final class CrashingStores {

  /** When, of all the writes that a process makes, it dies; the first is 1. */
  public record Point(int write, boolean afterIt) {
    public static final Point NEVER = new Point(Integer.MAX_VALUE, false);
  }

  /** The process died. An error, so that nobody recovers from it. */
  public static final class Crash extends Error {
    private static final long serialVersionUID = 1L;

    Crash() {
      super("the process died here", null, false, false);
    }
  }

  private static final Set<String> WRITES =
      Set.of(
          "insert",
          "replace",
          "add",
          "done",
          "forget",
          "put",
          "clear",
          "take",
          "release",
          "holdUntil",
          "remove",
          "removeOf");

  private final Stores stores;
  private final Point point;
  private int writes;
  private boolean dead;

  public CrashingStores(Stores real, Point point) {
    this.point = point;
    this.stores =
        (Stores)
            proxy(
                Stores.class,
                (self, method, args) -> proxy(method.getReturnType(), port(real, method)));
  }

  public Stores stores() {
    return stores;
  }

  /** So many writes were made, or begun. */
  int writes() {
    return writes;
  }

  private java.lang.reflect.InvocationHandler port(Stores real, Method port) throws Throwable {
    Object target = invoke(real, port);
    return (self, method, args) -> call(target, method, args);
  }

  private Object call(Object target, Method method, Object... args) throws Throwable {
    boolean writes = WRITES.contains(method.getName());
    if (dead || (writes && diesHere())) {
      throw die();
    }
    Object answer = invoke(target, method, args);
    if (writes && this.writes == point.write()) {
      throw die();
    }
    return answer;
  }

  private boolean diesHere() {
    return ++writes == point.write() && !point.afterIt();
  }

  private Crash die() {
    dead = true;
    return new Crash();
  }

  private static Object invoke(Object target, Method method, Object... args) throws Throwable {
    try {
      return method.invoke(target, args);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static Object proxy(Class<?> port, java.lang.reflect.InvocationHandler handler) {
    return Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, handler);
  }
}
