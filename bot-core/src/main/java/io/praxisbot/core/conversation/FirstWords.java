package io.praxisbot.core.conversation;

import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.followup.Digest;
import io.praxisbot.core.followup.DigestReport;
import io.praxisbot.core.followup.Gap;
import io.praxisbot.core.followup.GapFinder;
import io.praxisbot.core.followup.Occasion;
import io.praxisbot.core.followup.Sayings;
import io.praxisbot.core.message.Phrases;
import io.praxisbot.core.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * With which openings a new digest begins: for the same gap of the same person never with the one
 * of the digest before, so that nobody says the same thing every week.
 */
final class FirstWords {

  /** More than a manager turns to, of the largest team; so a digest stays small. */
  private static final int MOST = 500;

  private final Moment moment;
  private final Phrases phrases;
  private final Sayings sayings;

  FirstWords(Moment moment) {
    this.moment = moment;
    this.phrases = new Phrases(moment.me().locale());
    this.sayings =
        moment
            .facts()
            .spoken()
            .sayings()
            .orElseGet(() -> Sayings.none(moment.me().id(), moment.me().organization()));
  }

  Digest in(Digest digest) {
    Digest begun = remembering(digest);
    for (Gap gap : gaps(digest)) {
      List<String> openings = phrases.in(Occasion.of(gap).groups());
      if (!openings.isEmpty()) {
        begun = begun.saying(gap.name(), sayings.next(openings, last(gap, openings.size())));
      }
    }
    return begun;
  }

  /**
   * What rested for a while begins with other words, too, when it comes back: each digest hands on
   * what was last said to those who are still on the team.
   */
  private Digest remembering(Digest digest) {
    Set<String> team = digest.members().stream().map(PersonId::value).collect(toSet());
    Map<String, Integer> before =
        moment.facts().spoken().newest().map(Digest::openings).orElse(Map.of());
    Digest begun = digest;
    for (Map.Entry<String, Integer> said : new TreeMap<>(before).entrySet()) {
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
    return moment
        .facts()
        .spoken()
        .newest()
        .flatMap(before -> before.opening(gap))
        .map(place -> OptionalInt.of(place % openings))
        .orElseGet(OptionalInt::empty);
  }
}
