package io.praxisbot.core.conversation;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who takes part and has nothing to be asked about: it is said twice, then no more. */
class NothingToAskIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final LocalDateTime FIRST = LocalDateTime.parse("2026-11-19T15:00");

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);

  @BeforeEach
  void start() {
    ana.types("start");
    rehearsal.reports(ana, marta);
    ana.listens();
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private Actor week(int n) {
    rehearsal.at(FIRST.plusWeeks(n).toString(), LISBON);
    return ana;
  }

  @Test
  void isToldTwiceInSixWeeks() {
    week(0).gets(1).reads("There is nothing to check in on yet");
    week(1).gets(2);
    week(5).gets(2);
    ana.types("checkin").reads("There is nothing to check in on yet");
  }

  @Test
  void isAskedAgainAfterTheFirstWord() {
    week(4).commits("lead a small team", "it is Friday", "offer an hour");
    week(5).reads("Did you try it this time?");
  }

  @Test
  void isNeverNamedToTheManagerForNotAnswering() {
    week(1);
    rehearsal.at("2026-11-30T09:00", LISBON);
    marta.reads("0 asked · 0 answered").doesNotRead("has not answered");
    week(5);
    rehearsal.at("2026-12-28T09:00", LISBON);
    marta.reads("0 asked · 0 answered").doesNotRead("has not answered");
  }
}
