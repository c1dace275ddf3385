package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.fact.Teams;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.GapFinder;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is shown of a team takes as many queries for a large one as for a small one. */
class QueriesIT {

  private static final String LISBON = "Europe/Lisbon";

  @Test
  void askTheDatabaseNoMoreOftenForThirtyThanForThree() {
    Map<String, Integer> three = callsFor(3);
    assertThat(three)
        .containsKeys("Marta digest", "Marta team", "Marta followup", "Olga digest")
        .containsKeys("Nadia admin.enrolled", "Nadia admin.setting.preview", "Nadia import")
        .containsKeys(
            "Nadia preview", "Nadia status", "Nadia counts", "Nadia admin.setting", "Nadia undo");
    assertThat(callsFor(30)).isEqualTo(three);
  }

  /** Seeded straight into the stores: three hundred dialogues would take minutes. */
  @Test
  void askNoMoreOftenForThreeHundredWithEveryKindOfGap() {
    Map<String, Integer> few = callsForGaps(20);
    assertThat(few).containsKeys("digest", "team", "followup", "counts");
    assertThat(callsForGaps(300)).isEqualTo(few);
  }

  private static Map<String, Integer> callsForGaps(int size) {
    try (Rehearsal rehearsal = Rehearsal.begin()) {
      Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
      Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
      GapTeam team = new GapTeam(rehearsal, marta);
      for (int i = 0; i < size; i++) {
        team.joins(i);
      }
      Set<GapKind> kinds =
          new Teams(rehearsal.stores)
              .under(marta.id(), rehearsal.business.instant()).stream()
                  .flatMap(
                      member -> new GapFinder().find(member, rehearsal.business.instant()).stream())
                  .map(Gap::kind)
                  .collect(Collectors.toSet());
      assertThat(kinds).containsAll(GapTeam.KINDS);
      marta.types("digest").types("team").types("followup @person0");
      nadia.types("counts").reads("October to December");
      Map<String, Integer> calls = new TreeMap<>();
      calls(rehearsal, marta).forEach((view, count) -> calls.put(view.split(" ")[1], count));
      calls(rehearsal, nadia).forEach((view, count) -> calls.put(view.split(" ")[1], count));
      return calls;
    }
  }

  /** How many calls each view takes for a team of that size in which everybody shares words. */
  private static Map<String, Integer> callsFor(int size) {
    try (Rehearsal rehearsal = Rehearsal.begin()) {
      Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
      Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
      Actor olga = rehearsal.somebody("Olga Berg", LISBON);
      List<Actor> team = team(rehearsal, "New", size);
      nadia.types("enrol " + named(team) + " manager @marta");
      team.forEach(a -> a.commits("lead a project", "I plan my week", "ask for one piece"));
      rehearsal.at("2026-11-19T15:00", LISBON);
      team.stream().skip(1).forEach(QueriesIT::answers);
      team.get(0).types("pause 3 weeks");
      List<Actor> late = team(rehearsal, "Late", size);
      rehearsal.at("2026-11-20T10:00", LISBON);
      nadia.types("enrol " + named(late) + " manager @olga");
      late.forEach(a -> a.commits("lead a project", "I plan my week", "ask for one piece"));
      rehearsal.at("2026-11-23T10:00", LISBON);
      olga.types("digest").reads("Late1");
      late.forEach(a -> a.types("when tue 10:00"));
      nadia.types("cadence for @olga").reads("Late1");
      marta.types("digest").reads("“Ask earlier”", "1 off").types("team").types("followup @new1");
      nadia.types("cadence weekly fri 15:00").presses("Show people").reads("New1 Person");
      nadia.types("preview").types("preview for @marta").types("status").types("cadence");
      nadia.types("counts").reads("October to December");
      nadia.types("undo").reads("enrol");
      nadia.types("import\n" + table(late)).presses("Show people").sees("Line 4: Late1");
      return calls(rehearsal, marta, olga, nadia);
    }
  }

  private static String named(List<Actor> team) {
    return team.stream()
        .map(a -> "@" + a.person().firstName().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  /** As many as are shown at most, whatever the team. */
  private static String table(List<Actor> team) {
    return team.stream()
        .limit(20)
        .map(a -> a.person().name() + ",Marta Ferreira\n")
        .collect(Collectors.joining("", "Person,Manager\nOlga Berg,Marta Ferreira\n", ""));
  }

  private static List<Actor> team(Rehearsal rehearsal, String name, int size) {
    List<Actor> team = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      team.add(rehearsal.somebody(name + i + " Person", LISBON));
    }
    return team;
  }

  private static void answers(Actor person) {
    String outcome =
        person.opens("All in one form").fields().stream()
            .map(Field::id)
            .filter(id -> id.startsWith("outcome"))
            .findFirst()
            .orElseThrow();
    Map<String, String> answer = Map.of(outcome, "tried", "learned", "Ask earlier", "share", "yes");
    assertThat(person.sends("All in one form", answer)).isEmpty();
  }

  private static Map<String, Integer> calls(Rehearsal rehearsal, Actor... readers) {
    Map<String, Integer> calls = new TreeMap<>();
    for (Actor reader : readers) {
      Person person = rehearsal.stores.people().find(reader.id()).orElseThrow().value();
      for (Delivery delivery : rehearsal.stores.ledger().to(reader.id(), Instant.EPOCH)) {
        CountedStores counted = new CountedStores(rehearsal.stores);
        new Renderer(counted.stores(), rehearsal.business).render(delivery, person);
        calls.put(person.firstName() + " " + delivery.view(), counted.calls());
      }
    }
    return calls;
  }
}
