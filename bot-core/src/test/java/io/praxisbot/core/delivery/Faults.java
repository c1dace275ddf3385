package io.praxisbot.core.delivery;

import io.praxisbot.core.store.Lanes;
import io.praxisbot.core.store.Ledger;
import io.praxisbot.core.store.People;
import io.praxisbot.core.store.Posts;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;

/**
 * Breaks the k-th call of all the ports that it stands in front of, before or after it took effect.
 */
final class Faults {

  /** What breaks. */
  enum Kind {
    /** The process ends: no call gets through any more, and nothing can catch it. */
    CRASH,
    /** This one call fails, and the process goes on. */
    FAILURE
  }

  /** When it breaks. */
  enum Moment {
    BEFORE,
    AFTER
  }

  /** The end of a process. */
  static final class Crash extends Error {
    private static final long serialVersionUID = 1L;

    Crash() {
      super("the process ended here");
    }
  }

  /** A port that failed once. */
  static final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failure() {
      super("the connection broke here");
    }
  }

  /** What calls nobody. */
  private static final Set<String> ASKING = Set.of("name", "after");

  private final Kind kind;
  private final Moment moment;
  private final int at;
  private int calls;
  private boolean dead;

  /**
   * @param at which call breaks, from one
   */
  Faults(Kind kind, Moment moment, int at) {
    this.kind = kind;
    this.moment = moment;
    this.at = at;
  }

  /** Whether it came to that call at all. */
  boolean happened() {
    return calls >= at;
  }

  DeliveryStores on(DeliveryStores real) {
    return new DeliveryStores(
        on(Ledger.class, real.ledger()),
        on(Posts.class, real.posts()),
        on(Lanes.class, real.lanes()),
        on(People.class, real.people()));
  }

  <T> T on(Class<T> port, T real) {
    Object broken =
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, args) -> {
              boolean here = arrive(method.getName());
              breakIf(here && moment == Moment.BEFORE);
              Object answer;
              try {
                answer = method.invoke(real, args);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
              breakIf(here && moment == Moment.AFTER);
              return answer instanceof Platform ? proxy : answer;
            });
    return port.cast(broken);
  }

  private boolean arrive(String method) {
    if (dead) {
      throw new Crash();
    }
    return !ASKING.contains(method) && ++calls == at;
  }

  private void breakIf(boolean here) {
    if (here && kind == Kind.FAILURE) {
      throw new Failure();
    }
    if (here) {
      dead = true;
      throw new Crash();
    }
  }
}
