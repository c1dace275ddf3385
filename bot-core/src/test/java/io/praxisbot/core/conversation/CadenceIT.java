package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An admin changes when everybody is asked. Today is Monday 16 November 2026. */
class CadenceIT {

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", "Europe/Lisbon");
  private final Actor ana = rehearsal.somebody("Ana Silva", "Europe/Lisbon");
  private final Actor ben = rehearsal.somebody("Ben Carter", "America/New_York");
  private final Actor eve = rehearsal.somebody("Eve Stone", "Asia/Tokyo");

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana @ben manager @marta").types("enrol @eve");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ben.commits("give feedback", "somebody shows me a draft", "ask one question first");
    eve.commits("say no", "I get the third request", "offer another day");
    nadia.listens();
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void showsWhatWouldMoveBeforeItMoves() {
    eve.types("when wed 12:00");
    nadia.types("cadence weekly fri 15:00").gets(1);
    nadia.reads("This would change check-ins: on Thursdays at 15:00 → on Fridays at 15:00");
    nadia.reads("for 2 people (one has their own time and keeps it).");
    nadia.reads("Friday 20 November, 15:00 instead of Thursday 19 November, 15:00");
    nadia.reads("Nobody is asked twice", "[Apply] [Show people] [Cancel]");
    nadia.presses("Show people").gets(0);
    nadia.reads("Ana Silva: Friday 20 November, 15:00 instead of Thursday 19 November, 15:00");
    nadia.reads("(Lisbon)", "Ben Carter: Friday", "(New York)", "[Apply] [Cancel]");
    nadia.doesNotRead("Eve");
    nadia.presses("Apply").gets(0).reads("Done. People are asked on Fridays at 15:00");
    rehearsal.at("2026-11-20T14:59", "Europe/Lisbon");
    ana.neverSees("Did you try it");
    eve.sees("Did you try it");
    rehearsal.at("2026-11-20T15:00", "Europe/Lisbon");
    ana.reads("Did you try it");
  }

  @Test
  void changesNothingUntilSomebodySaysSo() {
    nadia.types("cadence weekly fri 15:00").presses("Cancel").reads("Nothing was changed.");
    nadia.types("cadence").reads("People are asked on Thursdays at 15:00", "(out of the box)");
    nadia.types("cadence weekly fri 15:00").types("no").reads("Nothing was changed.");
    nadia.types("cadence weekly fri 15:00").types("perhaps").reads("A press on one of the buttons");
    nadia.types("apply").reads("Done. People are asked on Fridays at 15:00");
    nadia
        .types("cadence")
        .reads("People are asked on Fridays at 15:00")
        .doesNotRead("out of the box");
    rehearsal.at("2026-11-16T08:05", "UTC");
    nadia.types("cadence weekly thu 15:00").types("yes").reads("on Thursdays at 15:00");
  }

  @Test
  void appliesOnceAndOnlyTheLatestPreview() {
    nadia.types("cadence weekly fri 15:00");
    Button old = nadia.button("Apply");
    nadia.types("cadence weekly wed 10:00");
    nadia.presses(old).doesNotRead("Done.").reads("can't find that any more");
    nadia.sees("Not applied: on Thursdays at 15:00 → on Fridays at 15:00");
    Button apply = nadia.button("Apply");
    nadia.presses(apply);
    nadia.sees("on Wednesdays at 10:00, their own time").listens();
    nadia.presses(apply).gets(0);
  }

  @Test
  void appliesAtOnceWhenNothingMoves() {
    nadia.types("cadence weekly thu 15:00").gets(1).reads("Done. People are asked on Thursdays");
    nadia.types("cadence for @marta").reads("People are asked in Marta’s team on Thursdays");
  }

  @Test
  void changesOneTeamAlone() {
    nadia.types("cadence weekly fri 15:00 for @marta's team");
    nadia.reads("check-ins in Marta’s team: on Thursdays", "for 2 people.");
    nadia.presses("Show people").reads("Ana Silva", "Ben Carter").doesNotRead("Eve");
    nadia.presses("Apply").reads("in Marta’s team on Fridays at 15:00");
    rehearsal.at("2026-11-19T23:00", "America/New_York");
    eve.sees("Did you try it");
    ana.neverSees("Did you try it");
    nadia.types("cadence weekly wed 09:00").reads("for one person (2 have their own time");
    nadia.presses("Show people").reads("Eve Stone").doesNotRead("Ana", "Ben");
  }

  @Test
  void givesAWeekMoreWhenEveryTwoWeeksBeginsAfterACheckIn() {
    nadia.types("cadence weekly fri 15:00").presses("Apply");
    rehearsal.at("2026-11-20T23:00", "America/New_York");
    nadia.types("cadence every 2 weeks fri 15:00");
    nadia.reads("on Fridays at 15:00 → every two weeks on Friday at 15:00", "for 3 people.");
    nadia.reads("Friday 4 December, 15:00 instead of Friday 27 November, 15:00");
    nadia.presses("Apply");
    ana.presses("Tried it").listens();
    rehearsal.at("2026-11-29T00:00", "Europe/Lisbon");
    ana.doesNotRead("Did you try it");
    rehearsal.at("2026-12-04T15:00", "Europe/Lisbon");
    ana.reads("Did you try it");
  }

  @Test
  void asksNobodyTwiceInAWeekThatMovedBackwardsOrForwards() {
    rehearsal.at("2026-11-19T23:00", "America/New_York");
    ana.presses("Tried it").presses("Skip").presses("Same plan again");
    nadia.types("cadence weekly fri 15:00");
    nadia
        .reads("Friday 27 November, 15:00 instead of Thursday 26 November, 15:00")
        .presses("Apply");
    ana.listens();
    rehearsal.at("2026-11-21T12:00", "Europe/Lisbon");
    ana.gets(0);
  }

  @Test
  void warnsThatPeopleWouldBeNamedBeforeTheyWereReminded() {
    nadia
        .types("digest weekly fri 09:00")
        .reads("digests: on Mondays at 09:00 → on Fridays at 09:00");
    nadia.reads("names people before they are reminded", "for one person.");
    nadia.presses("Show people").reads("Marta Ferreira: ").presses("Cancel");
    nadia.types("digest weekly tue 09:00").doesNotRead("before they are reminded");
    nadia
        .doesNotRead("asked twice")
        .presses("Apply")
        .reads("Done. Digests come on Tuesdays at 09:00");
    nadia.types("cadence weekly mon 15:00").reads("before they are reminded");
    marta.listens();
    rehearsal.at("2026-11-17T09:00", "Europe/Lisbon");
    marta.gets(1).reads("Your team at a glance");
  }

  @Test
  void saysWhatToTypeInstead() {
    nadia
        .types("cadence weekly someday")
        .reads("I need a day of the week.", "cadence weekly fri 15:00");
    nadia.types("cadence weekly fri 25:00").reads("I don't know that time of day.");
    nadia.types("cadence every 20 weeks fri 15:00").reads("I can ask at most every 12 weeks");
    nadia.types("cadence every 0 weeks fri").reads("That would never come round.");
    nadia.types("cadence monthly 32").reads("That would never come round.");
    nadia.types("quiet 18:00-18:00").reads("Those hours end the moment they begin.");
    nadia.types("holidays add yesterday").reads("That day isn't ahead of us.", "holidays add 20");
    nadia
        .types("holidays add 2030-12-31 to 2030-12-24")
        .reads("The end has to come after the start.", "add 2030-12-24 to 2030-12-31");
    nadia.types("workdays off").reads("That would never come round.", "workdays mon-thu");
    nadia.types("reminders 9 days later").reads("one to five working days");
    nadia.types("pause @marta").reads("Until when?", "pause @marta until");
    nadia.types("cadence weekly fri 15:00 for @zoe").gets(1).reads("“zoe”", "Nothing was changed.");
    nadia.types("cadence fortnightly fryday 25:00").reads("every 2 weeks fri 15:00", "[Yes] [No]");
    nadia.presses("No").types("cadence every 12 weeks fri 15:00").reads("every 12 weeks on Friday");
  }

  @Test
  void showsNothingOfThePlansToSomebodyWhoIsNoAdminAnyMore() {
    nadia.types("cadence").types("cadence weekly fri 15:00").presses("Show people");
    nadia.presses("Apply").types("cadence weekly wed 10:00");
    List<Delivery> plans =
        rehearsal.stores.ledger().to(nadia.id(), Instant.EPOCH).stream()
            .filter(d -> d.view().startsWith("admin.setting"))
            .toList();
    assertThat(plans)
        .extracting(Delivery::view)
        .contains("admin.setting", "admin.setting.preview", "admin.setting.applied");
    Stored<Person> read = rehearsal.stores.people().find(nadia.id()).orElseThrow();
    Person twin = Twins.of(read.value(), nadia.id().value(), read.value().name());
    rehearsal.stores.people().replace(read, twin);
    assertThat(plans).allSatisfy(d -> assertThat(rehearsal.renderer().render(d, twin)).isEmpty());
  }
}
