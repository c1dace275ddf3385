package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Origin;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An admin suggests a goal for the programme, and never learns who took it up. */
class ProgrammeProposalIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String WAYS = "find three ways to listen better";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor carla = rehearsal.admin("Carla Dias", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Silva", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Costa", LISBON);

  @BeforeEach
  void start() {
    List.of(marta, ana, ben).forEach(actor -> actor.types("start"));
    rehearsal.reports(ana, marta);
    rehearsal.at("2026-11-16T10:00", LISBON);
    List.of(carla, marta, ana, ben).forEach(Actor::listens);
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  /** What goes to many goes out at their pace. */
  private void sends() {
    carla.presses("Send");
    rehearsal.elapses(Duration.ofSeconds(5));
  }

  private CareerGoal goalOf(Actor actor) {
    List<CareerGoal> goals = rehearsal.stores.careerGoals().of(List.of(actor.id()));
    assertThat(goals).hasSize(1);
    return goals.get(0);
  }

  @Test
  void everybodyGetsItForThemselves() {
    carla.types("suggest for everybody " + WAYS);
    carla.reads("3 people get this", "A suggestion from your programme: " + WAYS);
    ana.gets(0);
    sends();
    carla.sees("Sent to 3 people.");
    for (Actor actor : List.of(ana, ben, marta)) {
      actor.gets(1).reads("A suggestion from your programme: " + WAYS, "[Accept]");
      assertThat(goalOf(actor).state()).isEqualTo(Goal.State.PROPOSED);
      assertThat(goalOf(actor).origin()).isEqualTo(Origin.programme(carla.id()));
    }
  }

  @Test
  void nobodyLearnsWhatSomebodyDecides() {
    carla.types("suggest for everybody " + WAYS);
    sends();
    carla.listens();
    marta.listens();
    ana.presses("Accept").sees("It's yours now");
    ben.presses("Not for me").reads("Nobody is told.");
    carla.gets(0);
    marta.gets(0);
    assertThat(goalOf(ana).state()).isEqualTo(Goal.State.ACTIVE);
    assertThat(goalOf(ben).state()).isEqualTo(Goal.State.LET_GO);
  }

  @Test
  void aTeamIsNamedByItsManager() {
    carla.types("suggest for @marta's team " + WAYS).reads("One person gets this, and reads:");
    sends();
    ana.gets(1).reads(WAYS);
    ben.gets(0);
  }

  @Test
  void peopleAreNamedOneByOne() {
    carla.types("suggest @ana @ben " + WAYS).reads("2 people get this").presses("Cancel");
    carla.types("suggest to @ana and @ben: " + WAYS).reads("2 people get this");
    sends();
    ana.gets(1);
    ben.gets(1);
    marta.gets(0);
  }

  @Test
  void whatWaitedFromTheProgrammeGivesWayToTheNext() {
    carla.types("suggest @ana " + WAYS);
    sends();
    carla.types("suggest @ana find three ways to say no");
    carla.doesNotRead("still waits");
    sends();
    ana.types("goals").reads("find three ways to say no").doesNotRead("listen better");
  }

  @Test
  void itOutlivesAChangeOfManager() {
    carla.types("suggest @ana " + WAYS);
    sends();
    carla.types("manager @ana is nobody");
    ana.types("suggestions").reads("A suggestion from your programme: " + WAYS);
  }

  @Test
  void onlyAdminsSuggestForTheProgramme() {
    marta.types("suggest for everybody " + WAYS).reads("admin");
    marta.types("suggest @ana @ben " + WAYS).reads("I don't know anybody called “ben” here.");
    carla.types("suggest for everybody " + WAYS);
    var admin = rehearsal.stores.people().find(carla.id()).orElseThrow();
    rehearsal.stores.people().replace(admin, admin.value().administering(false));
    carla.presses("Send").reads("I can't find that any more.");
    ana.gets(0);
  }

  @Test
  void nobodyIsToldOnAWeekend() {
    rehearsal.at("2026-11-21T10:00", LISBON);
    ana.listens();
    carla.types("suggest @ana " + WAYS);
    sends();
    ana.gets(0);
    rehearsal.elapses(Duration.ofHours(47).plusMinutes(1));
    ana.reads("A suggestion from your programme: " + WAYS);
  }

  @Test
  void itGoesToThoseWhoWereCounted() {
    carla.types("suggest for everybody " + WAYS).reads("3 people get this");
    rehearsal.somebody("Eve Reis", LISBON).types("start");
    sends();
    carla.sees("Sent to 3 people.");
  }

  @Test
  void whoMeansThemselvesIsTold() {
    carla.types("suggest @carla " + WAYS).reads("for a goal of your own, type goal");
    carla.types("start").types("cancel");
    rehearsal.reports(carla, ben);
    carla.types("suggest for @ben's team " + WAYS).reads("Only you are in it");
  }

  @Test
  void anEmptyGroupIsSaid() {
    carla.types("suggest for @ben's team " + WAYS).reads("Nobody among them takes part");
    carla.types("suggest for @nobody's team " + WAYS).reads("I don't know anybody");
  }
}
