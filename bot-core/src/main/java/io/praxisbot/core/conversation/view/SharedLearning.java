package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.followup.Digest;
import io.praxisbot.core.followup.Member;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What people learned between check-ins and share with their manager. */
final class SharedLearning {

  /** What was told longer ago than that is no news, even if it is shared only now. */
  private static final Duration NEWS = Duration.ofDays(28);

  /** So much of one's own is shown back. */
  private static final int NEWEST = 3;

  private SharedLearning() {}

  /** What the team shared in the digest's time, as far as its reader may read it. */
  static List<Rich> lines(Scene scene, Digest digest, List<Member> team) {
    List<Member> readable = team.stream().filter(m -> scene.sees(Content.SHARED_WORDS, m)).toList();
    List<PersonId> ids = readable.stream().map(m -> m.person().id()).toList();
    List<LearningEntry> shared =
        scene.stores().learnings().of(ids, digest.since().minus(NEWS)).stream()
            .filter(entry -> sharedIn(digest, entry))
            .toList();
    return readable.stream().flatMap(m -> of(scene, m, shared)).toList();
  }

  private static Stream<Rich> of(Scene scene, Member member, List<LearningEntry> shared) {
    return shared.stream()
        .filter(entry -> entry.person().equals(member.person().id()))
        .filter(entry -> saidUnder(member.line(), entry))
        .map(entry -> line(scene, member.person(), entry));
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

  private static Rich line(Scene scene, Person person, LearningEntry entry) {
    return scene.rich(
        "learned.digest", Map.of("person", person.firstName(), "words", entry.learning().text()));
  }

  /** What the reader's own manager can read of theirs. */
  static List<Rich> ofReader(Scene scene) {
    return scene.line().stream()
        .flatMap(line -> scene.learned().stream().filter(entry -> saidUnder(line, entry)))
        .limit(NEWEST)
        .map(e -> scene.rich("privacy.shared", Map.of("words", e.learning().text())))
        .toList();
  }
}
