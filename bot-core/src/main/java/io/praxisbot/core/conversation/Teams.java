package io.praxisbot.core.conversation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.Member;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads what a manager's team is made of: five queries, however many people it has. */
public final class Teams {

  private final Stores stores;

  public Teams(Stores stores) {
    this.stores = stores;
  }

  /** Who reports to this manager now, ordered by name, with the facts that gaps are found in. */
  public List<Member> under(PersonId manager, Instant now) {
    Map<PersonId, Instant> lines =
        stores.reportingLines().under(manager).stream()
            .collect(toMap(Reporting::id, reporting -> since(reporting, now)));
    Instant since = now.minus(Snapshots.LOOK_BACK);
    Map<PersonId, List<CareerGoal>> goals =
        stores.careerGoals().of(lines.keySet()).stream().collect(groupingBy(CareerGoal::person));
    Map<PersonId, List<CheckIn>> checkIns =
        stores.checkIns().of(lines.keySet(), since).stream().collect(groupingBy(CheckIn::person));
    Map<PersonId, List<FollowUp>> followUps =
        stores.followUps().by(manager, since).stream().collect(groupingBy(FollowUp::employee));
    return stores.people().findAll(lines.keySet()).stream()
        .sorted(java.util.Comparator.comparing(Person::name))
        .map(
            person ->
                new Member(
                    person,
                    goals.getOrDefault(person.id(), List.of()),
                    checkIns.getOrDefault(person.id(), List.of()),
                    followUps.getOrDefault(person.id(), List.of()),
                    lines.getOrDefault(person.id(), now)))
        .toList();
  }

  private static Instant since(Reporting reporting, Instant now) {
    return reporting.current().map(ReportingLine::since).orElse(now);
  }
}
