package io.praxisbot.core.conversation.reader;

import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.digest.DigestReport;
import io.praxisbot.core.followup.digest.Occasion;
import io.praxisbot.core.followup.digest.Sayings;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.GapFinder;
import io.praxisbot.core.message.Phrases;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * With which openings a new digest, or what is told of one person, begins: for the same gap of the
 * same person never with the one of last time, so that nobody says the same thing every week.
 */
public final class FirstWords {

  /** More than a manager turns to, of the largest team; so a digest stays small. */
  private static final int MOST = 500;

  private final Moment moment;
  private final Phrases phrases;
  private final Sayings sayings;

  public FirstWords(Moment moment) {
    this.moment = moment;
    this.phrases = new Phrases(moment.me().locale());
    this.sayings =
        moment
            .facts()
            .spoken()
            .sayings()
            .orElseGet(() -> Sayings.none(moment.me().id(), moment.me().organization()));
  }

  public Digest in(Digest digest) {
    List<Gap> gaps = gaps(digest);
    Digest begun = remembering(digest).telling(gaps.stream().map(Gap::name).toList());
    for (Map.Entry<String, Integer> first : of(gaps).entrySet()) {
      begun = begun.saying(first.getKey(), first.getValue());
    }
    return begun;
  }

  /**
   * With which opening each of these begins, by its name; of what isn't talked about, none. As long
   * as there are others, no two begin alike.
   */
  public Map<String, Integer> of(List<Gap> gaps) {
    Map<String, Integer> first = new LinkedHashMap<>();
    Set<String> said = new HashSet<>();
    for (Gap gap : gaps) {
      List<String> openings = phrases.in(Occasion.of(gap).groups());
      if (!openings.isEmpty()) {
        int opening = next(openings, last(gap, openings.size()), said);
        said.add(openings.get(opening));
        first.put(gap.name(), opening);
      }
    }
    return first;
  }

  /** The next one that nothing in the same message begins with; the next one if all are said. */
  private int next(List<String> openings, OptionalInt last, Set<String> said) {
    int next = sayings.next(openings, last);
    int other = next;
    for (int tried = 1; tried < openings.size(); tried++) {
      if (!said.contains(openings.get(other)) && !last.equals(OptionalInt.of(other))) {
        return other;
      }
      other = sayings.next(openings, OptionalInt.of(other));
    }
    boolean fresh = !said.contains(openings.get(other)) && !last.equals(OptionalInt.of(other));
    return fresh ? other : next;
  }

  /**
   * What rested for a while begins with other words, too, when it comes back: each digest hands on
   * what was last said to those who are still on the team.
   */
  private Digest remembering(Digest digest) {
    Set<String> team = digest.members().stream().map(PersonId::value).collect(toSet());
    Map<String, Integer> before =
        new TreeMap<>(moment.facts().spoken().newest().map(Digest::openings).orElse(Map.of()));
    sayings.said().keySet().forEach(gap -> beside(gap).ifPresent(n -> before.put(gap, n)));
    Digest begun = digest;
    for (Map.Entry<String, Integer> said : before.entrySet()) {
      boolean there = team.stream().anyMatch(id -> said.getKey().startsWith(id + "."));
      if (there && begun.openings().size() < MOST) {
        begun = begun.saying(said.getKey(), said.getValue());
      }
    }
    return begun;
  }

  private List<Gap> gaps(Digest digest) {
    GapFinder finder = new GapFinder();
    return moment.facts().team().stream()
        .flatMap(member -> finder.find(member, digest.until()).stream())
        .sorted(DigestReport.URGENT_FIRST)
        .limit(MOST)
        .toList();
  }

  private OptionalInt last(Gap gap, int openings) {
    return beside(gap.name())
        .or(() -> moment.facts().spoken().newest().flatMap(before -> before.opening(gap)))
        .map(place -> OptionalInt.of(place % openings))
        .orElseGet(OptionalInt::empty);
  }

  /** What was said outside of digests, unless the newest one came after it. */
  private Optional<Integer> beside(String gap) {
    Instant newest = moment.facts().spoken().newest().map(Digest::until).orElse(Instant.MIN);
    return sayings.said(gap).filter(s -> !s.at().isBefore(newest)).map(Sayings.Said::opening);
  }
}
