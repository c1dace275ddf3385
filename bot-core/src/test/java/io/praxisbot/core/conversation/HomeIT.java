package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page that a platform keeps for each person, by what they are. */
class HomeIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private String home(Actor actor) {
    return page(actor).plainText();
  }

  private Message page(Actor actor) {
    return rehearsal.renderer().home(actor.id()).orElseThrow();
  }

  /** A press in the page, which the platform hands over without a message to answer in. */
  private void presses(Actor actor, String label) {
    Button button =
        page(actor).buttons().stream()
            .filter(b -> b.label().equals(label))
            .findFirst()
            .orElseThrow();
    actor.presses(button);
  }

  private void team() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("lead a small team", "it is Wednesday", "offer an hour");
  }

  @Test
  void saysWhatPraxisIsToWhoeverDoesNotTakePart() {
    assertThat(home(ana))
        .contains("Hi Ana", "I'm Praxis", "nobody asks you anything", "[Start on my own]")
        .doesNotContain("Your team", "The cadence", "[Check in now]");
    presses(ana, "Start on my own");
    ana.gets(1).reads("Hi Ana, I'm Praxis.");
    assertThat(home(ana)).contains("You have no career goal yet", "[Set a goal]");
  }

  @Test
  void showsAPersonTheirGoalsAndTheNextCheckIn() {
    team();
    assertThat(home(ana))
        .contains("Your next check-in: Thursday 19 November, 15:00 (Lisbon)")
        .contains("lead a small team (experience)", "I will offer an hour")
        .contains("Marta sees your goal", "[What my manager sees]")
        .contains("[Check in now]", "[Set a goal]", "[Change the time]", "[Pause until …]")
        .doesNotContain("Your team", "The cadence");
  }

  @Test
  void showsTheOpenCheckInAndThenTheCount() {
    team();
    rehearsal.at("2026-11-19T15:00", LISBON);
    assertThat(home(ana))
        .contains("Your check-in is open.")
        .doesNotContain("Your next check-in", "of the last");
    presses(ana, "Check in now");
    ana.presses("Tried it").presses("Skip").presses("Same plan again");
    assertThat(home(ana)).contains("Thursday 26 November").doesNotContain("of the last");
    rehearsal.at("2026-11-26T15:00", LISBON);
    assertThat(home(ana)).doesNotContain("of the last");
    ana.presses("Tried it");
    assertThat(home(ana)).contains("2 of the last 2");
  }

  @Test
  void saysThatSomebodyIsOff() {
    team();
    ana.types("pause until 2026-12-10").reads("10 December");
    assertThat(home(ana)).contains("You're off, back on Thursday 10 December", "[I'm back]");
    presses(ana, "I'm back");
    assertThat(home(ana)).contains("Your next check-in");
  }

  @Test
  void showsAManagerTheTeamAndItsOpenGaps() {
    team();
    assertThat(home(marta))
        .contains("Your team · one person · one takes part", "Nothing needs you just now")
        .contains("Ana Lopes – lead a small team", "[Show the digest]", "[Start on my own]")
        .doesNotContain("The cadence");
    rehearsal.at("2026-12-07T09:00", LISBON);
    assertThat(home(marta)).contains("Needs you (1)", "Ana hasn't answered for");
    presses(marta, "Show the digest");
    marta.reads("Your team at a glance");
  }

  @Test
  void leadsBothToTheirAgenda() {
    team();
    presses(ana, "My 1:1 with Marta");
    ana.reads("Your 1:1 with Marta Ferreira");
    presses(marta, "My 1:1s");
    marta.reads("Your 1:1 with Ana Lopes");
    assertThat(home(nadia)).doesNotContain("1:1");
  }

  @Test
  void showsAnAdminWhetherTheCadenceRuns() {
    team();
    assertThat(home(nadia))
        .contains("Check-ins on Thursdays at 15:00, digests on Mondays at 09:00")
        .contains("One person takes part.", "Next asked: Thursday 19 November, 15:00")
        .doesNotContain("Your team", "did not arrive", "lead a small team");
  }

  @Test
  void aFormerManagerSeesNothingMore() {
    team();
    nadia.types("manager @ana is @nadia");
    assertThat(home(marta)).doesNotContain("Your team", "Ana");
    assertThat(home(nadia)).contains("Your team · one person");
  }

  @Test
  void showsNobodysWordsToAnybodyElse() {
    team();
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Not yet").types("secret obstacle").presses("Keep it as it is");
    ana.types("pause until 2026-12-10");
    rehearsal.at("2026-12-07T09:00", LISBON);
    assertThat(home(marta)).doesNotContain("secret").contains("1 off");
    assertThat(home(nadia)).doesNotContain("secret", "Ana", "lead a small team");
  }

  @Test
  void opensTheCheckInAsAForm() {
    team();
    assertThat(rehearsal.renderer().checkInForm(ana.id())).isEmpty();
    rehearsal.at("2026-11-19T15:00", LISBON);
    String token = rehearsal.renderer().checkInForm(ana.id()).orElseThrow().token();
    Press press = Press.of(token).orElseThrow();
    assertThat(press).isEqualTo(Press.of(ana.button("All in one form").token()).orElseThrow());
    assertThat(rehearsal.renderer().checkInForm(marta.id())).isEmpty();
    ana.types("leave").types("yes");
    assertThat(rehearsal.renderer().checkInForm(ana.id())).isEmpty();
  }

  @Test
  void isNobodysWithoutAPerson() {
    assertThat(rehearsal.renderer().home(new PersonId("nobody"))).isEmpty();
  }
}
