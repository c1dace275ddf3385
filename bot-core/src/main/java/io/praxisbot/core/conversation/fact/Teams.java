package io.praxisbot.core.conversation.fact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.agenda.Rules;
import io.praxisbot.core.cadence.CadenceDefaults;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.Reminding;
import io.praxisbot.core.followup.gap.Lead;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.followup.gap.Shown;
import io.praxisbot.core.followup.gap.Thresholds;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Stores;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads what a manager's team is made of: fifteen queries at most, however many people it has. */
public final class Teams {

  /**
   * How far back check-ins and follow-ups are read, whoever looks: enough for "8 of the last 10" at
   * any cadence up to monthly, and for gaps.
   */
  public static final Duration LOOK_BACK = Duration.ofDays(320);

  private final Stores stores;
  private final Rhythms rhythms;

  public Teams(Stores stores) {
    this.stores = stores;
    this.rhythms = new Rhythms(stores.cadenceSettings());
  }

  /**
   * Who reports to this manager now, or to one for whom they stand in, ordered by name, with the
   * facts that gaps are found in.
   */
  public List<Member> under(PersonId manager, Instant now) {
    Places places = Places.of(stores, manager, now);
    Map<PersonId, ReportingLine> lines = places.lines();
    Instant since = now.minus(LOOK_BACK);
    Map<PersonId, List<CareerGoal>> goals =
        stores.careerGoals().of(lines.keySet()).stream().collect(groupingBy(CareerGoal::person));
    Map<PersonId, List<CheckIn>> checkIns =
        stores.checkIns().of(lines.keySet(), since).stream().collect(groupingBy(CheckIn::person));
    Map<PersonId, List<FollowUp>> followUps =
        stores.followUps().by(places.everybody(since), since).stream()
            .filter(places::concerns)
            .collect(groupingBy(FollowUp::employee));
    Map<PersonId, Occurrence> reminders = reminders(lines.keySet());
    Map<PersonId, Person> known = with(places.managers(), lines.keySet(), manager);
    List<Person> people = lines.keySet().stream().map(known::get).filter(Objects::nonNull).toList();
    Map<PersonId, Rules> rules = rhythms.of(people, places::managerOf);
    Map<PersonId, Lead> leads = leads(known, lines.values());
    Map<PersonId, Thresholds> thresholds = thresholds(known, manager, places.managers());
    TeamFacts around = TeamFacts.read(stores, lines.keySet(), checkIns, since);
    return people.stream()
        .sorted(Comparator.comparing(Person::name))
        .map(
            person -> {
              List<CareerGoal> theirs = goals.getOrDefault(person.id(), List.of());
              List<CheckIn> asked = checkIns.getOrDefault(person.id(), List.of());
              Member member =
                  new Member(
                          person,
                          Shown.of(theirs, asked, Objects.requireNonNull(lines.get(person.id()))),
                          followUps.getOrDefault(person.id(), List.of()),
                          Objects.requireNonNull(lines.get(person.id())),
                          reminding(
                              Objects.requireNonNull(rules.get(person.id())),
                              Optional.ofNullable(reminders.get(person.id()))))
                      .seenBy(places.deputyOf(person.id()));
              PersonId leader = member.line().manager();
              return around.with(
                  member,
                  theirs,
                  asked,
                  lead(member, leads, known),
                  thresholds.getOrDefault(leader, Thresholds.DEFAULT),
                  now);
            })
        .toList();
  }

  /** Whoever looks: in the manager's place, with a time off and a zone of their own. */
  private static Optional<Lead> lead(
      Member member, Map<PersonId, Lead> leads, Map<PersonId, Person> known) {
    return Optional.ofNullable(leads.get(member.line().manager()))
        .flatMap(
            lead ->
                Optional.ofNullable(known.get(member.viewer()))
                    .map(viewer -> new Lead(viewer, lead.since())));
  }

  static Reminding reminding(Rules rules, Optional<Occurrence> latest) {
    return new Reminding(
        rules.reminder().orElse(CadenceDefaults.REMINDER), rules.calendar(), latest);
  }

  /** As set for each of these teams, by one query. */
  private Map<PersonId, Thresholds> thresholds(
      Map<PersonId, Person> known, PersonId reader, Set<PersonId> managers) {
    return Optional.ofNullable(known.get(reader))
        .map(who -> TeamThresholds.read(stores, who.organization(), managers))
        .orElse(Map.of());
  }

  /** Those who lead somebody, since the first of their lines. */
  private static Map<PersonId, Lead> leads(
      Map<PersonId, Person> known, Collection<ReportingLine> lines) {
    Map<PersonId, Lead> leads = new HashMap<>();
    lines.stream()
        .sorted(Comparator.comparing(ReportingLine::since).reversed())
        .filter(line -> known.containsKey(line.manager()))
        .forEach(
            line ->
                leads.put(
                    line.manager(),
                    new Lead(Objects.requireNonNull(known.get(line.manager())), line.since())));
    return leads;
  }

  /** The teams, who leads them and who looks, by one query. */
  private Map<PersonId, Person> with(Set<PersonId> managers, Set<PersonId> team, PersonId reader) {
    Set<PersonId> all = new HashSet<>(team);
    all.addAll(managers);
    all.add(reader);
    return stores.people().findAll(all).stream().collect(toMap(Person::id, Function.identity()));
  }

  private Map<PersonId, Occurrence> reminders(Set<PersonId> people) {
    List<String> ids =
        people.stream().map(id -> Occurrence.idFor(id, OccurrenceKind.REMINDER)).toList();
    return stores.occurrences().findAll(ids).stream()
        .collect(toMap(Occurrence::person, Function.identity()));
  }
}
