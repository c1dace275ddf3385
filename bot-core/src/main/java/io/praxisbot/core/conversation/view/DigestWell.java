package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.groupingBy;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.digest.DigestPage;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.goal.LearningEntry;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What went well, which a digest begins with: who tried what, everybody on a line. */
final class DigestWell {

  /**
   * Of more people than that, those with something to read are told in full, and the others named.
   */
  private static final int MOST_IN_FULL = 10;

  private static final int MOST_TELLING = 5;

  /** Of a large team: what leaves room for the gaps in one message of Slack's. */
  private static final int CHARACTERS = 1_200;

  private final DigestReading reading;
  private final Scene scene;

  DigestWell(DigestReading reading) {
    this.reading = reading;
    this.scene = reading.scene();
  }

  /** Whether there was anything. */
  boolean add(Blocks blocks, DigestTurning turning) {
    List<DigestLine> lines = lines();
    if (lines.isEmpty()) {
      return false;
    }
    blocks.paragraph("digest.well");
    if (reading.isSmall() || first(lines, MOST_IN_FULL).size() == lines.size()) {
      blocks.bullets(lines.stream().map(DigestLine::words).toList());
      blocks.buttons(List.of(SayingViews.praising(blocks)));
    } else {
      grouped(lines, blocks, turning);
    }
    return true;
  }

  private static List<DigestLine> first(List<DigestLine> lines, int most) {
    return DigestLine.first(lines, most, CHARACTERS);
  }

  private void grouped(List<DigestLine> lines, Blocks blocks, DigestTurning turning) {
    List<DigestLine> full =
        first(lines.stream().filter(DigestLine::telling).toList(), MOST_TELLING);
    List<String> others =
        lines.stream().filter(l -> !full.contains(l)).map(l -> reading.name(l.person())).toList();
    List<Rich> items = new ArrayList<>(full.stream().map(DigestLine::words).toList());
    Map<String, Object> words = Names.of(others);
    words.put("first", full.isEmpty());
    items.add(scene.rich("digest.well.group", words));
    blocks.bullets(items);
    blocks.buttons(
        List.of(
            turning.to(DigestPage.of(DigestPage.Part.WELL), "digest.well", lines.size()),
            SayingViews.praising(blocks)));
  }

  /** Everybody who tried something, or shared what they learned, in the team's order. */
  List<DigestLine> lines() {
    Map<PersonId, List<CheckIn>> tried =
        reading.report().wentWell().stream().collect(groupingBy(CheckIn::person));
    Map<PersonId, List<LearningEntry>> learned = SharedLearning.of(reading);
    List<DigestLine> lines = new ArrayList<>();
    for (Member member : reading.team()) {
      PersonId id = member.person().id();
      line(id, tried.getOrDefault(id, List.of()), learned.getOrDefault(id, List.of()))
          .ifPresent(lines::add);
    }
    return lines;
  }

  private Optional<DigestLine> line(
      PersonId person, List<CheckIn> tried, List<LearningEntry> learned) {
    List<Rich> parts = new ArrayList<>();
    boolean telling = !learned.isEmpty();
    Map<List<Object>, Integer> alike = alike(tried);
    for (CheckIn checkIn : tried) {
      for (Attempt attempt : checkIn.attempts()) {
        if (attempt.outcome().filter(Outcome::tried).isPresent()) {
          Optional<Integer> times = Optional.ofNullable(alike.remove(of(checkIn, attempt)));
          times.ifPresent(n -> parts.add(tried(checkIn, attempt, n, parts.isEmpty())));
          telling |=
              reading.shared(checkIn, attempt).isPresent()
                  || reading.mark(checkIn, attempt.editedAt()) != DigestReading.Mark.NONE;
        }
      }
      telling |= learned(checkIn).map(parts::add).isPresent();
    }
    for (LearningEntry entry : learned) {
      parts.add(SharedLearning.line(scene, reading.name(person), entry, parts.isEmpty()));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(DigestLine.of(person, parts, telling));
  }

  /** How often each was tried; what reads the same is told once. */
  private Map<List<Object>, Integer> alike(List<CheckIn> tried) {
    Map<List<Object>, Integer> alike = new HashMap<>();
    for (CheckIn checkIn : tried) {
      for (Attempt attempt : checkIn.attempts()) {
        if (attempt.outcome().filter(Outcome::tried).isPresent()) {
          alike.merge(of(checkIn, attempt), 1, Integer::sum);
        }
      }
    }
    return alike;
  }

  private List<Object> of(CheckIn checkIn, Attempt attempt) {
    String words = reading.shared(checkIn, attempt).orElse("");
    return List.of(attempt.plan().action(), attempt.outcome(), words);
  }

  /** In the person's words only where shared. */
  private Rich tried(CheckIn checkIn, Attempt attempt, int times, boolean first) {
    String words = reading.shared(checkIn, attempt).orElse("");
    return scene.rich(
        first ? "digest.tried" : "digest.tried.also",
        Map.of(
            "person",
            reading.name(checkIn.person()),
            "action",
            attempt.plan().action(),
            "partly",
            attempt.outcome().equals(Optional.of(Outcome.PARTLY)),
            "times",
            times,
            "shared",
            !words.isEmpty(),
            "words",
            words,
            "mark",
            reading.mark(checkIn, attempt.editedAt())));
  }

  private Optional<Rich> learned(CheckIn checkIn) {
    return checkIn
        .learning()
        .filter(learning -> learning.shared() && reading.mayRead(checkIn))
        .map(
            learning ->
                scene.rich(
                    "digest.learned",
                    Map.of(
                        "words", learning.text(),
                        "mark", reading.mark(checkIn, learning.editedAt()))));
  }
}
