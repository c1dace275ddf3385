package io.praxisbot.core.followup.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.people.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens, in whatever order, both finders find the same gaps. Some thousand histories; a
 * profile tells many more.
 */
class GapHistoriesTest {

  private static final long HISTORIES = Long.getLong("gap.histories", 3_000);
  private static final int MOST_STEPS = 60;

  private static final List<String> OFTEN =
      List.of("ask", "ask", "days:1", "days:3", "days:7", "tried:#", "notyet:#", "notyet:#");

  private static final List<String> STEPS =
      List.of(
          "days:2",
          "days:14",
          "days:30",
          "lost",
          "partly:#",
          "help",
          "help",
          "nohelp",
          "met",
          "act:TALKED:HELP_WANTED",
          "act:ENCOURAGED:HELP_WANTED",
          "goal:#",
          "propose:#",
          "programme:#",
          "accept:#",
          "decline:#",
          "achieve:#",
          "drop:#",
          "rest:#",
          "wake:#",
          "due:#:#",
          "due:#:9",
          "undated:#",
          "keep:#",
          "show:#",
          "plan:#:#",
          "plan:1:#",
          "renew:#",
          "sit:#",
          "letgo:#",
          "suggest:#:#",
          "close:#",
          "measure:#:EVERY_CHECK_IN",
          "measure:#:EVERY_SECOND_CHECK_IN:1",
          "measure:#:MONTHLY",
          "note:#",
          "read:#",
          "share:#",
          "unshare:#",
          "unmeasure:#",
          "stall",
          "unstall",
          "off:#:#",
          "off:2:14",
          "off:1",
          "back",
          "manageroff:#:#",
          "manageroff:1:14",
          "holiday:#",
          "sent",
          "fails",
          "resent",
          "shut",
          "open",
          "open",
          "alone",
          "nowhere",
          "somewhere",
          "left",
          "again",
          "again",
          "under:olga",
          "under:marta",
          "act:TALKED:@",
          "act:TALKED:@::b#",
          "act:NOT_NOW:@::g#",
          "act:ENCOURAGED:@",
          "act:ONE_ON_ONE:@",
          "act:SUGGESTED:@",
          "act:NOT_NOW:@",
          "act:PROMISED:@:#",
          "act:PROMISED:@:20",
          "undo:#",
          "denies:#",
          "confirms:#",
          "keeps:#",
          "moves:#:#");

  @Test
  void bothFindersFindTheSame() {
    assertThat(
            LongStream.range(0, HISTORIES)
                .parallel()
                .mapToObj(GapHistoriesTest::differences)
                .flatMap(List::stream)
                .limit(5)
                .toList())
        .isEmpty();
  }

  /** A history in which a kind never comes about would prove nothing of it. */
  @Test
  void everyKindComesAbout() {
    Set<String> found =
        LongStream.range(0, 1_000)
            .parallel()
            .mapToObj(GapHistoriesTest::kinds)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    assertThat(found)
        .hasSameElementsAs(Arrays.stream(GapKind.values()).map(GapKind::name).toList());
  }

  private static Set<String> kinds(long seed) {
    Random random = new Random(seed);
    Tale tale = new Tale();
    Set<String> kinds = new TreeSet<>();
    int steps = 1 + random.nextInt(MOST_STEPS);
    for (int i = 0; i < steps; i++) {
      fast(tale.tell(step(random, i))).forEach(gap -> kinds.add(gap.split(":")[0]));
    }
    return kinds;
  }

  /** Compares after each step, and says which history went apart, and where. */
  private static List<String> differences(long seed) {
    Random random = new Random(seed);
    Tale tale = new Tale();
    StringBuilder told = new StringBuilder();
    int steps = 1 + random.nextInt(MOST_STEPS);
    for (int i = 0; i < steps; i++) {
      String step = step(random, i);
      told.append(' ').append(step);
      tale.tell(step);
      Set<String> fast = fast(tale);
      Set<String> slow =
          SlowGaps.find(tale.events(), new PersonId("marta"), Tale.BEGIN.toInstant(), tale.now());
      slow.addAll(
          SlowGaps.admins(
              tale.events(), new PersonId("marta"), Tale.BEGIN.toInstant(), tale.now()));
      if (!fast.equals(slow)) {
        return List.of("seed " + seed + ":" + told + " at " + tale.now() + ": " + fast + slow);
      }
    }
    return List.of();
  }

  /** Most begin as most people do. */
  private static String step(Random random, int place) {
    if (place < 2 && random.nextInt(10) > 0) {
      return place == 0 ? "goal:1" : "plan:1:1";
    }
    List<String> from = random.nextInt(5) < 2 ? OFTEN : STEPS;
    GapKind[] kinds = GapKind.values();
    String step =
        from.get(random.nextInt(from.size()))
            .replace("@", kinds[random.nextInt(kinds.length)].name());
    while (step.contains("#")) {
      step = step.replaceFirst("#", String.valueOf(1 + random.nextInt(3)));
    }
    return step;
  }

  private static Set<String> fast(Tale tale) {
    return Stream.concat(
            new GapFinder().find(tale.member(), tale.now()).stream(), tale.adminGaps().stream())
        .map(gap -> gap.kind() + gap.subject().map(about -> ":" + about.id()).orElse(""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
