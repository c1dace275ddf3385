package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.followup.oneonone.Points.Listed;
import io.praxisbot.core.goal.Measure;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the reader's manager sees of them beside goals and answers. */
final class AlsoSeen {

  private final Scene scene;

  AlsoSeen(Scene scene) {
    this.scene = scene;
  }

  /** From when on the manager's next digest tells: since the one before the latest. */
  Instant since() {
    return scene
        .manager()
        .flatMap(manager -> scene.stores().digests().latestOf(manager.id()))
        .map(Digest::since)
        .orElse(Instant.EPOCH);
  }

  /** Whether a check-in falls into that time, or what was answered of it. */
  boolean isRecent(CheckIn checkIn) {
    Instant since = since();
    return !checkIn.askedAt().isBefore(since)
        || checkIn.answeredAt().filter(at -> !at.isBefore(since)).isPresent();
  }

  /** Measures that are shared, noted or not. */
  List<Rich> measures() {
    return scene.stores().measures().of(List.of(scene.reader().id())).stream()
        .filter(m -> m.state() == Measure.State.ACTIVE && MeasureSight.isShared(scene, m))
        .map(m -> scene.rich("privacy.measure", Map.of("words", m.words())))
        .toList();
  }

  /** Time off, now or to come, as long as it isn't over. */
  Optional<Rich> pause() {
    LocalDate today = scene.reader().today(scene.now());
    return scene
        .reader()
        .pause()
        .filter(pause -> !pause.overOn(today))
        .map(pause -> pause(pause, today));
  }

  private Rich pause(Pause pause, LocalDate today) {
    boolean off = pause.covers(today);
    return scene.rich(
        off ? "privacy.off" : "privacy.off.coming", Map.of("day", scene.dates().day(pause.from())));
  }

  /** Where a message didn't come, the manager reads that instead of a silence. */
  Optional<Rich> unreached(Optional<Member> self) {
    return self.filter(
            member ->
                member.checkIns().stream()
                    .filter(this::isRecent)
                    .anyMatch(checkIn -> member.undelivered(checkIn)))
        .map(member -> scene.rich("privacy.unreached", Map.of()));
  }

  /** Where the two see a talk differently, both read the same. */
  Optional<Rich> twoViews(Optional<Member> self) {
    return self.filter(member -> !TwoViewsView.differing(List.of(member)).isEmpty())
        .map(member -> scene.rich("theirs.twoviews", Map.of()));
  }

  /** The next 1:1: its day, and what both of the two see of it. */
  void agenda(Blocks blocks) {
    scene
        .manager()
        .map(Person::id)
        .flatMap(manager -> AgendaFacts.of(scene, manager))
        .ifPresent(facts -> agenda(facts, blocks));
  }

  private void agenda(AgendaFacts facts, Blocks blocks) {
    AgendaLines lines = new AgendaLines(scene, facts);
    List<Rich> points =
        Stream.concat(
                shared(facts.points().open()).map(l -> lines.line(l.point(), "privacy.point", 0)),
                shared(facts.points().ticked()).map(l -> lines.line(l.point(), "agenda.ticked", 0)))
            .toList();
    boolean day = facts.next().isPresent();
    if (day || !points.isEmpty()) {
      blocks.paragraph("privacy.agenda", Map.of("any", !points.isEmpty()));
      if (day) {
        blocks.paragraph(AgendaViews.when(scene, facts));
      }
      blocks.bullets(points);
    }
  }

  private static Stream<Listed> shared(List<Listed> points) {
    return points.stream().filter(listed -> listed.point().shared());
  }
}
