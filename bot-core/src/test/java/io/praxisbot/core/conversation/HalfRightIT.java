package io.praxisbot.core.conversation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is half right gets what to type instead. It is Monday 30 November 2026, 09:00; Marta leads
 * Ana and Emil, and Nadia, who is an admin, leads Kofi.
 */
class HalfRightIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", "Europe/Berlin");
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void teams() {
    rehearsal.somebody("Emil Berg", LISBON);
    rehearsal.somebody("Kofi Mensah", LISBON);
    nadia.types("start");
    marta.types("start");
    nadia.types("enrol @ana @emil manager @marta").types("enrol @kofi manager @nadia");
    rehearsal.at("2026-11-30T09:00", LISBON);
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "digest now                        | Try for example: digest. Nothing",
        "digest last week                  | Try for example: digest. Nothing",
        "digest emil                       | Emil has no career goal yet",
        "followup zora                     | I can't find “zora” on your team",
        "talked                            | talked @ana",
        "talked me                         | Whom do you mean?",
        "talked with everyone              | Whom do you mean?",
        "talked @marta                     | the people who report to you",
        "talked zora                       | On your team are Ana Silva and Emil Berg",
        "encourage the team                | encourage @ana",
        "promise by friday                 | promise @ana",
        "promise @ana a contact until friday | “a contact” by Friday 4 December",
        "promise a contact to Emil by friday | promised Emil “a contact” by Friday 4 December",
        "I promised a visit to Ana, by tomorrow | promised Ana “a visit” by Tuesday 1 December",
        "promise @ana a contact by yesterday | That day is over",
        "notnow ana                        | What is open with Ana comes back in a week",
        "suggest a course to Emil          | Marta suggests a goal: a course”",
        "suggest zora a course             | Whom do you mean?",
        "deputy kofi until friday          | Kofi Mensah stands in for you",
        "deputy kofi                       | deputy @kofi until",
        "deputy @kofi until blah           | deputy @kofi until",
        "deputy zora until friday          | I don't know anybody called “zora”",
        "deputy is away until friday       | Whom do you mean?",
        "agenda @ana thu 25:00             | I don't know that time of day",
        "agenda @ana yesterday             | That day isn't ahead of us",
        "agenda @ana 31 feb                | no such day",
        "agenda remove                     | agenda tick 1",
        "agenda tick two                   | agenda tick 1",
        "agenda @ana add                   | agenda @ana add what I learned",
        "agenda emil a visit to the fair   | 1. a visit to the fair",
        "agenda kofi                       | Did you mean agenda add kofi?",
      })
  void ofAManager(String typed, String says) {
    marta.types(typed).hears(says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thresholds misses                 | thresholds misses 3",
        "thresholds misses 0               | thresholds misses 3",
        "thresholds follow-up 40 weeks     | thresholds follow-up 6 weeks",
        "thresholds first talk 1 day       | thresholds first talk 3 weeks",
        "thresholds suggestions never      | thresholds suggestions 10 days",
        "thresholds misses 3 for @ana only | not for one person",
        "thresholds off                    | None of it can be switched off",
        "thresholds misses=4               | 4 check-ins in a row",
        "thresholds 3                      | thresholds follow-up 6 weeks",
        "counts q5                         | four of them: q1 to q4",
        "counts 2026 q9                    | counts 2026 q3",
        "counts 2026                       | counts 2026 q3",
        "counts 2031 q1                    | still to come",
        "count by team                     | Did you mean counts by team?",
        "manager ana kofi                  | Did you mean manager @ana is @kofi?",
        "manager Ana Silva Kofi Mensah     | Did you mean manager \"Ana Silva\" is \"Kofi Mensah\"?",
        "manager @ana @ana                 | can't be their own manager",
        "deputy @kofi for @marta           | deputy @kofi for @marta until 2026-12-14",
        "deputy kofi for marta until friday | Kofi Mensah stands in for Marta from",
        "deputy none for zora              | I don't know anybody called “zora”",
        "talked to Kofi                    | Kofi will see that you followed up",
        "status now                        | Did you mean status?",
      })
  void ofAnAdmin(String typed, String says) {
    nadia.types(typed).hears(says);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "talked @marta                     | Nobody reports to you here",
        "promise @marta a book by friday   | Nobody reports to you here",
        "agenda add                        | agenda add what I learned",
        "agenda marta                      | Your 1:1 with Marta Ferreira",
        "agenda @emil add hello            | I can't find “emil” among those",
        "agenda emil                       | Did you mean agenda add emil?",
        "talked to Emil                    | I didn't get that",
        "thresholds misses 3               | That is for admins",
        "counts                            | Counts are for admins",
        "deputy                            | nobody can stand in for you",
        "digest now                        | Try for example: digest. Nothing",
      })
  void ofSomebodyWhoLeadsNobody(String typed, String says) {
    ana.types(typed).hears(says);
  }

  @Test
  void aYesThatSaysMoreSendsNothingUnread() {
    marta.types("encourage @ana").types("yes, and tell her about the course");
    marta.reads("Ana will read:", "yes, and tell her").types("yes, please send it");
    marta.hears("On its way to Ana");
    marta.types("suggest @ana lead a project").types("yes, but a small one");
    marta.hears("Nothing is sent yet.").types("yes please").doesNotRead("Nothing is sent yet.");
  }

  @Test
  void whatIsMoreThanAYesIsNotDroppedInSilence() {
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    marta.types("talked @ana");
    rehearsal.at("2026-12-03T15:00", LISBON);
    ana.presses("Tried it").types("skip").types("skip").types("same");
    ana.reads("Did you and Marta talk").types("yes, on Tuesday");
    ana.hears("I keep the yes or no alone").sees("Tried");
  }
}
