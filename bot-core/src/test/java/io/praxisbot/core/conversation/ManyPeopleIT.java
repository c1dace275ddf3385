package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.duty.DutyWatch;
import io.praxisbot.core.duty.Replanning;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cadence that many people share changes some of them at a time, and goes on after a stop. */
class ManyPeopleIT {

  private static final int PEOPLE = 450;

  private final Rehearsal rehearsal = Rehearsal.begin();

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void plansThemAllAnewThoughTheProcessStoppedInTheMiddle() {
    Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
    Agenda agenda = new Agenda(rehearsal.stores);
    for (int i = 0; i < PEOPLE; i++) {
      Person person =
          Twins.of(nadia.person(), "p-" + i, "Person " + i)
              .enrolled(Enrolment.ACTIVE, Rehearsal.START);
      rehearsal.stores.people().insert(person);
      agenda.planAnew(new PersonId("p-" + i), Rehearsal.START);
    }
    nadia.types("cadence weekly fri 15:00").reads("for 450 people.").presses("Show people");
    assertThat(nadia.last().lines().filter(line -> line.startsWith("• ")).count()).isEqualTo(20);
    nadia.reads("430 more").presses("Apply");

    replanning().run(Rehearsal.START);
    assertThat(moved()).isBetween(1L, PEOPLE - 1L);
    rehearsal.restart();
    Replanning other = replanning();
    while (other.run(Rehearsal.START) > 0) {
      // Goes on where the first one stopped.
    }
    assertThat(moved()).isEqualTo(PEOPLE);
  }

  private Replanning replanning() {
    return new Replanning(rehearsal.stores, new Agenda(rehearsal.stores), DutyWatch.NOBODY);
  }

  private long moved() {
    Collection<Occurrence> planned =
        rehearsal.stores.occurrences().in(Rehearsal.ORGANIZATION, OccurrenceKind.CHECK_IN);
    return List.copyOf(planned).stream().filter(o -> o.cadence().contains("BYDAY=FR")).count();
  }
}
