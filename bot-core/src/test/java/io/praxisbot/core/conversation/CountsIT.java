package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.Delivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Counts of a quarter, as admins and managers of managers read them. */
class CountsIT {
  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor olga = rehearsal.somebody("Olga Berg", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void countsAllTogetherUpToTheEndOfLastWeek() {
    List<Actor> team = team("Ana", 6, marta);
    asked();
    team.stream().limit(4).forEach(actor -> actor.presses("Tried it"));
    team.get(4).presses("Not yet");
    nadia.types("counts").reads("October to December 2026, up to the end of last week");
    nadia.reads("Too few people were asked").doesNotRead("answered");
    rehearsal.at("2026-11-23T10:00", LISBON);
    nadia.types("counts");
    nadia.reads(
        "6 people were asked · 5 answered · 4 tried something new · 0 followed up with by a");
    nadia.reads("Over five people or more").doesNotRead("Ana", "Marta", "lead a project");
  }

  @Test
  void countsWithWhomSomebodyFollowedUpAndHowSoon() {
    List<Actor> team = team("Ana", 6, marta);
    asked();
    team.forEach(CountsIT::asksForHelp);
    rehearsal.at("2026-11-20T17:00", LISBON);
    team.stream().limit(5).forEach(this::talkedTo);
    rehearsal.at("2026-11-23T10:00", LISBON);
    nadia.types("counts").reads("5 followed up with by a manager");
    nadia.reads("6 people asked for help. With 5 of them somebody followed up");
    nadia.reads("with half of those within 2 days");
  }

  @Test
  void countsTeamByTeamInTheOrderOfTheAlphabet() {
    List<Actor> olgas = team("Ben", 5, olga);
    team("Ana", 6, marta);
    team("Cem", 3, rehearsal.somebody("Zoe Zed", LISBON));
    team("Dee", 2, rehearsal.somebody("Adam Old", LISBON));
    asked();
    olgas.forEach(actor -> actor.presses("Partly"));
    rehearsal.at("2026-11-23T10:00", LISBON);
    nadia.types("counts").presses("Team by team");
    nadia.reads("Marta Ferreira: 0 of 6 answered", "Olga Berg: 5 of 5 answered · 5 tried");
    nadia.reads("All others together: 0 of 5 answered").doesNotRead("Zoe", "Adam");
    assertThat(nadia.last().indexOf("Marta")).isLessThan(nadia.last().indexOf("Olga"));
    nadia.presses("All together").reads("16 people were asked").doesNotRead("Marta");
  }

  /** The small team would be the whole without the large one. */
  @Test
  void countsASmallTeamWithAnother() {
    team("Ana", 6, marta);
    team("Ben", 2, olga);
    asked();
    rehearsal.at("2026-11-23T10:00", LISBON);
    nadia.types("counts by team").reads("All others together: 0 of 8 answered");
    nadia.doesNotRead("Marta", "Olga");
  }

  @Test
  void countsWhoeverChangedTeamsWhereTheyWereFirst() {
    List<Actor> team = team("Ana", 6, marta);
    team("Ben", 5, olga);
    asked();
    rehearsal.at("2026-11-20T11:00", LISBON);
    nadia.types("manager " + at(team.get(0)) + " is @olga");
    rehearsal.at("2026-11-23T10:00", LISBON);
    nadia.types("counts by team").reads("Marta Ferreira: 0 of 6", "Olga Berg: 0 of 5");
  }

  @Test
  void countsForAManagerOfManagersThoseBelowTheirTeam() {
    Actor chief = rehearsal.somebody("Chief Carter", LISBON);
    team("Ana", 6, marta);
    team("Ben", 5, olga);
    nadia.types("enrol @marta manager @chief");
    asked();
    rehearsal.at("2026-11-23T10:00", LISBON);
    chief.types("counts").reads("below your own team", "6 people were asked");
    chief.types("counts by team").doesNotRead("Marta", "Team by team");
    marta.types("counts").reads("Counts are for admins, and for managers of managers");
  }

  /** They know their own team by name, and could take it off. */
  @Test
  void countsNothingOfFewWhomTheViewerDoesNotKnow() {
    List<Actor> nadias = team("Ana", 6, nadia);
    team("Ben", 2, olga);
    asked();
    nadias.forEach(actor -> actor.presses("Tried it"));
    rehearsal.at("2026-11-23T10:00", LISBON);
    nadia.types("counts").reads("Too few people were asked").doesNotRead("8 people");
  }

  @Test
  void leavesOutWhatPeopleKeepToThemselves() {
    List<Actor> team = team("Ana", 6, marta);
    team.get(0).types("privacy keep 1");
    asked();
    team.get(0).presses("Tried it");
    rehearsal.at("2026-11-23T10:00", LISBON);
    nadia.types("counts").reads("5 people were asked · 0 answered");
  }

  @Test
  void saysThatAQuarterHasOnlyJustBegun() {
    rehearsal.at("2027-01-01T10:00", LISBON);
    nadia.types("counts").reads("only just begun", "[The quarter before]").doesNotRead("Too few");
  }

  @Test
  void countsAnEarlierQuarter() {
    team("Ana", 6, marta);
    asked();
    rehearsal.at("2027-01-11T10:00", LISBON);
    nadia.types("counts last quarter").reads("October to December 2026").doesNotRead("last week");
    nadia.reads("6 people were asked");
    nadia.types("counts").reads("January to March 2027");
    nadia.presses("The quarter before").reads("October to December 2026", "6 people were asked");
    nadia.types("counts 2025 q1").reads("January to March 2025", "Too few people");
  }

  @Test
  void asksTheDatabaseNineTimesHoweverManyTeamsThereAre() {
    team("Ana", 6, marta);
    asked();
    rehearsal.at("2026-11-23T10:00", LISBON);
    assertThat(calls()).isEqualTo(9);
    team("Ben", 20, olga);
    team("Cem", 5, rehearsal.somebody("Zoe Zed", LISBON));
    rehearsal.at("2026-11-26T15:00", LISBON);
    rehearsal.at("2026-11-30T10:00", LISBON);
    assertThat(calls()).isEqualTo(9);
    nadia.reads("Marta Ferreira: 0 of 6", "Olga Berg: 0 of 20", "Zoe Zed: 0 of 5");
  }

  /** How many calls it takes to show the counts by team that were asked for last. */
  private int calls() {
    nadia.types("counts by team");
    Delivery latest =
        rehearsal.stores.ledger().to(nadia.id(), Instant.EPOCH).stream()
            .filter(delivery -> delivery.view().equals("counts"))
            .max(Comparator.comparing(Delivery::createdAt))
            .orElseThrow();
    CountedStores counted = new CountedStores(rehearsal.stores);
    new Renderer(counted.stores(), rehearsal.business).render(latest, nadia.person());
    return counted.calls();
  }

  private void asked() {
    rehearsal.at("2026-11-19T15:00", LISBON);
  }

  private static void asksForHelp(Actor actor) {
    actor.presses("Not yet").presses("Not sure how").presses("Ask Marta for help");
  }

  private void talkedTo(Actor actor) {
    marta.types("followup " + at(actor)).presses("I talked to them");
  }

  private static String at(Actor actor) {
    return "@" + actor.person().firstName().toLowerCase(Locale.ROOT);
  }

  private List<Actor> team(String name, int size, Actor manager) {
    List<Actor> team = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      team.add(rehearsal.somebody(name + i + " Person", LISBON));
    }
    String all = team.stream().map(CountsIT::at).collect(Collectors.joining(" "));
    nadia.types("enrol " + all + " manager " + at(manager));
    team.forEach(actor -> actor.commits("lead a project", "I plan my week", "ask for one piece"));
    return team;
  }
}
