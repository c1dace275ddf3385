package io.praxisbot.core.followup.digest;

import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What a manager made of the openings that they were shown, and which they were shown beside
 * digests, so that they get others. There is one for each manager of whom there is any of it; it
 * holds at most one mark for each opening that there is.
 *
 * @param id the manager's
 * @param marks by the key of the opening
 * @param said with which opening somebody's gap was told last outside of digests, by its name
 */
public record Sayings(
    PersonId id, OrganizationId organization, Map<String, Mark> marks, Map<String, Said> said) {

  /** As many as a digest holds. */
  private static final int MOST_SAID = 500;

  /** What the manager made of one. */
  public enum Mark {
    USEFUL,
    /** Turned away from to see another. */
    PASSED,
    /** Not for them: it comes again once none is left that is. */
    NOT_USEFUL
  }

  /**
   * An opening that was shown.
   *
   * @param opening its place among those for the gap
   */
  public record Said(int opening, Instant at) {}

  public Sayings {
    marks = Collections.unmodifiableMap(new TreeMap<>(marks));
    said = Collections.unmodifiableMap(new TreeMap<>(said));
  }

  /** Of a manager who marked none. */
  public static Sayings none(PersonId manager, OrganizationId organization) {
    return new Sayings(manager, organization, Map.of(), Map.of());
  }

  /** With that mark; what somebody only turned away from keeps what they said about it. */
  public Sayings marking(String opening, Mark mark) {
    Map<String, Mark> next = new TreeMap<>(marks);
    if (mark == Mark.PASSED) {
      next.putIfAbsent(opening, mark);
    } else {
      next.put(opening, mark);
    }
    return new Sayings(id, organization, next, said);
  }

  /**
   * With the openings that were shown then, by the names of the gaps; of too many, what was said
   * last is kept.
   */
  public Sayings saying(Map<String, Integer> openings, Instant at) {
    Map<String, Said> next = new TreeMap<>(said);
    openings.forEach((gap, opening) -> next.put(gap, new Said(opening, at)));
    while (next.size() > MOST_SAID) {
      next.remove(oldest(next));
    }
    return new Sayings(id, organization, marks, next);
  }

  private static String oldest(Map<String, Said> all) {
    Comparator<Map.Entry<String, Said>> byTime = Comparator.comparing(e -> e.getValue().at());
    return all.entrySet().stream().min(byTime).orElseThrow().getKey();
  }

  /** With which opening that gap was told last, outside of digests. */
  public Optional<Said> said(String gap) {
    return Optional.ofNullable(said.get(gap));
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
