package io.praxisbot.core.conversation;

import io.praxisbot.core.followup.Digest;
import io.praxisbot.core.followup.Gap;
import io.praxisbot.core.followup.GapFinder;
import io.praxisbot.core.followup.Occasion;
import io.praxisbot.core.followup.Sayings;
import io.praxisbot.core.message.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * With which openings a new digest begins: for the same gap of the same person never with the one
 * of the digest before, so that nobody says the same thing every week.
 */
final class FirstWords {

  /** More gaps than a digest ever tells in full. */
  private static final int MOST = 20;

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
    Digest begun = digest;
    for (Gap gap : gaps(digest)) {
      List<String> openings = phrases.in(Occasion.of(gap).groups());
      if (!openings.isEmpty()) {
        begun = begun.saying(gap.name(), sayings.next(openings, last(gap, openings.size())));
      }
    }
    return begun;
  }

  private List<Gap> gaps(Digest digest) {
    GapFinder finder = new GapFinder();
    return moment.facts().team().stream()
        .flatMap(member -> finder.find(member, digest.until()).stream())
        .sorted(Comparator.comparing(Gap::kind).thenComparing(Gap::since))
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
