package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.digest.DigestPage;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.PersonId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The gaps of a digest. Everybody stands in it once, with what is most urgent about them; a few
 * with what to say and what to press, the others by what it is.
 */
final class DigestGaps {

  /** So many a manager deals with in two minutes. */
  static final int IN_FULL = 5;

  /** Where so many more are to be summed up, one less fits into one message of each platform. */
  private static final int MANY = 100;

  private static final int IN_FULL_OF_MANY = 4;

  /** More people than that with the same kind of gap are named together. */
  private static final int MOST_LINES = 3;

  /** What the manager owes, and not the team: told apart, and last. */
  static final Set<GapKind> OWN =
      EnumSet.of(
          GapKind.PROMISE_OVERDUE,
          GapKind.TALK_MISSED,
          GapKind.NO_FIRST_TALK,
          GapKind.NO_FOLLOW_UP);

  /** Of what the manager owes: told with the person, where something else is told of them. */
  static final Set<GapKind> TALKS =
      EnumSet.of(GapKind.TALK_MISSED, GapKind.NO_FIRST_TALK, GapKind.NO_FOLLOW_UP);

  private final DigestReading reading;
  private final Scene scene;
  private final Blocks blocks;
  private final DigestTurning turning;

  DigestGaps(DigestReading reading, Blocks blocks, DigestTurning turning) {
    this.reading = reading;
    this.scene = reading.scene();
    this.blocks = blocks;
    this.turning = turning;
  }

  /** The most urgent gap of each of the team first. Whether there was anything. */
  boolean add() {
    List<List<Gap>> people = byPerson();
    if (people.isEmpty()) {
      return false;
    }
    blocks.divider();
    blocks.paragraph("digest.needs", Map.of("count", people.size()));
    int full = reading.team().size() > MANY ? IN_FULL_OF_MANY : IN_FULL;
    people.stream().limit(full).forEach(this::inFull);
    others(people.stream().skip(full).map(gaps -> gaps.get(0)).toList());
    return true;
  }

  /** Of each person the gaps that are not the manager's own, the most urgent person first. */
  private List<List<Gap>> byPerson() {
    Map<PersonId, List<Gap>> people =
        reading.report().gaps().stream()
            .filter(gap -> !OWN.contains(gap.kind()))
            .collect(groupingBy(Gap::person, LinkedHashMap::new, toList()));
    return List.copyOf(people.values());
  }

  private void inFull(List<Gap> gaps) {
    inFull(gaps.get(0));
    PersonId person = gaps.get(0).person();
    List<String> more =
        Stream.concat(gaps.stream().skip(1), talks(person))
            .map(gap -> scene.plain("gap.also." + lower(gap.kind())))
            .distinct()
            .toList();
    if (!more.isEmpty()) {
      blocks.small(
          "digest.also", Map.of("person", reading.name(person), "what", Names.joined(more)));
    }
  }

  /** Where the two see it differently, that is told by itself. */
  private Stream<Gap> talks(PersonId person) {
    boolean differ =
        reading
            .member(person)
            .filter(m -> !TwoViewsView.differing(List.of(m)).isEmpty())
            .isPresent();
    return reading.report().gaps().stream()
        .filter(gap -> !differ && TALKS.contains(gap.kind()) && gap.person().equals(person));
  }

  /** With what to say and what to press. */
  void inFull(Gap gap) {
    GapBlocks full = new GapBlocks(scene, blocks, GapPlace.in(reading.digest()));
    reading
        .member(gap.person())
        .ifPresent(member -> full.add(gap, member, reading.name(member.person())));
  }

  private void others(List<Gap> gaps) {
    if (!gaps.isEmpty()) {
      blocks.paragraph("digest.others", Map.of("count", gaps.size()));
      lines(gaps);
    }
  }

  /** By kind: a line for each of a few, a line for all of many; and where to see them in full. */
  void lines(List<Gap> gaps) {
    List<Rich> lines = new ArrayList<>();
    List<Button> buttons = new ArrayList<>();
    Map<GapKind, List<Gap>> kinds =
        gaps.stream().collect(groupingBy(Gap::kind, TreeMap::new, toList()));
    kinds.forEach(
        (kind, of) -> {
          lines.addAll(lines(kind, of));
          buttons.add(turning.to(DigestPage.of(kind), key(kind), all(kind)));
        });
    blocks.bullets(lines).buttons(buttons);
  }

  private int all(GapKind kind) {
    return (int) reading.report().gaps().stream().filter(gap -> gap.kind() == kind).count();
  }

  private List<Rich> lines(GapKind kind, List<Gap> gaps) {
    if (gaps.size() <= MOST_LINES) {
      return gaps.stream().map(this::line).toList();
    }
    Map<String, Object> words =
        Names.of(gaps.stream().map(gap -> reading.name(gap.person())).toList());
    words.put("what", what(kind));
    return List.of(scene.rich("digest.group", words));
  }

  private Rich line(Gap gap) {
    return reading.member(gap.person()).map(member -> line(gap, member)).orElseThrow();
  }

  private Rich line(Gap gap, Member member) {
    return GapBlocks.line(scene, gap, member, reading.name(member.person()));
  }

  /** The kind of gap in a few words. */
  private String what(GapKind kind) {
    return scene.plain(key(kind));
  }

  static String key(GapKind kind) {
    return "gap.what." + lower(kind);
  }

  private static String lower(GapKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
