package io.praxisbot.core.conversation.view;

import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.followup.gap.WeeksThere;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A gap as a manager reads it: what it is, what to say, and what to press. */
final class GapBlocks {

  private final Scene scene;
  private final Blocks blocks;
  private final GapPlace place;

  GapBlocks(Scene scene, Blocks blocks, GapPlace place) {
    this.scene = scene;
    this.blocks = blocks;
    this.place = place;
  }

  void add(Gap gap, Member member) {
    add(gap, member, member.person().firstName());
  }

  /**
   * @param name what the person is called there
   */
  void add(Gap gap, Member member, String name) {
    Map<String, Object> words = words(scene, gap, member.person(), name, place.day());
    if (place.digest().isPresent()) {
      words.putAll(CallForHelp.shortly(scene, gap, member));
    }
    blocks.paragraph(scene.rich(key(gap), words));
    Openings openings = Openings.of(scene, gap);
    int chosen = openings.chosen(place, gap);
    move(gap, words);
    if (!openings.none()) {
      blocks.quote(openings.said(chosen));
    }
    new GapButtons(blocks, place).add(gap, member.deputy().isPresent(), openings, chosen);
  }

  /** Whose move it is, and which; where it isn't the manager's, what is said only helps. */
  private void move(Gap gap, Map<String, Object> words) {
    switch (gap.kind().move()) {
      case MANAGER -> blocks.paragraph("gap.move.yours", next(gap, words));
      case EMPLOYEE -> blocks.small("gap.move", next(gap, words)).paragraph("gap.say");
      case ADMIN -> {}
    }
  }

  private Map<String, Object> next(Gap gap, Map<String, Object> words) {
    Map<String, Object> all = new LinkedHashMap<>(words);
    all.put("next", scene.rich("gap.next." + move(gap), words).text());
    return all;
  }

  /** What isn't the company's is not for the manager to steer. */
  private static String move(Gap gap) {
    boolean beyond = gap.goal().filter(CareerGoal::beyondWork).isPresent();
    return beyond && gap.kind().move() == GapKind.Move.MANAGER ? "cheer" : told(gap);
  }

  /** What the gap is, alone, as it reads in a digest: with what its owner shares about it. */
  static Rich line(Scene scene, Gap gap, Member member, String name) {
    Map<String, Object> words = words(scene, gap, member.person(), name, scene.now());
    words.putAll(CallForHelp.shortly(scene, gap, member));
    return scene.rich(key(gap), words);
  }

  /** What the gap is, alone. */
  static Rich line(Scene scene, Gap gap, Person person) {
    return scene.rich(key(gap), words(scene, gap, person, person.firstName(), scene.now()));
  }

  private static String key(Gap gap) {
    return "gap." + told(gap);
  }

  private static String told(Gap gap) {
    return gap.kind().name().toLowerCase(Locale.ROOT) + (gap.forTheTalk() ? ".talk" : "");
  }

  private static Map<String, Object> words(
      Scene scene, Gap gap, Person person, String name, Instant day) {
    Map<String, Object> words = new LinkedHashMap<>();
    String subject = gap.subject().map(Gap.Subject::words).orElse("");
    words.put("person", name);
    words.put("hasWords", !subject.isEmpty());
    words.put("words", subject);
    words.put("said", false);
    words.put("theirs", "");
    words.put("hasGoal", gap.goal().isPresent());
    words.put("goal", gap.goal().map(g -> g.wish()).orElse(""));
    words.put("action", gap.behaviour().map(b -> b.plan().action()).orElse(""));
    words.put("weeks", WeeksThere.of(gap, person, scene.reader(), day));
    words.put("day", scene.dates().day(day(scene, gap, person)));
    return words;
  }

  /** What is past its day is so since the day after, and was due on the day before. */
  private static LocalDate day(Scene scene, Gap gap, Person person) {
    return switch (gap.kind()) {
      case GOAL_OVERDUE -> gap.goal().flatMap(CareerGoal::due).orElseThrow();
      case PROMISE_OVERDUE -> gap.since().atZone(scene.reader().zone()).toLocalDate().minusDays(1);
      default -> gap.since().atZone(person.zone()).toLocalDate();
    };
  }
}
