package io.praxisbot.core.simulation;

import io.praxisbot.core.cadence.CadenceSetting.Layer;
import io.praxisbot.core.cadence.Holidays;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Workdays;
import io.praxisbot.core.holiday.PublicHolidays;
import io.praxisbot.core.people.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Has things happen to people and to their firm, and writes down what then is true for whom. */
final class Fate {

  private static final PublicHolidays HOLIDAYS = PublicHolidays.shared();
  private static final List<String> CALENDARS = List.of("pt", "de-by", "us", "jp", "in", "br");
  private static final List<Set<DayOfWeek>> WEEKS =
      List.of(
          Workdays.USUAL,
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
          EnumSet.of(
              DayOfWeek.SUNDAY,
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.WEDNESDAY,
              DayOfWeek.THURSDAY));
  private static final List<Facts.Quiet> QUIET =
      List.of(
          new Facts.Quiet(LocalTime.of(18, 0), LocalTime.of(8, 0)),
          new Facts.Quiet(LocalTime.of(14, 30), LocalTime.of(9, 0)));

  private final Firm firm;
  private final Random random;
  private final List<ZoneId> zones;
  private final List<PersonId> people;
  private final int team;
  private final Map<PersonId, PersonId> managers = new HashMap<>();
  private final Map<String, Object> set = new HashMap<>();
  private final Map<PersonId, ZoneId> places = new HashMap<>();
  private final Map<PersonId, Optional<LocalDate>> from = new HashMap<>();
  private final Map<PersonId, Optional<LocalDate>> back = new HashMap<>();
  final Map<PersonId, Life> lives = new LinkedHashMap<>();
  final Map<String, Integer> happened = new java.util.TreeMap<>();

  Fate(Firm firm, Random random, List<ZoneId> zones, List<PersonId> people, int team) {
    this.firm = firm;
    this.random = random;
    this.zones = zones;
    this.people = people;
    this.team = team;
  }

  void begin() {
    List<String> cues = List.of("somebody asks", "it is Wednesday", "it is Friday", "I begin");
    for (int i = 0; i < people.size(); i++) {
      PersonId id = people.get(i);
      Optional<PersonId> manager =
          i % team == 0 ? Optional.empty() : Optional.of(people.get(i - i % team));
      manager.ifPresent(m -> managers.put(id, m));
      places.put(id, zones.get(i % zones.size()));
      from.put(id, Optional.empty());
      back.put(id, Optional.empty());
      lives.put(id, new Life());
      firm.employs(id, places.get(id), manager, cues.get(i % cues.size()));
    }
    note();
  }

  /** Something that concerns one person. */
  void strikesOne() {
    PersonId id = any(people);
    switch (random.nextInt(8)) {
      case 0 -> moves(id);
      case 1, 2 -> pauses(id);
      case 3 -> comesBack(id);
      case 4 -> changesManager(id, any(leaders()));
      case 5 -> set(Layer.PERSON, id.value(), SettingKind.CHECK_IN);
      case 6 -> set(Layer.PERSON, id.value(), any(KINDS));
      default -> unset(Layer.PERSON, id.value(), any(KINDS));
    }
    note();
  }

  private static final List<SettingKind> KINDS =
      List.of(
          SettingKind.CHECK_IN,
          SettingKind.HOLIDAYS,
          SettingKind.CLOSING,
          SettingKind.WORKDAYS,
          SettingKind.QUIET);

  /** Somebody has another manager for a moment, once or twice: a lot to be told in a week. */
  void handsOneAround() {
    PersonId id = any(people);
    Optional<PersonId> before = Optional.ofNullable(managers.get(id));
    int times = 1 + random.nextInt(2);
    for (int i = 0; i < times && before.isPresent(); i++) {
      changesManager(id, any(leaders()));
      note();
      changesManager(id, before.get());
      note();
    }
  }

  /** Something that concerns a team, or everybody. */
  void strikesMany() {
    boolean all = random.nextInt(3) == 0;
    Layer layer = all ? Layer.ORGANIZATION : Layer.TEAM;
    PersonId manager = any(leaders());
    String whom = all ? Firm.ORGANIZATION.value() : manager.value();
    if (random.nextInt(4) == 0) {
      unset(layer, whom, any(KINDS));
    } else {
      set(layer, whom, any(KINDS));
    }
    note();
  }

  private void moves(PersonId id) {
    happened.merge("moved", 1, Integer::sum);
    places.put(id, any(zones));
    firm.moves(id, places.get(id));
  }

  private void pauses(PersonId id) {
    happened.merge("paused", 1, Integer::sum);
    LocalDate first = today(id).plusDays(random.nextInt(3) * 7L);
    boolean open = random.nextInt(5) == 0;
    from.put(id, Optional.of(first));
    back.put(id, open ? Optional.empty() : Optional.of(first.plusDays(1 + random.nextInt(24))));
    firm.off(id, from.get(id), back.get(id));
  }

  private void comesBack(PersonId id) {
    happened.merge("came back", 1, Integer::sum);
    from.put(id, Optional.empty());
    back.put(id, Optional.empty());
    firm.off(id, Optional.empty(), Optional.empty());
  }

  private void changesManager(PersonId id, PersonId manager) {
    if (!leads(id, Optional.of(manager)) && !manager.equals(managers.get(id))) {
      happened.merge("got another manager", 1, Integer::sum);
      managers.put(id, manager);
      firm.reports(id, manager);
    }
  }

  /** Whether that is the person, or somebody who answers for one who is. */
  private boolean leads(PersonId id, Optional<PersonId> other) {
    return other
        .filter(o -> o.equals(id) || leads(id, Optional.ofNullable(managers.get(o))))
        .isPresent();
  }

  private List<PersonId> leaders() {
    return IntStream.range(0, people.size())
        .filter(i -> i % team == 0)
        .mapToObj(people::get)
        .toList();
  }

  private void set(Layer layer, String whom, SettingKind kind) {
    happened.merge("set " + kind + " for " + layer, 1, Integer::sum);
    String key = layer + "." + whom + "." + kind;
    switch (kind) {
      case CHECK_IN -> {
        Habit habit = habit();
        set.put(key, habit);
        firm.sets(layer, whom, kind, habit.cadence().notation());
      }
      case HOLIDAYS -> {
        String code = any(CALENDARS);
        set.put(key, HOLIDAYS.of(code).orElseThrow());
        firm.sets(layer, whom, kind, code);
      }
      case WORKDAYS -> {
        Set<DayOfWeek> days = any(WEEKS);
        set.put(key, days);
        firm.sets(layer, whom, kind, Workdays.notation(days));
      }
      case QUIET -> {
        Facts.Quiet quiet = any(QUIET);
        set.put(key, quiet);
        firm.sets(layer, whom, kind, quiet.from() + "-" + quiet.to());
      }
      default -> closes(layer, whom, key);
    }
  }

  private void closes(Layer layer, String whom, String key) {
    LocalDate first = LocalDate.ofInstant(firm.now(), ZoneId.of("Etc/UTC"));
    LocalDate start = first.plusDays(random.nextInt(15));
    LocalDate last = start.plusDays(random.nextInt(4));
    set.put(key, start.datesUntil(last.plusDays(1)).collect(Collectors.toSet()));
    firm.sets(layer, whom, SettingKind.CLOSING, start + "/" + last);
  }

  private void unset(Layer layer, String whom, SettingKind kind) {
    happened.merge("unset " + kind + " for " + layer, 1, Integer::sum);
    set.remove(layer + "." + whom + "." + kind);
    firm.sets(layer, whom, kind, "");
  }

  private Habit habit() {
    int nth = random.nextInt(4) == 0 ? 1 + random.nextInt(5) : 0;
    int weeks = nth > 0 || random.nextInt(3) > 0 ? 1 : 2;
    DayOfWeek day = DayOfWeek.of(1 + random.nextInt(5));
    LocalTime time = LocalTime.of(7 + random.nextInt(13), 15 * random.nextInt(4));
    return new Habit(weeks, nth, day, time, random.nextInt(4) == 0);
  }

  private LocalDate today(PersonId id) {
    return LocalDate.ofInstant(firm.now(), places.get(id));
  }

  private void note() {
    Instant now = firm.now();
    lives.forEach((id, life) -> life.becomes(facts(id), now));
  }

  private Facts facts(PersonId id) {
    Set<LocalDate> closed = new HashSet<>();
    for (String layer : layers(id)) {
      closed.addAll(closings(layer));
    }
    return new Facts(
        places.get(id),
        this.<Habit>closest(id, SettingKind.CHECK_IN).orElse(Habit.USUAL),
        this.<Set<DayOfWeek>>closest(id, SettingKind.WORKDAYS).orElse(Workdays.USUAL),
        this.<Holidays>closest(id, SettingKind.HOLIDAYS).orElse(day -> Optional.empty()),
        closed,
        closest(id, SettingKind.QUIET),
        from.get(id),
        back.get(id));
  }

  @SuppressWarnings("unchecked")
  private Set<LocalDate> closings(String layer) {
    return (Set<LocalDate>) set.getOrDefault(layer + SettingKind.CLOSING, Set.of());
  }

  @SuppressWarnings("unchecked")
  private <T> Optional<T> closest(PersonId id, SettingKind kind) {
    return layers(id).stream()
        .flatMap(layer -> Optional.ofNullable((T) set.get(layer + kind)).stream())
        .findFirst();
  }

  private List<String> layers(PersonId id) {
    List<String> layers = new ArrayList<>();
    layers.add(Layer.PERSON + "." + id + ".");
    Optional.ofNullable(managers.get(id)).ifPresent(m -> layers.add(Layer.TEAM + "." + m + "."));
    layers.add(Layer.ORGANIZATION + "." + Firm.ORGANIZATION + ".");
    return layers;
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
