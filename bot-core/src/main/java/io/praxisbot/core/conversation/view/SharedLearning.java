package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.groupingBy;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What people learned between check-ins and share with their manager. */
final class SharedLearning {

  /** What was told longer ago than that is no news, even if it is shared only now. */
  private static final Duration NEWS = Duration.ofDays(28);

  /** So much of one's own is shown back. */
  private static final int NEWEST = 3;

  private SharedLearning() {}

  /** What each of the team shared in the digest's time, as far as its reader may read it. */
  static Map<PersonId, List<LearningEntry>> of(DigestReading reading) {
    Scene scene = reading.scene();
    Digest digest = reading.digest();
    List<PersonId> readable =
        reading.team().stream()
            .filter(m -> scene.sees(Content.SHARED_WORDS, m))
            .map(m -> m.person().id())
            .toList();
    return scene.stores().learnings().of(readable, digest.since().minus(NEWS)).stream()
        .filter(entry -> sharedIn(digest, entry))
        .filter(
            entry -> reading.member(entry.person()).filter(m -> saidUnder(m, entry)).isPresent())
        .collect(groupingBy(LearningEntry::person));
  }

  private static boolean saidUnder(Member member, LearningEntry entry) {
    return saidUnder(member.line(), entry);
  }

  private static boolean sharedIn(Digest digest, LearningEntry entry) {
    return entry
        .learning()
        .editedAt()
        .filter(at -> entry.learning().shared())
        .filter(at -> !at.isBefore(digest.since()) && at.isBefore(digest.until()))
        .isPresent();
  }

  /** What was shared with a former manager isn't the present one's to read. */
  private static boolean saidUnder(ReportingLine line, LearningEntry entry) {
    Instant since = line.since();
    return entry
        .learning()
        .editedAt()
        .filter(at -> entry.learning().shared() && !at.isBefore(since))
        .isPresent();
  }

  /**
   * @param first whether nothing else is said of them on that line
   */
  static Rich line(Scene scene, String person, LearningEntry entry, boolean first) {
    return scene.rich(
        first ? "learned.digest" : "learned.digest.also",
        Map.of("person", person, "words", entry.learning().text()));
  }

  /** What the reader's own manager can read of theirs: the newest, and all from then on. */
  static List<Rich> ofReader(Scene scene, Instant since) {
    List<LearningEntry> said =
        scene.line().stream()
            .flatMap(line -> scene.learned().stream().filter(entry -> saidUnder(line, entry)))
            .toList();
    return said.stream()
        .filter(
            e ->
                said.indexOf(e) < NEWEST
                    || e.learning().editedAt().filter(at -> !at.isBefore(since)).isPresent())
        .map(e -> scene.rich("privacy.shared", Map.of("words", e.learning().text())))
        .toList();
  }
}
