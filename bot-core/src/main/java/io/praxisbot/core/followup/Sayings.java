package io.praxisbot.core.followup;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a manager made of the openings that they were shown, so that they get others. There is one
 * for each manager who ever said so; it holds at most one mark for each opening that there is.
 *
 * @param id the manager's
 * @param marks by the key of the opening
 */
public record Sayings(PersonId id, OrganizationId organization, Map<String, Mark> marks) {

  /** What the manager made of one. */
  public enum Mark {
    USEFUL,
    /** Turned away from to see another. */
    PASSED,
    /** Not for them: it comes again once none is left that is. */
    NOT_USEFUL
  }

  public Sayings {
    marks = Collections.unmodifiableMap(new TreeMap<>(marks));
  }

  /** Of a manager who marked none. */
  public static Sayings none(PersonId manager, OrganizationId organization) {
    return new Sayings(manager, organization, Map.of());
  }

  /** With that mark; what somebody only turned away from keeps what they said about it. */
  public Sayings marking(String opening, Mark mark) {
    Map<String, Mark> next = new TreeMap<>(marks);
    if (mark == Mark.PASSED) {
      next.putIfAbsent(opening, mark);
    } else {
      next.put(opening, mark);
    }
    return new Sayings(id, organization, next);
  }

  /**
   * Which of some openings to begin with: another than last time, and none that is not for this
   * manager as long as there are others.
   *
   * @param openings their keys, at least one
   * @param last the place among them of the one that was shown last
   */
  public int next(List<String> openings, OptionalInt last) {
    int from = last.isPresent() ? last.getAsInt() + 1 : 0;
    boolean noneLeft = openings.stream().allMatch(key -> marks.get(key) == Mark.NOT_USEFUL);
    return IntStream.range(0, openings.size())
        .mapToObj(n -> (from + n) % openings.size())
        .min(Comparator.comparing(n -> reluctance(openings.get(n), isLast(n, last), noneLeft)))
        .orElseThrow();
  }

  private static boolean isLast(int place, OptionalInt last) {
    return last.isPresent() && last.getAsInt() == place;
  }

  /** In rising order: those at hand, those passed, the last one again, those not for them. */
  private int reluctance(String opening, boolean last, boolean noneLeft) {
    Mark mark = marks.getOrDefault(opening, Mark.USEFUL);
    if (mark == Mark.NOT_USEFUL && !noneLeft) {
      return 3;
    }
    if (last) {
      return 2;
    }
    return mark == Mark.PASSED ? 1 : 0;
  }
}
