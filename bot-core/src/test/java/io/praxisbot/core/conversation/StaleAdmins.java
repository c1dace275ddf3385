package io.praxisbot.core.conversation;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.store.People;
import io.praxisbot.core.store.Stores;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

/** The ports, as one sees them who read the admins just before others changed them. */
final class StaleAdmins {

  private StaleAdmins() {}

  static Stores of(Stores real, OrganizationId organization) {
    List<Person> before = real.people().admins(organization);
    People people =
        proxy(
            People.class,
            (method, args) ->
                method.getName().equals("admins") ? before : invoke(real.people(), method, args));
    return proxy(
        Stores.class,
        (method, args) -> method.getName().equals("people") ? people : invoke(real, method, args));
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
