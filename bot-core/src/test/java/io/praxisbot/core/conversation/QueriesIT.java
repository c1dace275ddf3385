package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.people.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        .containsKeys("digest", "team", "followup", "admin.enrolled", "admin.setting.preview");
    assertThat(callsFor(30)).isEqualTo(three);
  }

  /** How many calls each view takes for a team of that size in which everybody shares words. */
  private static Map<String, Integer> callsFor(int size) {
    try (Rehearsal rehearsal = Rehearsal.begin()) {
      Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
      Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
      List<Actor> team = team(rehearsal, size);
      String everybody =
          team.stream()
              .map(a -> "@" + a.person().firstName().toLowerCase(java.util.Locale.ROOT))
              .collect(Collectors.joining(" "));
      nadia.types("enrol " + everybody + " manager @marta");
      team.forEach(a -> a.commits("lead a project", "I plan my week", "ask for one piece"));
      rehearsal.at("2026-11-19T15:00", LISBON);
      team.stream().skip(1).forEach(QueriesIT::answers);
      team.get(0).types("pause 3 weeks");
      rehearsal.at("2026-11-23T10:00", LISBON);
      marta.types("digest").reads("“Ask earlier”", "1 off").types("team").types("followup @new1");
      nadia.types("cadence weekly fri 15:00").presses("Show people").reads("New1 Person");
      return calls(rehearsal, marta, nadia);
    }
  }

  private static List<Actor> team(Rehearsal rehearsal, int size) {
    List<Actor> team = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      team.add(rehearsal.somebody("New" + i + " Person", LISBON));
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
        calls.put(delivery.view(), counted.calls());
      }
    }
    return calls;
  }
}
