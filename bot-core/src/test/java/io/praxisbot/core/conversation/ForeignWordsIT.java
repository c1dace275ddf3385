package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Organizations made by chance live some weeks: people answer, share or don't, are off, get other
 * managers, and managers follow up. After each step everybody looks at all there is to look at, and
 * nobody reads a word that isn't for them: nothing that wasn't shared, no reason of a pause,
 * nothing of a foreign team. {@code -Dforeign.words.organizations=200} makes more of them.
 */
class ForeignWordsIT {

  private static final String BERLIN = "Europe/Berlin";
  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
  private static final int WEEKS = 3;

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Whispers whispers = new Whispers();
  private final List<Actor> people = new ArrayList<>();
  private final Map<Actor, Actor> bosses = new HashMap<>();
  private final Map<Actor, Set<String>> goals = new HashMap<>();
  private Random chance = new Random(0);
  private Actor nadia;

  static LongStream organizations() {
    return LongStream.rangeClosed(1, Long.getLong("foreign.words.organizations", 4));
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @ParameterizedTest
  @MethodSource("organizations")
  void reachNobody(long seed) {
    chance = new Random(seed);
    nadia = rehearsal.admin("Nadia Okafor", BERLIN);
    int size = 6 + chance.nextInt(4);
    for (int i = 0; i < size; i++) {
      people.add(rehearsal.somebody("Person" + i + " Name", BERLIN));
    }
    people.forEach(somebody -> nadia.types("enrol " + at(somebody)));
    for (int i = 2; i < size; i++) {
      reports(people.get(i), people.get(chance.nextInt(Math.min(i, 3))));
    }
    people.forEach(this::commits);
    for (int week = 0; week < WEEKS; week++) {
      lives(THURSDAY.plusWeeks(week));
    }
    assertThat(people.stream().mapToLong(p -> whispers.readIn(p.everything())).sum())
        .isGreaterThan(5L * size);
  }

  private void lives(LocalDate thursday) {
    rehearsal.at(thursday + "T16:00", BERLIN);
    people.forEach(this::answers);
    everybodyLooks();
    rehearsal.at(thursday.plusDays(4) + "T10:00", BERLIN);
    people.stream().filter(bosses::containsValue).forEach(this::followsUp);
    everybodyLooks();
    if (chance.nextBoolean()) {
      reports(people.get(2 + chance.nextInt(people.size() - 2)), people.get(chance.nextInt(2)));
      everybodyLooks();
    }
  }

  private static String at(Actor somebody) {
    return "@" + somebody.person().firstName().toLowerCase(Locale.ROOT);
  }

  private void reports(Actor employee, Actor boss) {
    bosses.put(employee, boss);
    nadia.types("manager " + at(employee) + " is " + at(boss));
    whispers.open(goals.getOrDefault(employee, Set.of()), boss);
  }

  private Actor[] known(Actor somebody) {
    return Optional.ofNullable(bosses.get(somebody))
        .map(boss -> new Actor[] {somebody, boss})
        .orElse(new Actor[] {somebody});
  }

  private void commits(Actor me) {
    String wish = whispers.word(known(me));
    String action = whispers.word(known(me));
    goals.put(me, new HashSet<>(Set.of(wish, action)));
    me.types("goal").types("lead a project " + wish).types(whispers.word(me) + " outcome");
    me.types(whispers.word(me) + " obstacle").types("ask for one piece");
    me.sends("That's my plan", Map.of("cue", "I plan my week", "action", "ask for " + action));
    assertThat(me.last()).contains("Your goal");
    me.types("measure number of " + whispers.word(me) + " moments").presses("That's it");
    me.types("learned " + whispers.word(me) + " aside").types("skip");
  }

  private void answers(Actor me) {
    me.types("cancel").types("cancel").types("checkin");
    switch (chance.nextInt(5)) {
      case 0 -> shares(me);
      case 1 -> me.types("partly").types(whispers.word(me) + " half of it");
      case 2 -> me.types("not yet").types(whispers.word(me) + " got in the way");
      case 3 -> me.types("pause 1 week").types(whispers.word(me) + " is why");
      default -> me.types("skip");
    }
  }

  private void shares(Actor me) {
    boolean shared = bosses.containsKey(me) && chance.nextBoolean();
    Actor[] readers = shared ? known(me) : new Actor[] {me};
    me.types("tried it").types(whispers.word(readers) + " happened");
    if (bosses.containsKey(me)) {
      String learned = whispers.word(readers) + " learned";
      me.sends("Save", Map.of("learned", learned, "about", "goal", "share", shared ? "yes" : "no"));
    }
  }

  private void followsUp(Actor boss) {
    boss.types("digest");
    people.stream().filter(p -> boss.equals(bosses.get(p))).forEach(p -> acts(boss, p));
  }

  private void acts(Actor boss, Actor employee) {
    String words = whispers.word(boss, employee);
    switch (chance.nextInt(2)) {
      case 0 -> boss.types("suggest " + at(employee) + " " + words).types("something to try");
      default -> boss.types("followup " + at(employee));
    }
    boss.types("cancel");
  }

  private void everybodyLooks() {
    people.forEach(this::looks);
    looks(nadia);
    for (Actor actor : people) {
      whispers.check(actor, actor.everything());
      whispers.check(
          actor, rehearsal.renderer().home(actor.id()).map(home -> home.plainText()).orElse(""));
    }
    whispers.check(nadia, nadia.everything());
  }

  private void looks(Actor me) {
    for (String command :
        List.of(
            "cancel",
            "team",
            "digest",
            "privacy",
            "goals",
            "progress",
            "goals history",
            "cadence",
            "why",
            "status",
            "preview",
            "suggestions")) {
      me.types(command);
    }
    Actor other = people.get(chance.nextInt(people.size()));
    me.types("followup " + at(other)).types("why " + at(other)).types("suggest " + at(other));
    me.types("cancel");
  }
}
