package io.praxisbot.slack.fake;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** All that happened, in its order. Entries are only ever added. */
public final class Log {

  private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();

  public void add(Entry entry) {
    entries.add(entry);
  }

  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  public List<Entry.Called> calls() {
    return of(Entry.Called.class).toList();
  }

  public List<Entry.Called> calls(String method) {
    return of(Entry.Called.class).filter(call -> call.method().equals(method)).toList();
  }

  public List<Entry.Accepted> accepted(Entry.Kind kind) {
    return of(Entry.Accepted.class).filter(message -> message.kind() == kind).toList();
  }

  /** How many calls were refused for their rate, ordered faults included. */
  public long limited() {
    return of(Entry.Called.class).filter(call -> call.outcome().equals("ratelimited")).count();
  }

  private <T extends Entry> Stream<T> of(Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast);
  }
}
