package io.praxisbot.core.goal;

import java.util.ArrayList;
import java.util.List;

/** Histories that stay small, so that a document never grows without end. */
final class Latest {

  private Latest() {}

  /** The last ones, in their order. */
  static <T> List<T> of(List<T> all, int most) {
    return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
  }

  /** The last ones, and this one after them. */
  static <T> List<T> with(List<T> before, T next, int most) {
    List<T> all = new ArrayList<>(before);
    all.add(next);
    return of(all, most);
  }
}
