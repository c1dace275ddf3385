package io.praxisbot.core.conversation.view;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.Digest;
import io.praxisbot.core.followup.DigestId;
import io.praxisbot.core.followup.DigestReport;
import io.praxisbot.core.followup.Gap;
import io.praxisbot.core.followup.GapFinder;
import io.praxisbot.core.followup.Member;
import io.praxisbot.core.followup.Thresholds;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The digest: the period at a glance, what went well, what needs the manager. Made anew from the
 * facts at each sending, so late answers and what the manager did change it where it stands.
 */
final class DigestView implements View {

  @Override
  public Optional<Message> render(Scene scene) {
    return scene
        .stores()
        .digests()
        .find(new DigestId(scene.arg("digest")))
        .map(Stored::value)
        .filter(d -> d.manager().equals(scene.reader().id()))
        .flatMap(d -> render(scene, d));
  }

  private static Optional<Message> render(Scene scene, Digest digest) {
    List<Member> team =
        TeamViews.visible(scene).stream()
            .filter(m -> digest.members().contains(m.person().id()))
            .toList();
    if (team.isEmpty()) {
      return Optional.empty();
    }
    DigestReport report =
        DigestReport.of(digest, team, new GapFinder(Thresholds.DEFAULT), scene.now());
    Blocks blocks = new Blocks(scene).heading("digest");
    blocks.paragraph(
        "digest.counts",
        Map.of(
            "asked", report.asked(),
            "answered", report.answered(),
            "tried", report.tried(),
            "off", report.off().size()));
    wentWell(scene, blocks, digest, report, team);
    stillOpen(scene, blocks, digest, report, team);
    gaps(scene, blocks, digest, report, team);
    DigestYours.add(scene, blocks, digest, team);
    NewWithYou.add(blocks, team, digest.since());
    StandIns standIns = new StandIns(scene);
    standIns.done(blocks, team, digest.since());
    notCounted(scene, blocks, digest, report, team);
    standIns.add(blocks, team);
    return blocks.message();
  }

  private static void wentWell(
      Scene scene, Blocks blocks, Digest digest, DigestReport report, List<Member> team) {
    List<Rich> lines = new ArrayList<>();
    for (CheckIn checkIn : report.wentWell()) {
      for (Attempt attempt : checkIn.attempts()) {
        if (attempt.outcome().map(Outcome::tried).orElse(false)) {
          lines.add(tried(scene, digest, checkIn, attempt, team));
        }
      }
      learned(scene, digest, checkIn, team).ifPresent(lines::add);
    }
    lines.addAll(SharedLearning.lines(scene, digest, team));
    if (!lines.isEmpty()) {
      blocks.paragraph("digest.well").bullets(lines);
    }
  }

  /** In the person's words only where shared. */
  private static Rich tried(
      Scene scene, Digest digest, CheckIn checkIn, Attempt attempt, List<Member> team) {
    String words = shared(scene, checkIn, attempt, team).orElse("");
    return scene.rich(
        "digest.tried",
        Map.of(
            "person",
            name(team, checkIn.person()),
            "action",
            attempt.plan().action(),
            "partly",
            attempt.outcome().equals(Optional.of(Outcome.PARTLY)),
            "shared",
            !words.isEmpty(),
            "words",
            words,
            "mark",
            mark(digest, checkIn, attempt.editedAt())));
  }

  private static Optional<String> shared(
      Scene scene, CheckIn checkIn, Attempt attempt, List<Member> team) {
    return attempt.told().filter(words -> attempt.shared() && mayRead(scene, checkIn, team));
  }

  private static Optional<Rich> learned(
      Scene scene, Digest digest, CheckIn checkIn, List<Member> team) {
    return checkIn
        .learning()
        .filter(learning -> learning.shared() && mayRead(scene, checkIn, team))
        .map(
            learning ->
                scene.rich(
                    "digest.learned",
                    Map.of(
                        "person", name(team, checkIn.person()),
                        "words", learning.text(),
                        "mark", mark(digest, checkIn, learning.editedAt()))));
  }

  private static boolean mayRead(Scene scene, CheckIn checkIn, List<Member> team) {
    return team.stream()
        .filter(m -> m.person().id().equals(checkIn.person()))
        .anyMatch(m -> m.saidTo(checkIn) && scene.sees(Content.SHARED_WORDS, m));
  }

  /** Whether an answer came or changed after the digest was sent. */
  private enum Mark {
    NONE,
    LATE,
    EDITED
  }

  private static Mark mark(Digest digest, CheckIn checkIn, Optional<Instant> editedAt) {
    if (after(checkIn.answeredAt(), digest)) {
      return Mark.LATE;
    }
    return after(editedAt, digest) ? Mark.EDITED : Mark.NONE;
  }

  private static boolean after(Optional<Instant> at, Digest digest) {
    return at.filter(instant -> !instant.isBefore(digest.until())).isPresent();
  }

  private static void stillOpen(
      Scene scene, Blocks blocks, Digest digest, DigestReport report, List<Member> team) {
    List<Rich> lines = new ArrayList<>();
    for (CheckIn checkIn : report.notTried()) {
      lines.add(notTried(scene, digest, checkIn, team));
    }
    for (Person silent : report.notAnswered()) {
      lines.add(scene.rich("digest.notanswered", Map.of("person", silent.firstName())));
    }
    if (!lines.isEmpty()) {
      blocks.paragraph("digest.open").bullets(lines);
    }
  }

  private static Rich notTried(Scene scene, Digest digest, CheckIn checkIn, List<Member> team) {
    List<Attempt> open =
        checkIn.attempts().stream()
            .filter(a -> a.outcome().equals(Optional.of(Outcome.NOT_YET)))
            .filter(a -> team.stream().noneMatch(m -> asHabit(m, checkIn, a)))
            .toList();
    String actions = together(open.stream().map(a -> a.plan().action()));
    String words = together(open.stream().flatMap(a -> shared(scene, checkIn, a, team).stream()));
    Optional<Instant> editedAt =
        open.stream().flatMap(a -> a.editedAt().stream()).max(Comparator.naturalOrder());
    return scene.rich(
        "digest.nottried",
        Map.of(
            "person",
            name(team, checkIn.person()),
            "action",
            actions,
            "shared",
            !words.isEmpty(),
            "words",
            words,
            "mark",
            mark(digest, checkIn, editedAt)));
  }

  private static boolean asHabit(Member member, CheckIn checkIn, Attempt attempt) {
    return member.person().id().equals(checkIn.person())
        && member.askedAsHabit(checkIn, attempt.behaviour());
  }

  private static String together(Stream<String> parts) {
    return parts.collect(Collectors.joining("; "));
  }

  private static void gaps(
      Scene scene, Blocks blocks, Digest digest, DigestReport report, List<Member> team) {
    if (report.gaps().isEmpty()) {
      blocks.paragraph("digest.nothing");
      return;
    }
    blocks.divider();
    blocks.paragraph("digest.needs", Map.of("count", report.gaps().size()));
    GapBlocks lines = new GapBlocks(scene, blocks, Optional.of(digest));
    for (Gap gap : report.gaps().stream().limit(DigestReport.MOST_GAPS).toList()) {
      person(team, gap.person()).ifPresent(p -> lines.add(gap, p));
    }
    int more = report.gaps().size() - DigestReport.MOST_GAPS;
    if (more > 0) {
      blocks.small("digest.more", Map.of("count", more));
    }
  }

  private static void notCounted(
      Scene scene, Blocks blocks, Digest digest, DigestReport report, List<Member> team) {
    for (Person gone : report.gone()) {
      blocks.small("digest.gone", Map.of("person", gone.firstName()));
    }
    for (Person off : report.off()) {
      Optional<String> until = until(scene, off, team);
      blocks.small(
          "digest.off",
          Map.of(
              "person", off.firstName(),
              "hasUntil", until.isPresent(),
              "until", until.orElse(""),
              "counted", report.counts(off)));
    }
    Set<PersonId> notStarted =
        report.notStarted().stream().map(Person::id).collect(Collectors.toSet());
    List<Member> others = team.stream().filter(m -> notStarted.contains(m.person().id())).toList();
    NotAsked.lines(scene, digest, others).forEach(blocks::small);
  }

  private static Optional<String> until(Scene scene, Person off, List<Member> team) {
    boolean seen =
        team.stream()
            .filter(m -> m.person().id().equals(off.id()))
            .anyMatch(m -> scene.sees(Content.PAUSE_DATES, m));
    return off.pause().filter(p -> seen).flatMap(Pause::until).map(scene.dates()::day);
  }

  private static Optional<Person> person(List<Member> team, PersonId id) {
    return team.stream().map(Member::person).filter(p -> p.id().equals(id)).findFirst();
  }

  private static String name(List<Member> team, PersonId id) {
    return person(team, id).map(Person::firstName).orElse("…");
  }
}
