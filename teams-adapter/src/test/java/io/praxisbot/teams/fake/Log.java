package io.praxisbot.teams.fake;

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

  public List<Entry.Called> calls(Operation operation) {
    return of(Entry.Called.class).filter(call -> call.operation() == operation).toList();
  }

  public List<Entry.Accepted> accepted(Entry.Kind kind) {
    return of(Entry.Accepted.class).filter(taken -> taken.kind() == kind).toList();
  }

  /** What was sent to the bot. */
  public List<Entry.Sent> sent() {
    return of(Entry.Sent.class).toList();
  }

  /** How many calls were refused for their rate, ordered faults included. */
  public long limited() {
    return of(Entry.Called.class).filter(call -> call.outcome().equals("TooManyRequests")).count();
  }

  /** Whom the bot's messages ever notified by name. */
  public List<String> mentioned() {
    return of(Entry.Accepted.class).flatMap(taken -> taken.mentioned().stream()).toList();
  }

  private <T extends Entry> Stream<T> of(Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast);
  }
}
