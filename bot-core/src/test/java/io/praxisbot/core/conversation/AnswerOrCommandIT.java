package io.praxisbot.core.conversation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a question is open, what may be a command never becomes words for others unasked. */
class AnswerOrCommandIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Costa", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);

  @BeforeEach
  void leads() {
    rehearsal.reports(ana, marta);
    rehearsal.reports(ben, marta);
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private static String asks(String typed) {
    return "Is “" + typed + "” your answer?";
  }

  @Test
  void timeOffWithItsReasonBecomesNoGoal() {
    ana.types("start").presses("Set a goal");
    String off = "pause for 3 weeks SECRET rehab";
    ana.types(off).reads(asks(off)).presses("No, a command").sees("You're off");
    marta.neverSees("SECRET");
  }

  @Test
  void timeOffWithItsReasonBecomesNoPlan() {
    ana.types("start").presses("Set a goal").types("lead a small team");
    ana.presses("Skip").presses("Skip").reads("What is one thing you could do");
    String off = "pause for 3 weeks SECRET rehab";
    ana.types(off).reads(asks(off)).presses("Yes, my answer");
    ana.reads("When exactly");
    String until = "pause until 20 December, SECRET my mother died";
    ana.types(until).reads(asks(until)).presses("No, a command");
    ana.sees("You're off", "20 December");
  }

  @Test
  void beingSickBecomesNoGoal() {
    ana.types("start").presses("Set a goal");
    ana.types("sick until monday because flu").reads(asks("sick until monday because flu"));
    ana.presses("No, a command").sees("You're off");
    ana.types("I'm back").doesNotRead("your answer?").sees("Welcome back");
  }

  @Test
  void beingSickIsWhatGotInTheWay() {
    ana.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.presses("Not yet").reads("in the way").types("sick").doesNotRead("your answer?");
  }

  @Test
  void timeOffNeedsNoAskingWhereOneChooses() {
    ana.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ana.reads("Did you try it").types("pause 2 weeks, surgery").reads("You're off");
  }

  @Test
  void followUpIsNotedWhileACheckInAsksForAPress() {
    ben.types("start");
    marta.types("start").commits("ask more", "it is Wednesday", "ask one question");
    rehearsal.at("2026-11-19T15:00", LISBON);
    marta.reads("Did you try it").types("talked ana, ben").doesNotRead("your answer?");
    marta.sees("Ana will see that you followed up", "Ben will see that you followed up");
    marta.types("not now ana").doesNotRead("your answer?");
    marta.presses("Tried it").sees("What happened?").types("later");
    marta.neverSees("“later”");
  }

  @Test
  void everyCommandAboutSomebodyIsAskedAboutBeforeItIsPromised() {
    for (String typed : new String[] {"suggest ana", "followup ana", "talked ben"}) {
      marta.types("promise @ana by friday").types(typed).reads(asks(typed)).types("cancel");
      marta.types("cancel");
    }
    marta.types("promise @ana by friday").types("suggest better words to the board");
    marta.reads("you promised Ana “suggest better words to the board”");
  }
}
