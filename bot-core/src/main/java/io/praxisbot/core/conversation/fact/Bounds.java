package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.agenda.Source;
import io.praxisbot.core.cadence.Cadence;
import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.DayOfMonth;
import io.praxisbot.core.cadence.Monthly;
import io.praxisbot.core.cadence.Programme;
import io.praxisbot.core.cadence.QuietHours;
import io.praxisbot.core.cadence.Rule;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Weekly;
import io.praxisbot.core.cadence.WorkCalendar;
import io.praxisbot.core.people.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody may choose for themselves: within their programme, and when it isn't quiet. */
public final class Bounds {

  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

  /** A month is as many at most, from one third Friday to the next. */
  private static final int WEEKS_IN_A_MONTH = 5;

  private static final int MOST_WEEKS = 4;

  /** Somebody who is asked just before the quiet hours has no time to answer. */
  private static final Duration BEFORE_QUIET = Duration.ofMinutes(30);

  private final Rules rules;

  private Bounds(Rules rules) {
    this.rules = rules;
  }

  /** Those of the person that the rules are for. */
  public static Bounds of(Rules rules) {
    return new Bounds(rules);
  }

  /** Why something is out of bounds. */
  public enum Limit {
    /** The programme has other days. */
    DAY,
    /** Nobody works on that day. */
    WORKDAY,
    /** The programme has other times. */
    TIME,
    QUIET,
    /** It would be too long until the next one. */
    SELDOM
  }

  /** What holds now. */
  public Cadence now() {
    return rules.checkIns();
  }

  /** Whether the times are set, so that nobody chooses. */
  public boolean structured() {
    return rules.programme().structured();
  }

  /** Whether what holds now is that person's own choice, rather than what an admin set for them. */
  public boolean own(PersonId person) {
    return rules
        .source(SettingKind.CHECK_IN)
        .filter(source -> source.layer() == Layer.PERSON && source.setBy().equals(person))
        .isPresent();
  }

  /** Whether the person may choose that. */
  public boolean allow(Cadence cadence) {
    return !structured() && against(cadence).isEmpty();
  }

  /** What stands against that; nothing if it is within the bounds. */
  public List<Limit> against(Cadence wanted) {
    List<Limit> against = new ArrayList<>();
    Optional<DayOfWeek> day = day(wanted.rule());
    if (!programme().days().containsAll(day.map(Set::of).orElse(EVERY_DAY))) {
      against.add(Limit.DAY);
    } else if (day.filter(d -> !calendar().workdays().contains(d)).isPresent()) {
      against.add(Limit.WORKDAY);
    }
    if (isOutside(wanted.time())) {
      against.add(Limit.TIME);
    } else if (isQuiet(wanted.time())) {
      against.add(Limit.QUIET);
    }
    if (weeks(wanted.rule()) > programme().seldomest()) {
      against.add(Limit.SELDOM);
    }
    return against;
  }

  private static Optional<DayOfWeek> day(Rule rule) {
    if (rule instanceof Weekly weekly) {
      return Optional.of(weekly.day());
    }
    return rule instanceof Monthly monthly ? Optional.of(monthly.day()) : Optional.empty();
  }

  private static int weeks(Rule rule) {
    return rule instanceof Weekly weekly ? weekly.everyWeeks() : WEEKS_IN_A_MONTH;
  }

  private boolean isOutside(LocalTime time) {
    return time.isBefore(programme().from()) || time.isAfter(programme().to());
  }

  private boolean isQuiet(LocalTime time) {
    return calendar().quiet().filter(quiet -> quiet.cover(time)).isPresent();
  }

  /** The days that may be chosen, in the order of the week. */
  public Set<DayOfWeek> days() {
    Set<DayOfWeek> days = EnumSet.copyOf(programme().days());
    days.retainAll(calendar().workdays());
    return days;
  }

  /** What is nearest to that within the bounds; empty if nothing is. */
  public Optional<Cadence> nearest(Cadence wanted, LocalDate firstDay) {
    if (allow(wanted)) {
      return Optional.of(wanted);
    }
    Optional<DayOfWeek> day = nearest(day(wanted.rule()).or(() -> day(now().rule())));
    Optional<LocalTime> time = nearest(wanted.time());
    if (structured() || day.isEmpty() || time.isEmpty()) {
      return Optional.empty();
    }
    Rule rule = within(wanted.rule(), day.get(), firstDay);
    return Optional.of(new Cadence(rule, time.get(), wanted.onDayOff())).filter(this::allow);
  }

  private Rule within(Rule wanted, DayOfWeek day, LocalDate firstDay) {
    int most = programme().seldomest();
    if (wanted instanceof Weekly weekly) {
      return weekly.everyWeeks() <= most
          ? new Weekly(weekly.everyWeeks(), day, weekly.anchor())
          : Weekly.aligned(most, day, firstDay);
    }
    return wanted instanceof Monthly monthly && most >= WEEKS_IN_A_MONTH
        ? new Monthly(monthly.nth(), day)
        : Weekly.aligned(Math.min(most, MOST_WEEKS), day, firstDay);
  }

  private Optional<DayOfWeek> nearest(Optional<DayOfWeek> wanted) {
    DayOfWeek day = wanted.orElse(DayOfWeek.THURSDAY);
    return days().stream()
        .min(Comparator.comparingInt((DayOfWeek d) -> apart(d, day)).thenComparing(d -> d));
  }

  private static int apart(DayOfWeek a, DayOfWeek b) {
    int ahead = Math.floorMod(a.getValue() - b.getValue(), EVERY_DAY.size());
    return Math.min(ahead, EVERY_DAY.size() - ahead);
  }

  private Optional<LocalTime> nearest(LocalTime wanted) {
    Stream<LocalTime> quiet =
        calendar().quiet().stream().flatMap(q -> Stream.of(q.to(), q.from().minus(BEFORE_QUIET)));
    return Stream.concat(Stream.of(wanted, programme().from(), programme().to()), quiet)
        .filter(time -> !isOutside(time) && !isQuiet(time))
        .min(Comparator.comparing(time -> Duration.between(wanted, time).abs()));
  }

  /** Fewer check-ins than now; empty if they are seldom already. */
  public Optional<Cadence> seldomer(LocalDate firstDay) {
    if (!(now().rule() instanceof Weekly weekly) || weekly.everyWeeks() >= MOST_WEEKS) {
      return Optional.empty();
    }
    int weeks = weekly.everyWeeks() < 2 ? 2 : MOST_WEEKS;
    Rule rule = Weekly.aligned(weeks, weekly.day(), firstDay);
    return Optional.of(new Cadence(rule, now().time(), now().onDayOff())).filter(this::allow);
  }

  /** Between which times it is quiet. */
  public Optional<QuietHours> quiet() {
    return calendar().quiet();
  }

  /** The frame that an admin gave. */
  public Programme programme() {
    return rules.programme();
  }

  /** Who gave it, and where; empty if nobody did. */
  public Optional<Source> programmeSource() {
    return rules.source(SettingKind.PROGRAMME);
  }

  private WorkCalendar calendar() {
    return rules.calendar();
  }

  /** A choice as a button carries it. */
  public static String code(Cadence cadence) {
    String days =
        cadence.rule() instanceof Weekly weekly
            ? "w " + weekly.everyWeeks() + " " + weekly.day()
            : cadence.rule() instanceof Monthly monthly
                ? "m " + monthly.nth() + " " + monthly.day()
                : "d " + ((DayOfMonth) cadence.rule()).day() + " -";
    return days + " " + cadence.time();
  }

  /** The choice that a button carries; empty if it is none of ours, for anything may come back. */
  public Optional<Cadence> choice(String code, LocalDate firstDay) {
    String[] parts = code.split(" ", -1);
    try {
      int number = Integer.parseInt(parts[1]);
      Rule rule =
          switch (parts[0]) {
            case "w" -> aligned(number, DayOfWeek.valueOf(parts[2]), firstDay);
            case "m" -> new Monthly(number, DayOfWeek.valueOf(parts[2]));
            default -> new DayOfMonth(number);
          };
      return Optional.of(new Cadence(rule, LocalTime.parse(parts[3]), now().onDayOff()));
    } catch (RuntimeException foreign) {
      return Optional.empty();
    }
  }

  /** Whoever keeps how often keeps which weeks. */
  private Rule aligned(int weeks, DayOfWeek day, LocalDate firstDay) {
    return now().rule() instanceof Weekly weekly && weekly.everyWeeks() == weeks
        ? new Weekly(weeks, day, weekly.anchor())
        : Weekly.aligned(weeks, day, firstDay);
  }
}
