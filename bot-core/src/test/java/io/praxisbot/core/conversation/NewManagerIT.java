package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Button;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Another manager comes: the new one starts from now on, the former one's sight ends. */
class NewManagerIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor olga = rehearsal.somebody("Olga Berg", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Adler", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void works() {
    nadia.types("enrol @ana @ben manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    ben.commits("run a workshop", "I open my calendar", "invite two people");
  }

  @Test
  void theNewOneCountsFromNowOn() {
    works();
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Not yet").presses("No time");
    rehearsal.at("2026-11-26T15:00", LISBON);
    ana.presses("Not yet").presses("No time");
    rehearsal.at("2026-11-27T12:00", LISBON);
    nadia.types("manager @ana is @olga");
    ana.presses("Show it");
    olga.types("team").reads("Ana Silva – lead a small project");
    rehearsal.at("2026-11-30T09:00", LISBON);
    olga.reads("Your team at a glance").doesNotRead("Not tried", "ask for one piece");
    olga.types("followup @ana").doesNotRead("twice", "not tried");
    ana.types("privacy").reads("Olga sees exactly this").doesNotRead("Not yet");
  }

  @Test
  void theNewOneIsNotAskedForAGoalAtOnce() {
    nadia.types("enrol @ana @ben manager @marta");
    rehearsal.at("2026-11-27T12:00", LISBON);
    marta.types("followup @ana").reads("Ana has no career goal yet");
    nadia.types("manager @ana is @olga");
    olga.types("followup @ana").reads("Nothing is open with Ana");
    rehearsal.at("2026-12-04T12:00", LISBON);
    olga.types("followup @ana").reads("Ana has no career goal yet");
  }

  @Test
  void theFormerOneIsAnsweredLikeSomebodyWhoNeverLed() {
    works();
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Not yet").presses("Not sure how").presses("Ask Marta for help");
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.types("suggest @ana").types("ask Kofi").presses("Something to try for it");
    Button preview = marta.button("Send");
    List<Button> buttons = new ArrayList<>();
    for (String label : List.of("I talked to them", "Put on our 1:1", "Answer", "Not now")) {
      buttons.add(marta.button(label));
    }
    marta.types("cancel").types("promise @ana a book by 2026-11-25").types("digest");
    buttons.addAll(List.of(marta.button("Done"), marta.button("New date")));
    nadia.types("manager @ana is @olga");
    ana.listens();
    String before = marta.everything();
    buttons.forEach(button -> marta.presses(button).gets(1).reads("can't find that"));
    marta.presses(preview).doesNotRead("Ana");
    marta.types("agenda @ana").reads("I can't find “ana” among those you have a 1:1 with");
    marta.types("agenda @zoe").reads("I can't find “zoe” among those you have a 1:1 with");
    marta.types("suggest @ana ask Kofi").reads("I don't know anybody called “ana”");
    marta.types("suggest @zoe ask Kofi").reads("I don't know anybody called “zoe”");
    assertThat(marta.everything()).startsWith(before);
    rehearsal.at("2026-11-25T12:00", LISBON);
    ana.gets(0);
  }

  @Test
  void theNewOneIsRemindedOfAFirstTalk() {
    works();
    rehearsal.at("2026-11-24T12:00", LISBON);
    nadia.types("manager @ana is @olga").types("manager @ben is @olga");
    olga.types("team").reads("New with you: Ana and Ben. A first talk helps");
    rehearsal.at("2026-11-30T09:00", LISBON);
    olga.reads("New with you: Ana and Ben. A first talk helps");
    rehearsal.at("2026-12-07T09:00", LISBON);
    olga.doesNotRead("New with you");
  }

  @Test
  void theFormerOnesDigestsStayAsTheyWere() {
    works();
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Not yet").presses("Not sure how").presses("Ask Marta for help");
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.reads("Your team at a glance", "Ana asked for your help");
    String before = marta.everything();
    Button words = marta.button("Other words");
    nadia.types("manager @ana is @olga").types("manager @ben is @olga");
    ben.presses("Tried it");
    assertThat(marta.everything()).isEqualTo(before);
    marta.presses(words).reads("can't find that");
  }

  @Test
  void nobodyIsAskedToTalkToSomebodyWhoTakesPartNoMore() {
    works();
    rehearsal.at("2026-11-24T12:00", LISBON);
    nadia.types("manager @ana is @olga").types("manager @ben is @olga").types("unenrol @ben");
    olga.types("team").reads("New with you: Ana. A first talk helps");
  }

  @Test
  void whoIsOffIsNamedAsOffAndAPraiseNeedsSomethingThatWentWell() {
    works();
    marta.types("followup @ana").reads("Nothing is open with Ana").doesNotRead("never wrong");
    ana.types("pause until 2026-12-07");
    rehearsal.at("2026-11-18T12:00", LISBON);
    marta.types("followup @ana").reads("Ana is off just now").doesNotRead("never wrong");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ben.presses("Tried it");
    rehearsal.at("2026-11-20T09:00", LISBON);
    marta.types("followup @ben").reads("Nothing is open with Ben", "is never wrong");
  }

  @Test
  void noTwoBeginAlikeInOneDigestWhileThereAreOtherWords() {
    nadia.types("enrol @ana @ben manager @marta");
    rehearsal.at("2026-11-24T12:00", LISBON);
    marta.types("digest").reads("Ana has no career goal yet", "Ben has no career goal yet");
    List<String> said = marta.last().lines().filter(line -> line.startsWith("“")).toList();
    assertThat(said).hasSize(2).doesNotHaveDuplicates();
  }
}
