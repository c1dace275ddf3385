package io.praxisbot.core.followup.gap;

import io.praxisbot.core.people.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds gaps a second time, slowly and plainly: goes through what happened, one event after the
 * other, and then says of each kind what the rules say in prose. Time is added up day by day. It
 * shares no code with {@link GapFinder}.
 */
final class SlowGaps {

  private final SlowWorld world;
  private final Instant now;

  private SlowGaps(SlowWorld world, Instant now) {
    this.world = world;
    this.now = now;
  }

  /** The gaps there are, each by its kind and what it is about. */
  static Set<String> find(List<Tale.Event> events, PersonId first, Instant begin, Instant now) {
    SlowWorld world = new SlowWorld(first.value(), begin);
    events.forEach(world::happens);
    world.forgetsWhatWasBefore();
    return new SlowGaps(world, now).find();
  }

  /** The same of those that are an admin's. */
  static Set<String> admins(List<Tale.Event> events, PersonId first, Instant begin, Instant now) {
    SlowWorld world = new SlowWorld(first.value(), begin);
    events.forEach(world::happens);
    return new SlowGaps(world, now).admins();
  }

  private Set<String> admins() {
    Set<String> gaps = new TreeSet<>();
    ZoneId where = world.nowhere ? ZoneOffset.UTC : Tale.LISBON;
    if (world.left || SlowWorld.covers(world.off, LocalDate.ofInstant(now, where))) {
      return gaps;
    }
    if (world.shut || isMissing()) {
      gaps.add("UNDELIVERED");
    }
    if (!now.isBefore(world.begin.plus(Duration.ofDays(7)))) {
      if (world.alone) {
        gaps.add("NO_MANAGER");
      }
      if (world.nowhere) {
        gaps.add("NO_TIME_ZONE");
      }
    }
    return gaps;
  }

  /** Whether the last of all that was written since she takes part didn't come. */
  private boolean isMissing() {
    boolean missing = false;
    for (SlowWorld.Message message : world.messages) {
      missing = !message.came() && (missing || !message.at().isBefore(world.begin));
    }
    return missing;
  }

  private Set<String> find() {
    Set<String> gaps = new TreeSet<>();
    if (world.left || SlowWorld.covers(world.off, today())) {
      return gaps;
    }
    if (counted(later(world.begin, world.line), false) >= days(7)) {
      misses(gaps);
      if (silent() >= 2) {
        gaps.add("NOT_ANSWERED");
      }
      goals(gaps);
      proposals(gaps);
      measures(gaps);
      if (world.stalled) {
        gaps.add("STALLED");
      }
    }
    help(gaps);
    promises(gaps);
    talks(gaps);
    gaps.removeIf(this::rests);
    return gaps;
  }

  private LocalDate today() {
    return SlowWorld.day(now);
  }

  private static long days(int number) {
    return Duration.ofDays(number).toMinutes();
  }

  /** Minutes since then on days on which Ana, and perhaps her manager, too, was there. */
  private long counted(Instant from, boolean manager) {
    long sum = 0;
    for (LocalDate day = SlowWorld.day(from); !day.isAfter(today()); day = day.plusDays(1)) {
      boolean off =
          SlowWorld.covers(world.off, day)
              || (manager && SlowWorld.covers(world.managerOff, day))
              || world.holidays.contains(day);
      Instant begin = SlowWorld.begin(day);
      Instant end = SlowWorld.begin(day.plusDays(1));
      Instant first = begin.isBefore(from) ? from : begin;
      Instant last = end.isAfter(now) ? now : end;
      if (!off && first.isBefore(last)) {
        sum += Duration.between(first, last).toMinutes();
      }
    }
    return sum;
  }

  private boolean reminded(SlowWorld.Asked asked) {
    return !SlowWorld.begin(reminderDay(asked)).plus(Duration.ofHours(10)).isAfter(now);
  }

  /** The next day that is neither at the weekend nor a holiday. */
  private LocalDate reminderDay(SlowWorld.Asked asked) {
    LocalDate day = SlowWorld.day(asked.at).plusDays(1);
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY
        || day.getDayOfWeek() == DayOfWeek.SUNDAY
        || world.holidays.contains(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Whether it asked something that the manager may know of, and reached her. */
  private boolean counts(SlowWorld.Asked asked) {
    return !asked.lost && asked.plans.keySet().stream().anyMatch(b -> !world.goalOf(b).kept);
  }

  /** How many in a row up to now got no answer, without those on whose reminder she was off. */
  private int silent() {
    int silent = 0;
    for (int i = world.asked.size() - 1; i >= 0; i--) {
      SlowWorld.Asked asked = world.asked.get(i);
      if (!counts(asked) || !reminded(asked)) {
        continue;
      }
      if (asked.answered != null) {
        break;
      }
      silent += SlowWorld.covers(world.off, reminderDay(asked)) ? 0 : 1;
    }
    return silent;
  }

  private void misses(Set<String> gaps) {
    for (SlowWorld.Behaviour behaviour : world.behaviours.values()) {
      SlowWorld.Goal goal = world.goalOf(behaviour.number);
      if (goal.kept || !goal.state.equals("active") || !behaviour.state().equals("active")) {
        continue;
      }
      int misses = 0;
      int lastMiss = -1;
      boolean over = false;
      for (int i = world.asked.size() - 1; i >= 0 && !over; i--) {
        SlowWorld.Asked asked = world.asked.get(i);
        String outcome = asked.outcomes.get(behaviour.number);
        if (outcome == null) {
          continue;
        }
        over =
            behaviour.stateBefore(SlowWorld.day(asked.at)).equals("habit")
                || !Objects.equals(asked.plans.get(behaviour.number), behaviour.plan)
                || !outcome.equals("notyet");
        if (!over) {
          misses++;
          lastMiss = lastMiss < 0 ? i : lastMiss;
        }
      }
      if (misses >= 2) {
        gaps.add("NOT_TRIED:b" + behaviour.number);
      } else if (misses == 1 && passedOver(behaviour, lastMiss) >= 2 && silent() < 2) {
        gaps.add("PLAN_NOT_RENEWED:b" + behaviour.number);
      }
    }
  }

  private int passedOver(SlowWorld.Behaviour behaviour, int after) {
    int passed = 0;
    for (SlowWorld.Asked asked : world.asked.subList(after + 1, world.asked.size())) {
      boolean same = Objects.equals(asked.plans.get(behaviour.number), behaviour.plan);
      boolean there = !SlowWorld.covers(world.off, reminderDay(asked));
      passed += same && there && counts(asked) && reminded(asked) ? 1 : 0;
    }
    return passed;
  }

  private void goals(Set<String> gaps) {
    List<SlowWorld.Goal> seen = new ArrayList<>();
    boolean keeps = false;
    for (SlowWorld.Goal goal : world.goals.values()) {
      boolean current = goal.state.equals("active") || goal.state.equals("paused");
      keeps |= goal.kept && current;
      if (!goal.kept) {
        seen.add(goal);
      }
    }
    List<SlowWorld.Goal> active = seen.stream().filter(g -> g.state.equals("active")).toList();
    for (SlowWorld.Goal goal : active) {
      if (goal.due != null && today().isAfter(goal.due)) {
        gaps.add("GOAL_OVERDUE:g" + goal.number);
      }
    }
    if (!keeps) {
      withoutBehaviour(active, gaps);
    }
    Instant since = later(world.begin, world.line);
    for (SlowWorld.Goal goal : seen) {
      since = goal.taken ? later(since, SlowWorld.begin(goal.since)) : since;
    }
    boolean rests = seen.stream().anyMatch(g -> g.state.equals("paused"));
    if (active.isEmpty() && !keeps && !rests && counted(since, false) >= days(7)) {
      gaps.add("NO_CAREER_GOAL");
    }
  }

  /** Each goal by itself, while fewer than three things are tried for all, and none is kept. */
  private void withoutBehaviour(List<SlowWorld.Goal> active, Set<String> gaps) {
    int tried = 0;
    Set<String> without = new TreeSet<>();
    for (SlowWorld.Goal goal : active) {
      Instant since = later(later(world.begin, world.line), SlowWorld.begin(goal.since));
      boolean worked = false;
      for (SlowWorld.Behaviour behaviour : world.behaviours.values()) {
        if (behaviour.goal == goal.number) {
          since = later(since, SlowWorld.begin(behaviour.since()));
          worked |= !behaviour.state().equals("letgo");
          tried += behaviour.state().equals("active") ? 1 : 0;
        }
      }
      if (!worked && counted(since, false) >= days(7)) {
        without.add("NO_BEHAVIOUR:g" + goal.number);
      }
    }
    if (tried < 3) {
      gaps.addAll(without);
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private void proposals(Set<String> gaps) {
    for (SlowWorld.Goal goal : world.goals.values()) {
      boolean waits = goal.state.equals("proposed") && world.manager.equals(goal.by);
      if (waits && counted(SlowWorld.begin(goal.since), false) >= days(7)) {
        gaps.add("PROPOSAL_OPEN:g" + goal.number);
      }
    }
    for (SlowWorld.Suggestion one : world.suggestions.values()) {
      SlowWorld.Goal goal = Objects.requireNonNull(world.goals.get(one.goal));
      boolean waits =
          one.open && one.by.equals(world.manager) && !goal.kept && goal.state.equals("active");
      if (waits && counted(SlowWorld.begin(one.day), false) >= days(7)) {
        gaps.add("PROPOSAL_OPEN:p" + one.number);
      }
    }
  }

  private void measures(Set<String> gaps) {
    for (SlowWorld.Measure measure : world.measures.values()) {
      SlowWorld.@Nullable Goal goal = world.goals.get(measure.goal);
      boolean alone = measure.goal == 0;
      boolean current = goal != null && !goal.kept && goal.state.equals("active");
      boolean told = measure.shared != null && !measure.shared.isBefore(world.line);
      if (measure.on && told && (alone || current) && unread(measure) >= 2) {
        gaps.add("MEASURE_NOT_READ:m" + measure.number);
      }
    }
  }

  /** In how many answered check-ins in a row up to now it was asked for and not read. */
  private int unread(SlowWorld.Measure measure) {
    int unread = 0;
    for (int i = world.asked.size() - 1; i >= 0; i--) {
      SlowWorld.Asked asked = world.asked.get(i);
      LocalDate day = SlowWorld.day(asked.at);
      if (day.isBefore(measure.since) || measure.readSince(asked.week, day)) {
        return unread;
      }
      @Nullable LocalDate before = i == 0 ? null : world.asked.get(i - 1).week;
      unread += asked.answered != null && measure.asksIn(before, day) ? 1 : 0;
    }
    return unread;
  }

  private void help(Set<String> gaps) {
    for (int i = world.asked.size() - 1; i >= 0; i--) {
      SlowWorld.Asked asked = world.asked.get(i);
      if (asked.answered != null) {
        if (asked.help && !asked.answered.isBefore(world.line)) {
          gaps.add("HELP_WANTED");
        }
        return;
      }
    }
  }

  private void promises(Set<String> gaps) {
    for (SlowWorld.Act act : acts()) {
      boolean open = act.kind.equals("PROMISED") && !act.kept;
      if (open && today().isAfter(act.by()) && !SlowWorld.covers(world.managerOff, today())) {
        gaps.add("PROMISE_OVERDUE:f" + act.number);
      }
    }
  }

  /** What whoever leads her now did since they do, oldest first. */
  private List<SlowWorld.Act> acts() {
    return world.acts.values().stream()
        .filter(a -> !a.undone && a.manager.equals(world.manager) && !a.at.isBefore(world.line))
        .toList();
  }

  private void talks(Set<String> gaps) {
    SlowWorld.@Nullable Act talk = null;
    Instant last = later(world.line, world.begin);
    Instant together = last;
    for (SlowWorld.Act act : acts()) {
      talk = act.kind.equals("TALKED") ? act : talk;
      last = act.kind.equals("NOT_NOW") || act.denied ? last : later(last, act.at);
    }
    boolean met = now.isBefore(together.plus(Duration.ofDays(91)));
    boolean later = world.line.isAfter(world.first.plus(Duration.ofDays(7)));
    if (talk != null && talk.denied && !talk.at.isBefore(world.begin)) {
      gaps.add("TALK_MISSED:f" + talk.number);
    } else if (talk == null && met && later) {
      if (counted(together, true) >= days(14)) {
        gaps.add("NO_FIRST_TALK");
      }
    } else if (counted(last, true) >= days(28)
        && world.asked.stream().anyMatch(a -> counts(a) && !a.at.isBefore(together))) {
      gaps.add("NO_FOLLOW_UP");
    }
  }

  private boolean rests(String gap) {
    String kind = gap.split(":")[0];
    String subject = gap.contains(":") ? gap.split(":")[1] : "";
    for (SlowWorld.Act act : acts()) {
      boolean meant =
          act.about.equals(kind) && (act.subject.isEmpty() || act.subject.equals(subject));
      boolean before = kind.equals("HELP_WANTED") && act.at.isBefore(helpAsked());
      if (!meant || act.denied || before) {
        continue;
      }
      boolean helped = kind.equals("HELP_WANTED") && act.kind.equals("TALKED");
      int rest = act.kind.equals("NOT_NOW") ? 6 : 13;
      boolean owed = act.kind.equals("PROMISED") && !act.kept;
      boolean fresh = !owed && now.isBefore(act.at.plus(Duration.ofDays(rest)));
      boolean inTime = owed && !today().isAfter(act.by());
      if (helped || fresh || inTime) {
        return true;
      }
    }
    return false;
  }

  private Instant helpAsked() {
    Instant answered = Instant.MIN;
    for (SlowWorld.Asked asked : world.asked) {
      answered = asked.answered != null ? asked.answered : answered;
    }
    return answered;
  }
}
