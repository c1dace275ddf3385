package io.praxisbot.core.conversation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Organizations made by chance live some weeks: people answer, share or don't, are off, get other
 * managers, say whether they talked, put points on their 1:1, take back what they shared; managers
 * follow up, in every way, and others stand in for them. After each step everybody looks at all
 * there is to look at, and nobody reads a word that isn't for them: nothing that wasn't shared, no
 * reason of a pause, nothing of a foreign team. {@code -Dforeign.words.organizations=50} makes more
 * of them.
 */
class ForeignWordsIT {

  private static final String BERLIN = "Europe/Berlin";
  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
  private static final int WEEKS = 3;
  private static final int LOOKS_AT_ONCE = 5;
  private static final List<String> REVISED = List.of("Your team at a glance", "Your 1:1 with ");
  private static final Pattern OWN_POINT =
      Pattern.compile("(\\d+)\\. (whisper\\d+x) both \\(from you\\)");

  /** Whatever shows something, to whoever types it; {@code @} is somebody. */
  private static final List<String> LOOKS =
      List.of(
          "team",
          "team",
          "digest",
          "digest",
          "followup @",
          "followup @",
          "agenda @",
          "agenda",
          "why @",
          "why",
          "privacy",
          "goals",
          "goals history",
          "progress",
          "cadence",
          "cadence for @",
          "status",
          "preview",
          "preview for @",
          "counts",
          "counts by team",
          "counts last quarter",
          "thresholds",
          "thresholds for @",
          "programme",
          "holidays",
          "reminders",
          "admin list",
          "undo",
          "deputy",
          "learned",
          "measure",
          "try",
          "checkin",
          "goal",
          "suggest @",
          "suggestions",
          "encourage @",
          "when",
          "where",
          "help");

  /** Of these, what would take the next one for an answer. */
  private static final Set<String> BEGINS_SOMETHING =
      Set.of(
          "undo",
          "learned",
          "measure",
          "try",
          "checkin",
          "goal",
          "suggest @",
          "encourage @",
          "when");

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Whispers whispers = new Whispers();
  private final List<Actor> people = new ArrayList<>();
  private final Map<Actor, Actor> bosses = new HashMap<>();
  private final Map<Actor, Set<String>> goals = new HashMap<>();
  private final Map<Actor, Actor> deputies = new HashMap<>();
  private final Map<Actor, Integer> said = new HashMap<>();
  private final Map<Actor, String> measures = new HashMap<>();
  private final Map<Actor, List<String>> shares = new HashMap<>();
  private final Set<Actor> kept = new HashSet<>();
  private Random chance = new Random(0);
  private int takenBack;
  private Actor nadia;

  static LongStream organizations() {
    return LongStream.rangeClosed(1, Long.getLong("foreign.words.organizations", 5));
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
    assertThat(takenBack).isGreaterThan(size / 2);
  }

  private void lives(LocalDate thursday) {
    rehearsal.at(thursday + "T16:00", BERLIN);
    people.forEach(this::answers);
    people.forEach(this::puts);
    Map<Actor, Actor> named = new HashMap<>();
    people.stream().filter(this::leads).forEach(boss -> named.putAll(goesAway(boss, thursday)));
    everybodyLooks();
    rehearsal.at(thursday.plusDays(4) + "T10:00", BERLIN);
    deputies.clear();
    named.forEach(this::standsIn);
    people.stream().filter(this::leads).forEach(this::followsUp);
    rehearsal.at(thursday.plusDays(4) + "T10:05", BERLIN);
    everybodyLooks();
    Actor one = people.get(chance.nextInt(people.size()));
    if (kept.contains(one)) {
      shows(one);
    } else {
      keeps(one);
    }
    everybodyLooks();
    people.forEach(this::takesBack);
    said.replaceAll((actor, before) -> actor.messages());
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
    Set<String> theirs = goals.getOrDefault(employee, Set.of());
    if (!kept.contains(employee)) {
      whispers.open(theirs, boss);
      Optional.ofNullable(deputies.get(boss)).ifPresent(deputy -> whispers.open(theirs, deputy));
    }
  }

  private boolean leads(Actor boss) {
    return bosses.containsValue(boss);
  }

  /** From tomorrow on, and until before the Monday after next. */
  private Map<Actor, Actor> goesAway(Actor boss, LocalDate thursday) {
    Actor deputy = people.get(chance.nextInt(people.size()));
    if (chance.nextInt(3) > 0 || deputy == boss || deputies.containsKey(boss)) {
      return Map.of();
    }
    boss.types("cancel").types("deputy " + at(deputy) + " until " + thursday.plusDays(10));
    return Map.of(boss, deputy);
  }

  /** By now the deputy sees what the manager sees, but nobody's own words. */
  private void standsIn(Actor boss, Actor deputy) {
    deputies.put(boss, deputy);
    led(boss).stream()
        .filter(employee -> !kept.contains(employee))
        .forEach(employee -> whispers.open(goals.get(employee), deputy));
  }

  private List<Actor> led(Actor boss) {
    return people.stream().filter(p -> boss.equals(bosses.get(p))).toList();
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
    String measure = whispers.word(me);
    measures.put(me, measure);
    me.types("measure number of " + measure + " moments").presses("That's it");
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
    me.types("skip").types("skip").types(chance.nextBoolean() ? "yes" : "not really");
    me.types("cancel");
  }

  /** On the agenda with their own manager, for both or for themselves. */
  private void puts(Actor me) {
    if (bosses.containsKey(me)) {
      letsKnow(me, bosses.get(me));
      me.types("agenda " + at(bosses.get(me)) + " add " + whispers.word(known(me)) + " both");
      me.types("agenda " + at(bosses.get(me)) + " private " + whispers.word(me) + " alone");
    }
  }

  private void shares(Actor me) {
    boolean shared = bosses.containsKey(me) && chance.nextBoolean();
    Actor[] readers = shared ? known(me) : new Actor[] {me};
    String told = whispers.word(readers);
    me.types("tried it").types(told + " happened");
    if (bosses.containsKey(me)) {
      String learned = whispers.word(readers);
      me.sends(
          "Save",
          Map.of("learned", learned + " learned", "about", "goal", "share", shared ? "yes" : "no"));
      shares.put(me, shared ? List.of(told, learned) : List.of());
    }
  }

  /** That they measure something, and what; not what it reads. */
  private void letsKnow(Actor me, Actor boss) {
    String press = "Let " + boss.person().firstName() + " know of it";
    if (chance.nextBoolean() && me.types("measure").last().contains("[" + press + "]")) {
      me.presses(press);
      whispers.open(Set.of(measures.get(me)), boss);
    }
  }

  /** Of what they shared with their manager, some of it. */
  private void takesBack(Actor me) {
    if (bosses.containsKey(me)) {
      me.types("cancel");
      if (!shares.getOrDefault(me, List.of()).isEmpty()) {
        takesBackAnswer(me);
      } else if (chance.nextBoolean()) {
        takesBackMeasure(me);
      } else {
        takesBackPoint(me);
      }
    }
  }

  private void takesBackAnswer(Actor me) {
    List<String> words = Objects.requireNonNull(shares.remove(me));
    if (latestShares(me) && me.everything().contains("[Edit]")) {
      Map<String, String> form = new HashMap<>();
      me.opens("Edit").fields().forEach(field -> form.put(name(field.id()), field.id()));
      me.sends(
          "Edit",
          Map.of(
              form.get("outcome"),
              "tried",
              form.get("told"),
              words.get(0) + " happened",
              "learned",
              words.get(1) + " learned",
              "share",
              "no"));
      takenBack(me, Set.copyOf(words));
    }
  }

  private boolean latestShares(Actor me) {
    return rehearsal.stores.checkIns().of(List.of(me.id()), Instant.EPOCH).stream()
        .findFirst()
        .filter(checkIn -> checkIn.shares() && !checkIn.closed())
        .isPresent();
  }

  private static String name(String field) {
    return field.split("\\.", -1)[0];
  }

  private void takesBackMeasure(Actor me) {
    if (me.types("measure").last().contains("[Keep it to myself]")) {
      me.presses("Keep it to myself");
      takenBack(me, Set.of(measures.get(me)));
    }
  }

  private void takesBackPoint(Actor me) {
    String with = "agenda " + at(bosses.get(me));
    Matcher own = OWN_POINT.matcher(me.types(with).last());
    if (own.find()) {
      me.types(with + " keep " + own.group(1));
      takenBack(me, Set.of(own.group(2)));
    }
  }

  private void takenBack(Actor me, Set<String> words) {
    takenBack++;
    whispers.close(words, me, Set.of(bosses.get(me)));
  }

  private void followsUp(Actor boss) {
    boss.types("digest");
    led(boss).forEach(employee -> acts(boss, employee));
    Optional.ofNullable(deputies.get(boss))
        .ifPresent(deputy -> led(boss).forEach(employee -> acts(deputy, employee)));
  }

  private void acts(Actor boss, Actor employee) {
    String words = whispers.word(boss, employee);
    String who = at(employee) + " ";
    switch (chance.nextInt(8)) {
      case 0 -> boss.types("suggest " + who + words).types("something to try");
      case 1 -> boss.types("suggest " + who + words).types("new").types("send");
      case 2 -> boss.types("encourage " + who + words + " well done").types("send");
      case 3 -> boss.types("promise " + who + words + " a book by next week");
      case 4 -> boss.types("agenda " + who + "add " + words + " to talk about");
      case 5 -> boss.types("agenda " + who + "private " + whispers.word(boss) + " for me");
      case 6 -> boss.types("talked " + at(employee));
      default -> boss.types("followup " + at(employee));
    }
    boss.types("cancel");
  }

  private void everybodyLooks() {
    people.forEach(this::looks);
    looks(nadia);
    people.forEach(this::reads);
    reads(nadia);
  }

  /**
   * A digest and an agenda are revised wherever they stand; what else was said before stays as it
   * was said.
   */
  private void reads(Actor me) {
    int before = said.getOrDefault(me, 0);
    me.first(before).forEach(message -> readsBefore(me, message));
    whispers.check(me, me.after(before));
    whispers.check(me, rehearsal.renderer().home(me.id()).map(home -> home.plainText()).orElse(""));
    said.put(me, me.messages());
  }

  private void readsBefore(Actor me, String message) {
    if (REVISED.stream().anyMatch(message::startsWith)) {
      whispers.checkDigest(me, message);
    } else {
      whispers.checkSaid(me, message);
    }
  }

  /** Nobody reads anything of what somebody keeps to themselves, until they show it again. */
  private void keeps(Actor me) {
    me.types("cancel").types("privacy keep all");
    Optional<Actor> boss = Optional.ofNullable(bosses.get(me));
    whispers.close(
        goals.get(me),
        me,
        Stream.concat(boss.stream(), boss.map(deputies::get).stream()).collect(toSet()));
    kept.add(me);
    said.replaceAll((actor, before) -> actor.messages());
  }

  private void shows(Actor me) {
    me.types("cancel").types("privacy show all");
    kept.remove(me);
    whispers.open(goals.get(me), known(me));
    Optional.ofNullable(bosses.get(me))
        .map(deputies::get)
        .ifPresent(deputy -> whispers.open(goals.get(me), deputy));
  }

  /** At some of all that there is: each time at other things. */
  private void looks(Actor me) {
    me.types("cancel");
    List<String> all = new ArrayList<>(LOOKS);
    Collections.shuffle(all, chance);
    for (String look : all.subList(0, LOOKS_AT_ONCE)) {
      String other = at(people.get(chance.nextInt(people.size())));
      me.types(look.replace("@", other));
      if (BEGINS_SOMETHING.contains(look)) {
        me.types("cancel");
      }
    }
  }
}
