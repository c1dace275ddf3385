package io.praxisbot.core.conversation;

import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.fact.Bars;
import io.praxisbot.core.conversation.fact.Directory;
import io.praxisbot.core.conversation.fact.Lines;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.table.Intake;
import io.praxisbot.core.table.Line;
import io.praxisbot.core.table.Row;
import io.praxisbot.core.table.Table;
import io.praxisbot.core.table.Trouble;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a table asks for, held against who is here: whom each line means, what it would change, and
 * all that can't be taken.
 */
public final class IntakePlan {

  private static final Map<String, ZoneId> ZONES =
      ZoneId.getAvailableZoneIds().stream()
          .collect(Collectors.toUnmodifiableMap(id -> id.toLowerCase(Locale.ROOT), ZoneId::of));

  /** Somebody whom a cell means. */
  private record Meant(PersonId id, Optional<Person> known, Optional<String> invited) {}

  private final Index index;
  private final Lines before;
  private final Lines after;
  private final OrganizationId organization;
  private final Instant now;
  private final Map<PersonId, Row> rows = new LinkedHashMap<>();
  private final Map<PersonId, Row> leads = new LinkedHashMap<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private int repeated;

  private IntakePlan(Directory directory, OrganizationId organization, Instant now) {
    this.index = new Index(directory.people());
    this.before = new Lines(directory.lines());
    this.after = new Lines(directory.lines());
    this.organization = organization;
    this.now = now;
  }

  public static IntakePlan of(
      Table table, Directory directory, OrganizationId organization, Instant now) {
    IntakePlan plan = new IntakePlan(directory, organization, now);
    plan.troubles.addAll(table.troubles());
    table.lines().forEach(plan::take);
    plan.circles();
    plan.troubles.sort(Comparator.comparing(Trouble::line));
    return plan;
  }

  /**
   * What is wrong by now with rows that were right when they were planned.
   *
   * @param planned all rows of the table
   */
  public static List<Trouble> since(
      List<Row> planned, Directory directory, OrganizationId organization) {
    IntakePlan plan = new IntakePlan(directory, organization, Instant.EPOCH);
    for (Row row : planned) {
      plan.rows.put(row.person(), row);
      plan.barred(row.line(), row.words(), plan.index.person(row.person()));
      row.manager().ifPresent(id -> plan.barred(row.line(), row.managing(), plan.index.person(id)));
    }
    plan.circles();
    return plan.troubles;
  }

  /** Those to be invited come first, so that they are there when they lead somebody. */
  public List<Row> rows() {
    List<Row> all = new ArrayList<>(leads.values());
    all.addAll(rows.values());
    all.sort(Comparator.comparing(row -> row.invited().isPresent() ? 0 : 1));
    return all;
  }

  public List<Trouble> troubles() {
    return troubles;
  }

  private void take(Line line) {
    Optional<Meant> who = meant(line.number(), line.person());
    Optional<Meant> manager =
        line.manager().isEmpty() ? Optional.empty() : meant(line.number(), line.manager());
    Optional<ZoneId> zone = zone(line);
    if (who.isEmpty() || (manager.isEmpty() && !line.manager().isEmpty())) {
      return;
    }
    Meant one = who.get();
    if (manager.filter(m -> m.id().equals(one.id())).isPresent()) {
      trouble(Trouble.Kind.OWN_MANAGER, line.number(), line.person(), "");
      return;
    }
    manager.ifPresent(m -> lead(m, line));
    keep(
        new Row(
            line.number(),
            line.person(),
            one.id(),
            one.invited(),
            true,
            manager.map(Meant::id),
            line.manager(),
            zone,
            Optional.empty()));
  }

  /** Whoever leads somebody and isn't known is invited like them, once. */
  private void lead(Meant manager, Line line) {
    if (manager.invited().isPresent() && !rows.containsKey(manager.id())) {
      leads.putIfAbsent(
          manager.id(),
          new Row(
              line.number(),
              line.manager(),
              manager.id(),
              manager.invited(),
              false,
              Optional.empty(),
              "",
              Optional.empty(),
              Optional.empty()));
    }
  }

  private void keep(Row row) {
    leads.remove(row.person());
    Row before = rows.putIfAbsent(row.person(), row);
    if (before == null) {
      return;
    }
    repeated++;
    if (differ(before.manager(), row.manager()) || differ(before.zone(), row.zone())) {
      trouble(Trouble.Kind.TWICE, row.line(), row.words(), String.valueOf(before.line()));
    } else if (before.manager().isEmpty() || before.zone().isEmpty()) {
      rows.put(row.person(), joined(before, row));
    }
  }

  private static boolean differ(Optional<?> one, Optional<?> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static Row joined(Row one, Row other) {
    Row leading = one.manager().isPresent() ? one : other;
    return new Row(
        one.line(),
        one.words(),
        one.person(),
        one.invited(),
        true,
        leading.manager(),
        leading.managing(),
        one.zone().or(other::zone),
        Optional.empty());
  }

  private Optional<Meant> meant(int line, String words) {
    Optional<PersonRef> ref = PersonRef.of(words);
    if (ref.isEmpty()) {
      return trouble(Trouble.Kind.UNKNOWN, line, words, "");
    }
    Found found = index.find(ref.get());
    if (!found.several().isEmpty()) {
      String names = found.several().stream().map(Person::name).collect(Collectors.joining(", "));
      return trouble(Trouble.Kind.SEVERAL, line, words, names);
    }
    if (found.person().isPresent()) {
      return barred(line, words, found.person())
          ? Optional.empty()
          : found.person().map(p -> new Meant(p.id(), found.person(), Optional.empty()));
    }
    Optional<String> email = ref.get().email();
    return email.isEmpty()
        ? trouble(Trouble.Kind.UNKNOWN, line, words, "")
        : Optional.of(
            new Meant(Invitation.to(email.get(), organization, now).id(), Optional.empty(), email));
  }

  private boolean barred(int line, String words, Optional<Person> person) {
    Optional<String> bar = person.flatMap(Bars::of);
    bar.ifPresent(b -> trouble(Trouble.Kind.valueOf(b.toUpperCase(Locale.ROOT)), line, words, ""));
    return bar.isPresent();
  }

  private Optional<ZoneId> zone(Line line) {
    if (line.zone().isEmpty()) {
      return Optional.empty();
    }
    Optional<ZoneId> zone = Optional.ofNullable(ZONES.get(line.zone().toLowerCase(Locale.ROOT)));
    return zone.isPresent() ? zone : trouble(Trouble.Kind.ZONE, line.number(), line.zone(), "");
  }

  private <T> Optional<T> trouble(Trouble.Kind kind, int line, String words, String more) {
    troubles.add(new Trouble(kind, line, words, more));
    return Optional.empty();
  }

  /** Over the table and the lines that there are: whoever would come to be above themselves. */
  private void circles() {
    rows.values().forEach(row -> row.manager().ifPresent(m -> after.put(row.person(), m)));
    for (List<PersonId> circle : after.circles(rows.keySet())) {
      List<Row> here =
          circle.stream()
              .map(rows::get)
              .filter(row -> row != null && row.manager().isPresent())
              .sorted(Comparator.comparing(Row::line))
              .toList();
      if (here.isEmpty()) {
        continue;
      }
      String names = circle.stream().map(this::name).collect(Collectors.joining(" → "));
      String lines =
          here.stream().map(row -> String.valueOf(row.line())).collect(Collectors.joining(", "));
      trouble(Trouble.Kind.CIRCLE, here.get(0).line(), names, lines);
    }
  }

  private String name(PersonId id) {
    return index
        .person(id)
        .map(Person::name)
        .orElseGet(() -> Optional.ofNullable(rows.get(id)).map(Row::words).orElse("…"));
  }

  public Intake.Counts counts() {
    int fresh = 0;
    int invited = leads.size();
    int managed = 0;
    int zoned = 0;
    int unchanged = 0;
    for (Row row : rows.values()) {
      Optional<Person> known = index.person(row.person());
      boolean starts = known.filter(IntakePlan::starts).isPresent();
      boolean led = row.manager().isPresent() && !row.manager().equals(before.of(row.person()));
      boolean moved =
          known.isPresent() && row.zone().filter(z -> !z.equals(known.get().zone())).isPresent();
      fresh += starts ? 1 : 0;
      invited += row.invited().isPresent() ? 1 : 0;
      managed += led ? 1 : 0;
      zoned += moved ? 1 : 0;
      unchanged += starts || row.invited().isPresent() || led || moved ? 0 : 1;
    }
    return new Intake.Counts(rows.size(), fresh, invited, managed, zoned, unchanged, repeated);
  }

  /** Whether they would take part from then on. */
  static boolean starts(Person person) {
    return person.enrolment() != Enrolment.ACTIVE && !person.accounts().isEmpty();
  }
}
