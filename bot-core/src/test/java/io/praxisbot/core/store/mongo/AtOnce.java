package io.praxisbot.core.store.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several replicas, or requests, that do the same at the same time. */
final class AtOnce {
  private static final int MANY = 8;

  private AtOnce() {}

  interface Act {
    boolean by(int who);
  }

  /** What each of them was answered. */
  static List<Boolean> all(Act act) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(MANY);
    try {
      List<Boolean> answers = new ArrayList<>();
      for (Future<Boolean> answer : threads.invokeAll(acts(act))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Callable<Boolean>> acts(Act act) {
    return IntStream.range(0, MANY).<Callable<Boolean>>mapToObj(i -> () -> act.by(i)).toList();
  }
}
