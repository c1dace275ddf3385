package io.praxisbot.core.conversation;

import static java.util.stream.Collectors.joining;

import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.store.People;
import io.praxisbot.core.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a manager of many reads in two minutes, and the rest one press away. */
class DigestPagesIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private List<Actor> team(String... names) {
    List<Actor> team = new ArrayList<>();
    Stream.of(names).forEach(name -> team.add(rehearsal.somebody(name, LISBON)));
    String mentions =
        team.stream()
            .map(a -> "@" + a.person().name().split(" ", 2)[0].toLowerCase(Locale.ROOT))
            .collect(joining(" "));
    nadia.types("enrol " + mentions + " manager @marta");
    return team;
  }

  private List<Actor> trying(int many) {
    List<Actor> team =
        team(
            Stream.iterate(10, i -> i + 1)
                .limit(many)
                .map(i -> "Ana" + i + " Silva")
                .toArray(String[]::new));
    team.forEach(a -> a.commits("lead a project", "I plan my week", "ask for one piece"));
    rehearsal.at("2026-11-19T15:00", LISBON);
    return team;
  }

  private void monday(int november) {
    rehearsal.at("2026-11-" + november + "T09:00", LISBON);
  }

  private static void shares(Actor actor, String form, String words, String share) {
    Map<String, String> answers =
        Map.of(
            field(actor, form, "outcome"),
            "tried",
            field(actor, form, "told"),
            words,
            "share",
            share);
    actor.sends(form, answers);
  }

  private static String field(Actor actor, String form, String start) {
    return actor.opens(form).fields().stream()
        .map(Field::id)
        .filter(id -> id.startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ofManyTheFewWithWordsAreToldAndTheOthersNamed() {
    List<Actor> team = trying(13);
    shares(team.get(12), "All in one form", "She asked for two", "yes");
    team.stream().limit(12).forEach(a -> a.presses("Tried it"));
    monday(23);
    marta.reads("13 asked · 13 answered · 13 tried", "Ana22 tried: ask for one piece – “She asked");
    marta.reads("12 more tried or learned something new: Ana10, Ana11,", "Ana19 and 2 more");
    marta.presses("Show: Went well (13)").gets(0).reads("Ana10 tried: ask", "Ana22 tried: ask");
    marta.doesNotRead("13 asked").presses("Back to the digest").gets(0).reads("13 asked");
  }

  @Test
  void whatIsTakenBackGoesFromThePageThatIsTurnedTo() {
    List<Actor> team = trying(12);
    shares(team.get(11), "All in one form", "She asked for two", "yes");
    team.stream().limit(11).forEach(a -> a.presses("Tried it"));
    monday(23);
    marta.presses("Show: Went well (12)").reads("“She asked for two” (shared)");
    shares(team.get(11), "Edit", "She asked for two", "no");
    marta.gets(0).reads("Ana21 tried: ask for one piece").neverSees("She asked for two");
  }

  @Test
  void gapsThatDoNotFitAreNamedByWhatTheyAreAndOnePressAway() {
    trying(12);
    team("Eve Stone", "Finn Berg");
    monday(30);
    marta.reads("Needs you (14)", "Ana14 hasn't answered for", "And 9 more people:");
    marta.reads("Not answered lately (7): Ana15, Ana16, Ana17, Ana18, Ana19, Ana20 and Ana21");
    marta.reads("• Eve has no career goal yet.", "• Finn has no career goal yet.");
    marta.presses("Show: Not answered lately (12)").gets(0).reads("Not answered lately (12)");
    marta.reads("Ana10 hasn't", "Ana14 hasn't", "[More] [Back to the digest]").doesNotRead("Ana15");
    marta.presses("More").reads("Ana15 hasn't", "[Earlier] [More]").doesNotRead("Ana14", "Ana20");
    marta.presses("More").reads("Ana20 hasn't", "Ana21 hasn't").doesNotRead("[More]", "Ana19");
    marta.presses("Earlier").reads("Ana15 hasn't");
  }

  @Test
  void aPageStaysWhereItIsWhileItsGapsAreActedOn() {
    trying(12);
    monday(30);
    marta.presses("Show: Not answered lately (12)").presses("More").reads("Ana15 hasn't");
    marta.presses("I talked to them").sees("Not answered lately (11)", "Ana16 hasn't answered");
  }

  @Test
  void manyWhoAreNotCountedStandInOneLineByTheReason() {
    List<Actor> team = trying(7);
    team.stream().limit(6).forEach(a -> a.types("pause until 2026-12-07"));
    monday(23);
    marta.reads("6 off", "Not counted: away: Ana10, Ana11, Ana12, Ana13, Ana14 and Ana15.");
    marta.presses("Show: Not counted (6)").reads("Ana15 is off, back on Monday 7 December.");
  }

  @Test
  void whoSharesAFirstNameIsNamedInFull() {
    List<Actor> team = team("Ana Silva", "Anka Berg", "Ben Carter");
    team.forEach(a -> a.commits("lead a project", "I plan my week", "ask for one piece"));
    rehearsal.at("2026-11-19T15:00", LISBON);
    team.forEach(a -> a.presses("Tried it"));
    People people = rehearsal.stores.people();
    Stored<Person> anka = people.find(team.get(1).id()).orElseThrow();
    people.replace(anka, Twins.of(anka.value(), anka.value().id().value(), "Ana Berg"), "renamed");
    monday(23);
    marta.reads("Ana Silva tried", "Ana Berg tried", "• Ben tried");
  }

  @Test
  void nobodyTurnsThePagesOfAnothersDigest() {
    List<Actor> team = trying(12);
    team.forEach(a -> a.presses("Tried it"));
    Actor olga = rehearsal.somebody("Olga Berg", LISBON);
    rehearsal.somebody("Eve Stone", LISBON);
    nadia.types("enrol @eve manager @olga");
    monday(23);
    Button show = marta.button("Show: Went well (12)");
    olga.presses(show).reads("That isn't there any more").doesNotRead("Ana");
    team.get(0).presses(show).reads("I can't find that any more.");
    marta.reads("12 people tried or learned something new");
  }

  @Test
  void aWeekWithoutNewsTakesTwoLines() {
    team("Eve Stone");
    rehearsal.at("2026-11-17T09:00", LISBON);
    marta.types("digest").reads("0 asked", "Nothing needs you this time.").doesNotRead("Went well");
  }
}
