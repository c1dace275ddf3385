package io.praxisbot.core.followup.gap;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What has become of Ana after some events, written down as plainly as can be. */
final class SlowWorld {

  final Instant first;
  Instant begin;
  final Map<Integer, Goal> goals = new TreeMap<>();
  final Map<Integer, Behaviour> behaviours = new TreeMap<>();
  final Map<Integer, Suggestion> suggestions = new TreeMap<>();
  final Map<Integer, Measure> measures = new TreeMap<>();
  final Map<Integer, Act> acts = new TreeMap<>();
  final List<Asked> asked = new ArrayList<>();
  final Set<LocalDate> holidays = new HashSet<>();
  @Nullable Off off;
  @Nullable Off managerOff;
  final List<Message> messages = new ArrayList<>();
  boolean shut;
  boolean alone;
  boolean nowhere;
  boolean stalled;
  boolean left;
  String manager;
  Instant line;

  SlowWorld(String manager, Instant begin) {
    this.manager = manager;
    this.first = begin;
    this.begin = begin;
    this.line = begin;
  }

  /** From that day on, until the other, or for ever. */
  record Off(LocalDate from, @Nullable LocalDate back) {}

  /** Written then; it came, or it is missing. */
  record Message(Instant at, boolean came) {}

  static final class Goal {
    int number;
    String state = "active";
    String by = "";
    boolean taken;
    boolean kept;
    @Nullable Instant keptUnder;
    LocalDate since = LocalDate.MIN;
    @Nullable LocalDate due;
  }

  static final class Behaviour {
    int number;
    int goal;
    Instant plan = Instant.MIN;
    final List<String> states = new ArrayList<>();
    final List<LocalDate> from = new ArrayList<>();

    String state() {
      return states.get(states.size() - 1);
    }

    LocalDate since() {
      return from.get(from.size() - 1);
    }

    /** How it was when that day began. */
    String stateBefore(LocalDate day) {
      String state = states.get(0);
      for (int i = 0; i < states.size(); i++) {
        state = from.get(i).isBefore(day) ? states.get(i) : state;
      }
      return state;
    }

    void becomes(String state, LocalDate day) {
      states.add(state);
      from.add(day);
    }
  }

  static final class Asked {
    Instant at = Instant.MIN;
    LocalDate week = LocalDate.MIN;
    boolean lost;
    boolean help;
    @Nullable Instant answered;
    final Map<Integer, Instant> plans = new HashMap<>();
    final Map<Integer, String> outcomes = new HashMap<>();
  }

  static final class Suggestion {
    int number;
    int goal;
    boolean open = true;
    String by = "";
    LocalDate day = LocalDate.MIN;
  }

  static final class Measure {
    int number;
    int goal;
    boolean on = true;
    String rhythm = "";
    LocalDate since = LocalDate.MIN;
    @Nullable Instant shared;
    final Map<LocalDate, LocalDate> noted = new HashMap<>();
    final Set<LocalDate> read = new HashSet<>();

    /** Whether it was read in that week's check-in, or at all on that day or later. */
    boolean readSince(LocalDate week, LocalDate day) {
      return noted.containsKey(week)
          || noted.values().stream().anyMatch(d -> !d.isBefore(day))
          || read.stream().anyMatch(d -> !d.isBefore(day));
    }

    boolean asksIn(@Nullable LocalDate before, LocalDate day) {
      return switch (rhythm) {
        case "EVERY_SECOND_CHECK_IN" -> before == null || !noted.containsKey(before);
        case "MONTHLY" ->
            noted.values().stream().noneMatch(d -> YearMonth.from(d).equals(YearMonth.from(day)))
                && read.stream().noneMatch(d -> YearMonth.from(d).equals(YearMonth.from(day)));
        default -> true;
      };
    }
  }

  static final class Act {
    int number;
    String kind = "";
    String about = "";
    String subject = "";
    String manager = "";
    Instant at = Instant.MIN;
    @Nullable LocalDate by;
    @Nullable Instant upTo;
    boolean undone;
    boolean kept;
    boolean denied;

    LocalDate by() {
      return Objects.requireNonNull(by);
    }
  }

  static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Tale.LISBON);
  }

  static Instant begin(LocalDate day) {
    return day.atStartOfDay(Tale.LISBON).toInstant();
  }

  static boolean covers(@Nullable Off off, LocalDate day) {
    return off != null
        && !day.isBefore(off.from())
        && (off.back() == null || day.isBefore(off.back()));
  }

  Goal goalOf(int behaviour) {
    return goal(Objects.requireNonNull(behaviours.get(behaviour)).goal);
  }

  private Goal goal(int number) {
    return Objects.requireNonNull(goals.get(number));
  }

  private Behaviour behaviour(int number) {
    return Objects.requireNonNull(behaviours.get(number));
  }

  private Act act(int number) {
    return Objects.requireNonNull(acts.get(number));
  }

  private Measure measure(int number) {
    return Objects.requireNonNull(measures.get(number));
  }

  private Asked latest() {
    return asked.get(asked.size() - 1);
  }

  void happens(Tale.Event e) {
    LocalDate today = day(e.at());
    switch (e.what()) {
      case "days" -> {}
      case "ask" -> ask(e.at());
      case "lost" -> latest().lost = true;
      case "tried", "partly", "notyet" -> {
        latest().outcomes.put(e.number(), e.what());
        latest().answered = latest().answered == null ? e.at() : latest().answered;
      }
      case "help" -> latest().help = true;
      case "nohelp" -> latest().help = false;
      case "goal" -> begins(e, "active", "");
      case "propose" -> begins(e, "proposed", manager);
      case "programme" -> begins(e, "proposed", "programme");
      case "accept", "wake" -> becomes(e, "active");
      case "decline", "drop" -> becomes(e, "over");
      case "achieve" -> becomes(e, "over");
      case "rest" -> becomes(e, "paused");
      case "due" -> goal(e.number()).due = today.plusDays(e.number(2));
      case "undated" -> goal(e.number()).due = null;
      case "keep" -> {
        goal(e.number()).kept = true;
        goal(e.number()).keptUnder = line;
      }
      case "show" -> {
        if (line.equals(goal(e.number()).keptUnder)) {
          goal(e.number()).kept = false;
          goal(e.number()).keptUnder = null;
        }
      }
      case "plan" -> plan(e);
      case "renew" -> {
        behaviour(e.number()).plan = e.at();
        behaviour(e.number()).becomes("active", today);
      }
      case "sit" -> state(e.number(), "habit", today);
      case "letgo" -> state(e.number(), "letgo", today);
      case "suggest" -> suggest(e);
      case "close" -> Objects.requireNonNull(suggestions.get(e.number())).open = false;
      case "measure" -> measures(e);
      case "note" -> note(measure(e.number()), today);
      case "read" -> measure(e.number()).read.add(today);
      case "share" -> measure(e.number()).shared = e.at();
      case "unshare" -> measure(e.number()).shared = null;
      case "unmeasure" -> measure(e.number()).on = false;
      case "stall" -> stalled = true;
      case "unstall" -> stalled = false;
      case "off" -> off = leave(e, today);
      case "back" -> off = off != null && off.from().isBefore(today) ? end(off, today) : null;
      case "manageroff" -> managerOff = leave(e, today);
      case "sent" -> messages.add(new Message(e.at(), true));
      case "fails" -> messages.add(new Message(e.at(), false));
      case "resent" -> resent();
      case "shut" -> shut = true;
      case "open" -> shut = false;
      case "alone" -> alone = true;
      case "nowhere" -> nowhere = true;
      case "somewhere" -> nowhere = false;
      case "left" -> left = true;
      case "again" -> again(e.at());
      case "holiday" -> holidays.add(today.plusDays(e.number()));
      case "under" -> under(e);
      case "act" -> acts(e, today);
      case "met" -> met(e);
      case "undo" -> act(e.number()).undone = true;
      case "denies" -> act(e.number()).denied = true;
      case "confirms" -> act(e.number()).denied = false;
      case "keeps" -> act(e.number()).kept = true;
      case "moves" -> act(e.number()).by = today.plusDays(e.number(2));
      default -> throw new IllegalArgumentException(e.what());
    }
  }

  private void resent() {
    int last = messages.size() - 1;
    while (messages.get(last).came()) {
      last--;
    }
    messages.set(last, new Message(messages.get(last).at(), true));
  }

  private void again(Instant at) {
    left = false;
    begin = at;
  }

  /** Who left and came back begins anew: what was asked and answered before doesn't count. */
  void forgetsWhatWasBefore() {
    asked.removeIf(a -> a.at.isBefore(begin) && (a.answered == null || a.answered.isBefore(begin)));
  }

  private static Off end(Off off, LocalDate today) {
    return new Off(off.from(), today);
  }

  /** What is tried for an active goal; a habit four weeks after it was asked about last. */
  private void ask(Instant at) {
    Asked next = new Asked();
    next.at = at;
    next.week = day(at).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (Behaviour behaviour : behaviours.values()) {
      LocalDate last = behaviour.since();
      for (Asked before : asked) {
        last = before.plans.containsKey(behaviour.number) ? day(before.at) : last;
      }
      boolean habit = behaviour.state().equals("habit") && !last.plusWeeks(4).isAfter(day(at));
      boolean asks = behaviour.state().equals("active") || habit;
      if (asks && goal(behaviour.goal).state.equals("active")) {
        next.plans.put(behaviour.number, behaviour.plan);
      }
    }
    asked.add(next);
  }

  private void begins(Tale.Event e, String state, String by) {
    Goal goal = new Goal();
    goal.number = e.number();
    goal.state = state;
    goal.by = by;
    goal.taken = state.equals("active");
    goal.since = day(e.at());
    goals.put(goal.number, goal);
  }

  private void becomes(Tale.Event e, String state) {
    Goal goal = goal(e.number());
    goal.state = state;
    goal.since = day(e.at());
    goal.taken |= state.equals("active");
  }

  private void plan(Tale.Event e) {
    Behaviour behaviour = new Behaviour();
    behaviour.number = e.number(2);
    behaviour.goal = e.number();
    behaviour.plan = e.at();
    behaviour.becomes("active", day(e.at()));
    behaviours.put(behaviour.number, behaviour);
  }

  private void state(int number, String state, LocalDate day) {
    if (!behaviour(number).state().equals(state)) {
      behaviour(number).becomes(state, day);
    }
  }

  private void suggest(Tale.Event e) {
    Suggestion suggestion = new Suggestion();
    suggestion.number = e.number();
    suggestion.goal = e.number(2);
    suggestion.by = manager;
    suggestion.day = day(e.at());
    suggestions.put(suggestion.number, suggestion);
  }

  private void measures(Tale.Event e) {
    Measure measure = new Measure();
    measure.number = e.number();
    measure.rhythm = e.word(2);
    measure.goal = e.word(3).isEmpty() ? 0 : e.number(3);
    measure.since = day(e.at());
    measures.put(measure.number, measure);
  }

  /** In the check-in, if there is one; what is noted again keeps its day. */
  private void note(Measure measure, LocalDate today) {
    if (asked.isEmpty()) {
      measure.read.add(today);
    } else {
      measure.noted.putIfAbsent(latest().week, today);
    }
  }

  private static Off leave(Tale.Event e, LocalDate today) {
    LocalDate from = today.plusDays(e.number());
    return new Off(from, e.word(2).isEmpty() ? null : from.plusDays(e.number(2)));
  }

  private void under(Tale.Event e) {
    manager = e.word(1);
    alone = false;
    line = e.at();
    managerOff = null;
    stalled = false;
  }

  /** She says that they talked about what she wished for in the check-in before the latest. */
  private void met(Tale.Event e) {
    Act act = new Act();
    act.number = acts.size() + 1;
    act.kind = "TALKED";
    act.about = "HELP_WANTED";
    act.subject = "told";
    act.upTo = asked.get(asked.size() - 2).at;
    act.manager = manager;
    act.at = e.at();
    acts.put(act.number, act);
  }

  private void acts(Tale.Event e, LocalDate today) {
    Act act = new Act();
    act.number = acts.size() + 1;
    act.kind = e.word(1);
    act.about = e.word(2);
    act.by = act.kind.equals("PROMISED") ? today.plusDays(e.number(3)) : null;
    act.subject = e.word(4);
    act.manager = manager;
    act.at = e.at();
    acts.put(act.number, act);
  }
}
