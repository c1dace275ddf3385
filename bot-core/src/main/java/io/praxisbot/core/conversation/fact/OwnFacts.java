package io.praxisbot.core.conversation.fact;

import io.praxisbot.core.agenda.Rhythms;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.followup.gap.Circumstances;
import io.praxisbot.core.followup.gap.Facts;
import io.praxisbot.core.followup.gap.Shown;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Proposal;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody's own next steps are found in: all that they know of themselves. */
public final class OwnFacts {

  private OwnFacts() {}

  /**
   * For nobody but that person. That they try without learning isn't among it: they are hinted at
   * that rarely, and never twice.
   */
  public static Facts of(Stores stores, Person person, Instant now) {
    List<PersonId> me = List.of(person.id());
    List<CareerGoal> goals = stores.careerGoals().of(me);
    List<CheckIn> checkIns = stores.checkIns().of(me, now.minus(Teams.LOOK_BACK));
    Optional<PersonId> manager =
        stores.reportingLines().find(person.id()).map(Stored::value).flatMap(Reporting::manager);
    Optional<Occurrence> reminder =
        stores
            .occurrences()
            .find(Occurrence.idFor(person.id(), OccurrenceKind.REMINDER))
            .map(Stored::value);
    return new Facts(
        person,
        new Shown(goals, checkIns, false),
        Teams.reminding(new Rhythms(stores.cadenceSettings()).of(person, manager), reminder),
        new Circumstances(
            Proposal.waiting(goals, stores.behaviourProposals().open(me)),
            stores.measures().of(me),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            TeamThresholds.read(stores, person.organization(), manager)));
  }
}
