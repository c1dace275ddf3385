package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.checkin.Attempt;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.digest.DigestPage;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is still open and no gap yet: nobody's omission, and nothing to do about. */
final class DigestOpen {

  private static final int MOST_IN_FULL = 10;

  /** Of a large team, as for what went well. */
  private static final int CHARACTERS = 800;

  /** Who is named for it below is not named for it twice. */
  private static final Set<GapKind> SAME = EnumSet.of(GapKind.NOT_TRIED, GapKind.NOT_ANSWERED);

  private final DigestReading reading;
  private final Scene scene;
  private final List<DigestLine> notTried;
  private final List<DigestLine> notAnswered;

  DigestOpen(DigestReading reading) {
    this.reading = reading;
    this.scene = reading.scene();
    Set<PersonId> below =
        reading.report().gaps().stream()
            .filter(gap -> SAME.contains(gap.kind()))
            .map(Gap::person)
            .collect(toSet());
    this.notTried =
        reading.report().notTried().stream()
            .map(this::notTried)
            .filter(line -> line.telling() || !below.contains(line.person()))
            .toList();
    this.notAnswered =
        reading.report().notAnswered().stream()
            .filter(person -> !below.contains(person.id()))
            .map(this::notAnswered)
            .toList();
  }

  /** Whether there was anything. */
  boolean add(Blocks blocks, DigestTurning turning) {
    List<DigestLine> lines = lines();
    if (lines.isEmpty()) {
      return false;
    }
    blocks.paragraph("digest.open");
    if (reading.isSmall()
        || DigestLine.first(lines, MOST_IN_FULL, CHARACTERS).size() == lines.size()) {
      blocks.bullets(lines.stream().map(DigestLine::words).toList());
      return true;
    }
    List<Rich> groups = new ArrayList<>();
    group("digest.nottried.group", notTried, groups);
    group("digest.notanswered.group", notAnswered, groups);
    blocks.bullets(groups);
    blocks.buttons(
        List.of(turning.to(DigestPage.of(DigestPage.Part.OPEN), "digest.open", lines.size())));
    return true;
  }

  private void group(String key, List<DigestLine> lines, List<Rich> groups) {
    if (!lines.isEmpty()) {
      groups.add(
          scene.rich(key, Names.of(lines.stream().map(l -> reading.name(l.person())).toList())));
    }
  }

  /** Those who answered first. */
  List<DigestLine> lines() {
    return Stream.concat(notTried.stream(), notAnswered.stream()).toList();
  }

  private DigestLine notAnswered(Person person) {
    Map<String, String> words = Map.of("person", reading.name(person));
    return new DigestLine(person.id(), scene.rich("digest.notanswered", words), false);
  }

  private DigestLine notTried(CheckIn checkIn) {
    List<Attempt> open =
        checkIn.attempts().stream()
            .filter(a -> a.outcome().equals(Optional.of(Outcome.NOT_YET)))
            .filter(a -> !reading.askedAsHabit(checkIn, a))
            .toList();
    String words =
        open.stream().flatMap(a -> reading.shared(checkIn, a).stream()).collect(joining("; "));
    Optional<Instant> editedAt =
        open.stream().flatMap(a -> a.editedAt().stream()).max(Comparator.naturalOrder());
    DigestReading.Mark mark = reading.mark(checkIn, editedAt);
    Rich line =
        scene.rich(
            "digest.nottried",
            Map.of(
                "person",
                reading.name(checkIn.person()),
                "action",
                open.stream().map(a -> a.plan().action()).collect(joining("; ")),
                "shared",
                !words.isEmpty(),
                "words",
                words,
                "mark",
                mark));
    boolean telling = !words.isEmpty() || mark != DigestReading.Mark.NONE;
    return new DigestLine(checkIn.person(), line, telling);
  }
}
