package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.CheckIn;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Check-ins over the weeks: reminders, silence, late answers and the count that forgives. */
class CheckInWeeksIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final LocalDateTime FIRST = LocalDateTime.parse("2026-11-19T15:00");

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);

  @BeforeEach
  void start() {
    ana.types("start").types("goal lead a small team").types("skip").types("skip");
    ana.types("When it is Wednesday, I will offer an hour").reads("Your goal");
    rehearsal.reports(ana, marta);
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private Actor week(int n) {
    rehearsal.at(FIRST.plusWeeks(n).toString(), LISBON);
    return ana;
  }

  private List<CheckIn> checkIns() {
    return rehearsal.stores.checkIns().of(List.of(ana.id()), Rehearsal.START);
  }

  @Test
  void remindsOnceOnTheNextWorkingDay() {
    week(0).listens();
    rehearsal.at("2026-11-20T09:59", LISBON);
    ana.gets(0);
    rehearsal.at("2026-11-20T10:00", LISBON);
    ana.gets(1).reads("A quick reminder, the only one.", "[Tried it] [Partly] [Not yet]");
    rehearsal.at("2026-11-25T08:00", LISBON);
    ana.gets(1);
  }

  @Test
  void remindsInAWeekThatHadAPlanAndACheckInAlready() {
    week(0);
    week(1).listens();
    rehearsal.at("2026-11-27T10:00", LISBON);
    ana.gets(1).reads("A quick reminder, the only one.");
  }

  @Test
  void doesNotRemindWhoeverAnswered() {
    week(0).presses("Partly").presses("Skip").presses("Same plan again").listens();
    rehearsal.at("2026-11-24T12:00", LISBON);
    ana.gets(0);
  }

  @Test
  void takesALateAnswerAfterTheReminder() {
    week(0);
    rehearsal.at("2026-11-23T12:00", LISBON);
    marta.reads("1 asked · 0 answered").listens();
    ana.types("yes, did it on Friday").reads("What did you take from it?");
    marta.gets(0).reads("1 asked · 1 answered", "Ana", "(answered later)");
  }

  @Test
  void leavesAPressedReasonBehindWhenAnEditSaysThatItWasTried() {
    week(0).presses("Not yet").presses("Not sure how").presses("Keep it as it is");
    String behaviour = checkIns().get(0).attempts().get(0).behaviour().value();
    assertThat(checkIns().get(0).attempts().get(0).told()).contains("Not sure how");
    ana.sends("Edit", Map.of("outcome." + behaviour, "tried", "share", "yes"));
    assertThat(checkIns().get(0).tried()).isTrue();
    assertThat(checkIns().get(0).attempts().get(0).told()).isEmpty();
  }

  @Test
  void isEditedInItsFormUntilTheNextOne() {
    week(0).presses("Tried it").types("it went well").presses("Skip").presses("Same plan again");
    rehearsal.at("2026-11-25T12:00", LISBON);
    assertThat(ana.opens("Edit").fields()).hasSize(6);
    String behaviour = checkIns().get(0).attempts().get(0).behaviour().value();
    Map<String, String> edit =
        Map.of(
            "outcome." + behaviour,
            "not_yet",
            "told." + behaviour,
            "it was another one",
            "help",
            "now");
    assertThat(ana.sends("Edit", edit)).isEmpty();
    ana.sees("○ Not yet: offer an hour", "it was another one", "Marta sees that you'd like help");
    var edited = ana.button("Edit");
    week(1).reads("Did you try it this time?").listens();
    rehearsal.take(
        ana.id(), "late", new Input.Submitted(Press.of(edited.token()).orElseThrow(), edit));
    ana.gets(1).reads("That check-in is over");
    assertThat(checkIns().get(0).answered()).isFalse();
  }

  @Test
  void asksOneHonestQuestionAfterTwoUnansweredOnes() {
    week(0);
    week(1).reads("Did you try it this time?").doesNotRead("quieter");
    week(2)
        .reads(
            "Did you try it this time?",
            "I've asked twice without an answer, so I'll be quieter. What would help?",
            "[Every two weeks] [Another day] [A different goal] [Pause until …] [It's not for me]");
    ana.listens();
    rehearsal.at("2026-12-09T12:00", LISBON);
    ana.gets(0);
    Press offered = Press.of(ana.button("Every two weeks").token()).orElseThrow();
    week(3).gets(1).reads("I stay quiet: when, pause or leave change that.");
    ana.doesNotRead("I've asked twice", "[Every two weeks]", "[It's not for me]");
    rehearsal.take(ana.id(), "late", new Input.Pressed(offered));
    ana.reads("every two weeks on Thursday");
    ana.types("tried it").presses("Skip").presses("Same plan again");
    week(5).reads("Did you try it this time?").doesNotRead("What would help", "I stay quiet");
  }

  @Test
  void comesEveryTwoWeeksWhenThatHelps() {
    week(0);
    week(1);
    week(2).presses("Every two weeks").reads("every two weeks on Thursday");
    ana.listens();
    week(3).gets(0);
    week(4).gets(1).reads("Did you try it this time?");
  }

  @Test
  void nobodyIsRemindedOfAGoalThatMadeWayForAnother() {
    week(0);
    week(1);
    week(2).presses("A different goal").types("write clearer mails").types("skip").types("skip");
    ana.types("When I write a mail, I will say what I want first").listens();
    rehearsal.at("2026-12-04T12:00", LISBON);
    ana.gets(0);
  }

  @Test
  void askAboutADifferentGoalOnceThereIsOne() {
    week(0);
    week(1);
    week(2).presses("A different goal").types("write clearer mails").types("skip").types("skip");
    ana.types("When I write a mail, I will say what I want first");
    ana.reads("Your goal: write clearer mails", "It takes the place of “");
    ana.types("goals").reads("Behind you", "Let go on 3 December: lead");
    week(3).reads("say what I want first").doesNotRead("2 of 2");
  }

  @Test
  void comeEvenSeldomerToWhoeverIsAskedEveryTwoWeeks() {
    ana.types("when every 2 weeks thu 15:00");
    rehearsal.at("2026-12-24T15:00", LISBON);
    ana.reads("What would help?").presses("Every four weeks");
    ana.reads("every 4 weeks on Thursday at 15:00");
  }

  @Test
  void countNoWeekAsSilentInWhichSomebodyWentOff() {
    week(0);
    week(1).types("pause until 2026-12-03").presses("Skip");
    week(2).reads("Welcome back", "Did you try it this time?").doesNotRead("What would help?");
  }

  @Test
  void areQuietForAsLongAsNobodyAnswers() {
    week(0);
    week(1);
    week(2).listens();
    week(3).gets(1);
    week(4).gets(1);
    week(5).gets(2);
  }

  @Test
  void openTheOtherWaysOutOfSilence() {
    week(0);
    week(1);
    week(2).presses("A different goal").reads("What would you like").types("cancel");
    ana.presses("Pause until …").reads("Until when?").types("cancel");
    ana.presses("Another day").reads("What suits you better?").types("cancel");
    ana.presses("It's not for me").reads("Leave Praxis?").presses("Stay");
    ana.types("tried it");
    assertThat(checkIns().get(0).answered()).isTrue();
  }

  @Test
  void countsForgivingly() {
    for (int n = 0; n < 11; n++) {
      week(n);
      if (n == 3 || n == 5) {
        ana.types("not yet").presses("No time").presses("Keep it as it is");
      } else if (n > 0) {
        ana.presses("Tried it").presses("Skip").presses("Same plan again");
      }
    }
    ana.reads("You tried something new in 8 of the last 10 check-ins.");
  }

  @Test
  void askForAGoalWhenThereIsNone() {
    Actor rui = rehearsal.somebody("Rui Costa", LISBON);
    rui.types("start").listens();
    week(0);
    rui.gets(1).reads("you have no career goal", "[Set a goal]");
    rui.types("checkin").reads("you have no career goal");
  }

  @Test
  void beginBeforeTheirTimeWithTheCommand() {
    ana.types("checkin").reads("Did you try it this time?").types("yes").types("skip");
    ana.presses("Same plan again").types("checkin").reads("Done. Thank you.").listens();
    week(0).gets(0);
  }

  @Test
  void quoteToTheManagerWhatIsShared() {
    week(0).presses("Tried it").types("I talked too much");
    ana.sends("Save", Map.of("learned", "she asked for more", "about", "goal", "share", "yes"));
    ana.presses("Same plan again").reads("Marta can read your words of this check-in.");
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.reads("Ana tried: offer an hour – “I talked too much” (shared)");
    marta.reads("took from it: “she asked for more” (shared)");
  }

  @Test
  void keepFromTheManagerWhatIsNotShared() {
    week(0).presses("Tried it").types("I talked too much");
    ana.sends("Save", Map.of("learned", "she asked for more", "about", "goal", "share", "no"));
    ana.presses("Same plan again").reads("Your own words stay yours.");
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.types("team").types("digest").neverSees("she asked for more", "talked too much");
  }

  @Test
  void areAnsweredInOneForm() {
    ana.types("try").types("When we meet, I will ask a question");
    week(0);
    List<String> ids =
        rehearsal
            .stores
            .checkIns()
            .of(List.of(ana.id()), Rehearsal.START)
            .get(0)
            .attempts()
            .stream()
            .map(a -> a.behaviour().value())
            .toList();
    assertThat(ana.opens("All in one form").fields()).hasSize(8);
    assertThat(ana.sends("All in one form", Map.of())).containsKey("outcome." + ids.get(0));
    Map<String, String> tooLong =
        Map.of("outcome." + ids.get(0), "maybe", "told." + ids.get(0), "x".repeat(40_000));
    assertThat(ana.sends("All in one form", tooLong))
        .containsEntry("outcome." + ids.get(0), "Please choose one of these.")
        .containsEntry("told." + ids.get(0), "Please keep it to 4,000 characters.");
    assertThat(checkIns().get(0).answered()).isFalse();
    Map<String, String> values =
        Map.of(
            "outcome." + ids.get(0),
            "tried",
            "told." + ids.get(0),
            "she came",
            "outcome." + ids.get(1),
            "not_yet",
            "learned",
            "ask first",
            "about",
            "else",
            "share",
            "yes",
            "help",
            "one_on_one");
    assertThat(ana.sends("All in one form", values)).isEmpty();
    ana.reads("✓ Tried it: offer an hour", "○ Not yet: ask a question", "“she came”", "ask first");
    assertThat(checkIns().get(0).learning().orElseThrow().targeted()).isFalse();
    ana.types("hello there").reads("I didn't get that");
  }

  @Test
  void planAnewWhatWasToBeSmallerWhenTheFormEndsThem() {
    ana.types("try").types("When we meet, I will ask a question");
    week(0).presses("Not yet").presses("No time").presses("Make it smaller");
    String second = checkIns().get(0).attempts().get(1).behaviour().value();
    assertThat(ana.sends("All in one form", Map.of("outcome." + second, "tried"))).isEmpty();
    ana.sees("Done. Thank you.").gets(1).reads("What would a smaller step look like?");
    ana.types("offer ten minutes").reads("When it is Wednesday, I will offer ten minutes.");
  }

  @Test
  void areNobodyElsesToFillIn() {
    week(0);
    var form = ana.button("All in one form");
    marta.types("help");
    rehearsal.take(
        marta.id(), "x", new Input.Submitted(Press.of(form.token()).orElseThrow(), Map.of()));
    marta.reads("I can't find that any more.");
  }
}
