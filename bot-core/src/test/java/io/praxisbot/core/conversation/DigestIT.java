package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a manager reads on Mondays at 09:00, and does about it. It begins on 16 November 2026. */
class DigestIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Carter", "America/New_York");

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana @ben manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ben.commits("give feedback", "somebody shows me a draft", "ask one question first");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void monday(int november) {
    marta.listens();
    rehearsal.at("2026-11-" + november + "T09:00", LISBON);
  }

  @Test
  void tellsAtAGlanceWhatWasTriedAndWhatIsStillOpen() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").types("I got the piece about the stairs");
    monday(23);
    marta.gets(1).reads("2 asked · 1 answered · 1 tried something new");
    marta.reads("Went well", "Ana tried: ask for one piece", "Still open");
    marta.reads("Ben has not answered yet", "Nothing needs you this time.");
    marta.doesNotRead("Needs you", "stairs", "off");
  }

  @Test
  void revisesASentDigestWhereItStandsWhenAnAnswerComesLateOrChanges() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").presses("Skip").presses("Same plan again");
    monday(23);
    ben.presses("Partly");
    marta.gets(1).reads("2 asked · 2 answered · 2 tried");
    marta.reads("Ben tried in part: ask one question first (answered later)");
    ana.sends("Edit", Map.of(field("Edit", "outcome"), "not_yet"));
    marta.gets(1).reads("Ana has not tried it yet: ask for one piece (edited)");
    marta.reads("2 answered · 1 tried");
  }

  @Test
  void namesNobodyForWhatIsOpenWhoIsOffThatDay() {
    rehearsal.at("2026-11-19T15:00", "America/New_York");
    ben.presses("Not yet");
    marta.types("pause @ben until 2026-12-07");
    monday(23);
    marta.reads("1 answered", "1 off", "Ben is off, back on Monday 7 December.");
    marta.doesNotRead("has not tried");
  }

  @Test
  void countsTheWeeksOfASilenceUpwardsOnly() {
    ben.types("when every 2 weeks thu 15:00");
    List<Integer> weeks = new ArrayList<>();
    LocalDate monday = LocalDate.of(2026, 12, 7);
    for (int n = 0; n < 12; n++) {
      rehearsal.at(monday.plusWeeks(n) + "T09:00", LISBON);
      Matcher told = Pattern.compile("Ben hasn't answered for (\\d+|a) week").matcher(marta.last());
      if (told.find()) {
        weeks.add(told.group(1).equals("a") ? 1 : Integer.parseInt(told.group(1)));
      }
    }
    assertThat(weeks).hasSizeGreaterThan(8).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void quotesOnlyWhatWasShared() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.sends(
        "All in one form",
        Map.of(
            field("All in one form", "outcome"),
            "tried",
            field("All in one form", "told"),
            "She asked for another one",
            "learned",
            "Ask earlier",
            "share",
            "yes"));
    rehearsal.at("2026-11-19T15:00", "America/New_York");
    ben.presses("Tried it").types("My boss was in the room");
    monday(23);
    marta.reads("Ana tried: ask for one piece – “She asked for another one” (shared)");
    marta.reads(" · took from it: “Ask earlier” (shared)").doesNotRead("My boss");
    ana.types("privacy").reads("“She asked for another one”", "“Ask earlier”");
    ben.types("privacy").reads("Tried it: ask one question first").doesNotRead("My boss");
  }

  @Test
  void aLineWhoseSharedWordsChangedSaysSoAndNoOther() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    Map<String, String> answers =
        Map.of(
            field("All in one form", "outcome"),
            "tried",
            field("All in one form", "told"),
            "She asked for another one",
            "learned",
            "Ask earlier",
            "share",
            "yes");
    ana.sends("All in one form", answers);
    monday(23);
    marta.listens().doesNotRead("(edited)");
    ana.sends("Edit", with(answers, "learned", "Ask much earlier"));
    marta.gets(0).reads("“Ask much earlier” (shared) (edited)");
    marta.reads("“She asked for another one” (shared) ·");
    ana.sends("Edit", with(answers, field("Edit", "told"), "She asked for two"));
    marta.reads("“She asked for two” (shared) (edited)");
  }

  @Test
  void anEditOfWordsThatAreNotSharedShowsNothing() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").types("It was fun").types("To listen").presses("Same plan again");
    monday(23);
    marta.reads("Ana tried: ask for one piece");
    ana.sends(
        "Edit",
        Map.of(field("Edit", "outcome"), "tried", field("Edit", "told"), "No fun", "share", "no"));
    marta.reads("Ana tried: ask for one piece").doesNotRead("(edited)", "fun");
  }

  private static Map<String, String> with(Map<String, String> form, String field, String value) {
    Map<String, String> changed = new HashMap<>(form);
    changed.put(field, value);
    return changed;
  }

  private String field(String form, String start) {
    return ana.opens(form).fields().stream()
        .map(Field::id)
        .filter(id -> id.startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhatToSayWhenSomethingWasNotTriedTwice() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Not yet").presses("No time").presses("Keep it as it is");
    ben.listens();
    monday(23);
    marta.reads("Ana has not tried it yet").doesNotRead("Needs you", "No time");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.presses("Not yet").presses("Skip").presses("Keep it as it is");
    monday(30);
    marta.reads("Needs you (2)", "Ana planned to ask for one piece. Not tried yet, for a week.");
    marta.reads("You could say:", "What would have to be true for it to happen this month?");
    marta.reads("Ben hasn't answered for", "How is it going with what you wanted to try?");
    marta
        .doesNotRead("Felt awkward", "No time")
        .reads("[I talked to them] [Put on our 1:1] [Suggest something] [Encourage]");
    marta.presses("Other words").reads("Which part of it could be yours within two weeks");
    marta.reads("How is it going with what you wanted to try?");
    ben.presses("Partly");
    marta.reads("(answered later)", "Which part of it could be yours within two weeks");
  }

  @Test
  void countsFromTheNewPlanForWhomeverMadeItSmaller() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Not yet").presses("Skip").presses("Make it smaller").types("ask one question");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.presses("Not yet").presses("Skip").presses("Keep it as it is");
    monday(30);
    marta.sees("Ana has not tried it yet: ask one question").doesNotRead("Ana planned to");
  }

  private void anaAsksForHelp() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Not yet").presses("Not sure how").presses("Ask Marta for help");
    monday(23);
    marta.reads("Needs you (1)", "Ana asked for your help on Thursday 19 November.");
  }

  @Test
  void changesInPlaceWithEveryPress() {
    anaAsksForHelp();
    marta.reads("that I listen, show you, or open a door?");
    marta.presses("Other words").gets(0).reads("which part of it could we do together?");
    marta.presses("Other words").gets(0).reads("If we had ten minutes for it today");
    marta.presses("Other words").gets(0).reads("that I listen, show you");
    Button talked = marta.button("I talked to them");
    marta.presses(talked).gets(1).reads("Good. Ana will see that you followed up.");
    marta.sees("✓ You talked to Ana.", "Nothing needs you this time.").neverSees("Needs you");
    ana.types("goals").reads("Marta noted on Monday 23 November that you two talked about it.");
    marta.presses(talked).gets(1).reads("That is noted already.");
    marta.presses("Undo").gets(1).reads("Taken back.").sees("Needs you (1)");
    marta.neverSees("✓ You talked to Ana.").presses("Undo").reads("That is taken back already.");
    ana.types("goals").doesNotRead("you two talked");
  }

  @Test
  void aRequestThatWasTalkedAboutIsClosed() {
    anaAsksForHelp();
    marta.presses("I talked to them").types("followup @ana").reads("Nothing is open with Ana");
    nadia.types("cadence every 8 weeks thu 15:00").presses("Apply");
    rehearsal.at("2026-12-21T09:00", LISBON);
    marta.doesNotRead("asked for your help");
  }

  @Test
  void aPromiseOfSomethingElseAnswersNoRequest() {
    anaAsksForHelp();
    marta.types("promise @ana a visit by tomorrow").reads("you promised Ana “a visit”");
    marta.types("followup @ana").reads("Ana asked for your help");
  }

  @Test
  void notNowComesBackAWeekLater() {
    anaAsksForHelp();
    rehearsal.at("2026-11-23T11:00", LISBON);
    marta.presses("Not now").reads("It comes back in a week if it is still open.");
    marta.sees("Ana: not now").types("followup @ana").reads("Nothing is open with Ana");
    monday(30);
    marta.gets(1).reads("Ana asked for your help on Thursday 19 November.");
  }

  @Test
  void aPressBySomebodyElseDoesNothing() {
    anaAsksForHelp();
    Button talked = marta.button("I talked to them");
    ben.presses(talked).reads("I can't find that any more.");
    nadia.presses(talked).reads("I can't find that any more.");
    ana.types("goals").doesNotRead("you two talked");
  }

  @Test
  void comesOnDemandAndAboutOnePerson() {
    marta.types("team").reads("Ana Silva – lead a small project", "Ben Carter – give feedback");
    marta
        .presses("Show the digest")
        .reads("0 asked · 0 answered", "No check-in fell into this time for Ana");
    marta.types("followup @ana").reads("Nothing is open with Ana just now.");
    marta.types("followup @nadia").reads("I can't find “nadia” on your team.");
    marta.types("followup @zoe").reads("I can't find “zoe” on your team.");
    marta.types("followup").reads("Your team");
    ana.types("digest").reads("Nobody reports to you here.");
    ana.types("team").reads("Nobody reports to you here.");
  }

  @Test
  void namesNobodyBeforeTheyWereReminded() {
    rehearsal.at("2026-11-26T16:00", LISBON);
    marta
        .types("digest")
        .reads("2 asked · 0 answered")
        .doesNotRead("Ana has not answered", "Needs you");
    rehearsal.at("2026-11-27T23:00", LISBON);
    marta.types("digest").reads("Ana hasn't answered for a week.");
    marta.doesNotRead("Ana has not answered yet");
  }

  @Test
  void leavesNothingOutWhenTheDigestMoves() {
    monday(23);
    nadia.types("digest weekly fri 17:00").presses("Apply");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.presses("Tried it");
    rehearsal.at("2026-12-04T17:00", LISBON);
    marta.reads("2 asked", "Ana tried: ask for one piece");
  }

  @Test
  void startsTheGapsOnlyAfterSomebodyHasSettledIn() {
    Actor eve = rehearsal.somebody("Eve Stone", LISBON);
    nadia.types("enrol @eve manager @marta");
    monday(23);
    marta
        .types("followup @eve")
        .reads("Eve has no career goal yet.", "What part of your work would you like");
    eve.commits("say no", "I get the third request", "offer another day");
    marta.types("followup @eve").reads("Nothing is open with Eve");
    marta.types("team").reads("Eve Stone – say no");
  }

  @Test
  void whatWasSharedWithTheFormerManagerIsNotTheNextOnesToRead() {
    Actor olga = rehearsal.somebody("Olga Berg", LISBON);
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Tried it").types("She asked for another one").types("Ask earlier");
    nadia.types("manager @ana is @olga");
    ana.presses("Show it");
    rehearsal.at("2026-11-23T09:00", LISBON);
    olga.reads("Ana tried: ask for one piece").doesNotRead("another one", "earlier");
    marta.reads("1 asked").doesNotRead("Ana");
  }

  @Test
  void saysADayAsThePersonHadItAndNotTheManager() {
    Actor aiko = rehearsal.somebody("Aiko Mori", "Asia/Tokyo");
    nadia.types("enrol @aiko manager @marta");
    aiko.commits("speak up", "a meeting begins", "say one thing");
    rehearsal.at("2026-11-20T08:00", "Asia/Tokyo");
    aiko.presses("Not yet").presses("Not sure how").presses("Ask Marta for help");
    monday(23);
    marta.reads("Aiko asked for your help on Friday 20 November.");
  }

  @Test
  void revisesOnceForAnAnswerAndOnlyTheLatestDigests() {
    rehearsal.at("2026-11-19T15:00", LISBON);
    monday(23);
    marta.types("digest");
    rehearsal.at("2026-11-23T09:10", LISBON);
    marta.types("digest");
    rehearsal.at("2026-11-23T09:20", LISBON);
    marta.types("digest");
    ana.sends(
        "All in one form",
        Map.of(
            field("All in one form", "outcome"),
            "tried",
            field("All in one form", "told"),
            "She asked for another one",
            "learned",
            "Ask earlier"));
    assertThat(revised()).hasSize(2).filteredOn(d -> d.contains(Digest.ON_DEMAND)).hasSize(1);
    marta.reads("2 asked · 1 answered · 1 tried");
    ana.sends("Edit", Map.of(field("Edit", "outcome"), "not_yet"));
    assertThat(revised()).hasSize(4);
    marta.reads("Ana has not tried it yet: ask for one piece (answered later)");
  }

  private List<String> revised() {
    return rehearsal.stores.ledger().to(marta.id(), Instant.EPOCH).stream()
        .filter(d -> d.view().equals("digest") && d.place() == Delivery.Place.IN_PLACE)
        .map(d -> d.args().getOrDefault("digest", ""))
        .toList();
  }
}
