package io.praxisbot.core.conversation.view;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.praxisbot.core.access.Content;
import io.praxisbot.core.followup.digest.DigestPage;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Pause;
import io.praxisbot.core.people.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who isn't counted, and why: none of it is an omission. */
final class DigestUncounted {

  /** More than so many stand in one line. */
  private static final int MOST_LINES = 5;

  private final DigestReading reading;
  private final Scene scene;
  private final List<Uncounted> all;

  /**
   * Somebody who isn't counted.
   *
   * @param why in one word, for all who aren't for the same reason
   */
  record Uncounted(Person person, String why, Rich line) {}

  DigestUncounted(DigestReading reading) {
    this.reading = reading;
    this.scene = reading.scene();
    this.all = new ArrayList<>();
    for (Person gone : reading.report().gone()) {
      Rich line = scene.rich("digest.gone", Map.of("person", reading.name(gone)));
      all.add(new Uncounted(gone, "gone", line));
    }
    for (Person off : reading.report().off()) {
      all.add(new Uncounted(off, reading.report().counts(off) ? "offcounted" : "off", off(off)));
    }
    for (Person person : reading.report().unreached()) {
      Rich line = scene.rich("digest.unreached", Names.of(List.of(reading.name(person))));
      all.add(new Uncounted(person, "unreached", line));
    }
    List<Member> others =
        reading.report().notStarted().stream()
            .flatMap(person -> reading.member(person.id()).stream())
            .filter(member -> !leftBefore(member.person()))
            .toList();
    all.addAll(NotAsked.lines(reading, others));
  }

  /** That somebody left is told once. */
  private boolean leftBefore(Person person) {
    return person.enrolment() == Enrolment.LEFT
        && person.since().isBefore(reading.digest().since());
  }

  void add(Blocks blocks, DigestTurning turning) {
    if (all.size() <= MOST_LINES) {
      together().forEach(blocks::small);
      return;
    }
    blocks.small("digest.uncounted", Map.of("people", grouped(), "count", all.size()));
    blocks.buttons(
        List.of(
            turning.to(
                DigestPage.of(DigestPage.Part.UNCOUNTED), "digest.uncounted.what", all.size())));
  }

  /** Those for the same reason, and none of their own, on one line. */
  private List<Rich> together() {
    Map<String, List<Uncounted>> byLine =
        all.stream()
            .collect(
                groupingBy(
                    one -> NotAsked.SAME.getOrDefault(one.why(), one.person().id().value()),
                    LinkedHashMap::new,
                    toList()));
    List<Rich> lines = new ArrayList<>();
    byLine.forEach(
        (key, same) ->
            lines.add(
                same.size() == 1
                    ? same.get(0).line()
                    : scene.rich(
                        key,
                        Names.of(same.stream().map(one -> reading.name(one.person())).toList()))));
    return lines;
  }

  private String grouped() {
    Map<String, List<String>> byReason =
        all.stream()
            .collect(
                groupingBy(
                    Uncounted::why,
                    LinkedHashMap::new,
                    mapping(one -> reading.name(one.person()), toList())));
    List<String> groups = new ArrayList<>();
    byReason.forEach(
        (why, names) -> groups.add(scene.rich("digest.uncounted." + why, Names.of(names)).text()));
    return String.join("; ", groups);
  }

  /** Each with the reason. */
  List<Rich> lines() {
    return all.stream().map(Uncounted::line).toList();
  }

  private Rich off(Person off) {
    Optional<String> until = until(off);
    return scene.rich(
        "digest.off",
        Map.of(
            "person", reading.name(off),
            "hasUntil", until.isPresent(),
            "until", until.orElse(""),
            "counted", reading.report().counts(off)));
  }

  private Optional<String> until(Person off) {
    return reading
        .member(off.id())
        .filter(m -> scene.sees(Content.PAUSE_DATES, m))
        .flatMap(m -> off.pause())
        .flatMap(Pause::until)
        .map(scene.dates()::day);
  }
}
