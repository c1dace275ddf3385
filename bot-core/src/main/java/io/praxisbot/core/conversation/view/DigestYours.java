package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.fact.Owed;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.digest.DigestPage;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The manager's own part of a digest: what they promised, talks that are missing, and what they did
 * since.
 */
final class DigestYours {

  /** More promises than that stand on pages of their own. */
  static final int MOST_PROMISES = 5;

  /** Besides what is told of the team in full. */
  private static final int IN_FULL = 2;

  private final DigestReading reading;
  private final Scene scene;
  private final Blocks blocks;
  private final DigestTurning turning;
  private final List<Member> differing;
  private final List<Gap> talks;

  DigestYours(DigestReading reading, Blocks blocks, DigestTurning turning) {
    this.reading = reading;
    this.scene = reading.scene();
    this.blocks = blocks;
    this.turning = turning;
    this.differing = TwoViewsView.differing(reading.team());
    this.talks = talks();
  }

  /** Whether there was anything. */
  boolean add() {
    List<FollowUp> promises = promises();
    List<Rich> done = done();
    if (promises.isEmpty() && talks.isEmpty() && differing.isEmpty() && done.isEmpty()) {
      return false;
    }
    blocks.paragraph("digest.yours");
    promises.stream().limit(MOST_PROMISES).forEach(this::promise);
    if (promises.size() > MOST_PROMISES) {
      DigestPage all = DigestPage.of(DigestPage.Part.PROMISES);
      blocks.buttons(List.of(turning.to(all, "digest.promises", promises.size())));
    }
    DigestGaps gaps = new DigestGaps(reading, blocks, turning);
    int full = reading.isSmall() ? IN_FULL : 0;
    talks.stream().limit(full).forEach(gaps::inFull);
    gaps.lines(talks.stream().skip(full).toList());
    TwoViewsView.add(reading, blocks, differing);
    blocks.bullets(done);
    return true;
  }

  /** Whether something is the manager's to do. */
  boolean owes() {
    return !talks.isEmpty() || !differing.isEmpty() || !promises().isEmpty();
  }

  /** Talks that are missing, of those about whom nothing else is told. */
  private List<Gap> talks() {
    Set<PersonId> told =
        Stream.concat(
                reading.report().gaps().stream()
                    .filter(gap -> !DigestGaps.OWN.contains(gap.kind()))
                    .map(Gap::person),
                differing.stream().map(m -> m.person().id()))
            .collect(toSet());
    return reading.report().gaps().stream()
        .filter(gap -> DigestGaps.TALKS.contains(gap.kind()) && !told.contains(gap.person()))
        .toList();
  }

  /** What is still to be kept, the earliest first. */
  List<FollowUp> promises() {
    return Stream.concat(followUps(), reading.owed().stream().map(Owed.Promise::act))
        .filter(FollowUp::promiseOpen)
        .filter(f -> f.by().isPresent())
        .sorted(Comparator.comparing(f -> f.by().orElseThrow()))
        .toList();
  }

  private Stream<FollowUp> followUps() {
    return reading.team().stream().map(Member::own).flatMap(List::stream);
  }

  void promise(FollowUp promise) {
    LocalDate today = scene.reader().today(scene.now());
    LocalDate day = promise.by().orElseThrow();
    blocks.paragraph("digest.promised", words(promise, day, day.isBefore(today)));
    String digest = reading.digest().id().value();
    List<Button> buttons =
        new ArrayList<>(PromiseViews.buttons(blocks, promise.id().value(), digest));
    if (day.isBefore(today) && reading.member(promise.employee()).isPresent()) {
      buttons.add(talked(promise, digest));
    }
    blocks.buttons(buttons);
  }

  private Button talked(FollowUp promise, String digest) {
    String which = Gap.which(GapKind.PROMISE_OVERDUE, Optional.of(promise.id().value()));
    String about = promise.employee() + ":" + which + ":" + digest;
    return blocks.menu(FlowName.FOLLOW_UP, "talked", about, "menu.digest.talked");
  }

  private Map<String, Object> words(FollowUp promise, LocalDate day, boolean over) {
    return Map.of(
        "person",
        reading.name(promise.employee()),
        "hasWords",
        promise.words().isPresent(),
        "words",
        promise.words().orElse(""),
        "day",
        scene.dates().day(day),
        "over",
        over);
  }

  /** What the manager did after the digest was made, by what it was. */
  private List<Rich> done() {
    List<Rich> lines = new ArrayList<>();
    Map<String, List<FollowUp>> kinds =
        followUps()
            .filter(f -> f.stands() && !f.promise() && reading.since(Optional.of(f.at())))
            .sorted(Comparator.comparing(FollowUp::kind))
            .collect(groupingBy(FollowUpViews::how, LinkedHashMap::new, toList()));
    kinds.forEach((how, of) -> lines.addAll(done("digest.done." + how, of)));
    List<FollowUp> kept =
        followUps().filter(f -> f.promise() && reading.since(f.keptAt())).toList();
    lines.addAll(done("digest.done.kept", kept));
    return lines;
  }

  private List<Rich> done(String key, List<FollowUp> followUps) {
    List<String> names =
        followUps.stream().map(FollowUp::employee).distinct().map(reading::name).toList();
    return names.isEmpty() ? List.of() : List.of(scene.rich(key, Names.of(names)));
  }
}
