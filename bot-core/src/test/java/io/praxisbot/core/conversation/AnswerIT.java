package io.praxisbot.core.conversation;

import io.praxisbot.core.message.Field;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asked for help gets an answer, and it is called that wherever it is told. */
class AnswerIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String WORDS = "How do I say no to the old reports?";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void enrol() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    rehearsal.at("2026-11-19T15:00", LISBON);
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private String field(String form, String start) {
    return ana.opens(form).fields().stream()
        .map(Field::id)
        .filter(id -> id.startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private void anaAnswers(String form, String help, String share) {
    Map<String, String> values = new HashMap<>();
    values.put(field(form, "outcome"), "not_yet");
    values.put(field(form, "told"), WORDS);
    values.put("help", help);
    values.put("share", share);
    ana.sends(form, values);
  }

  private void monday() {
    marta.listens();
    rehearsal.at("2026-11-23T09:00", LISBON);
  }

  @Test
  void whatIsSharedStandsWhereHelpIsWantedAndAboveTheAnswer() {
    anaAnswers("All in one form", "now", "yes");
    monday();
    marta.reads("Ana asked for your help on Thursday 19 November: “" + WORDS + "” (shared)");
    marta.presses("Answer").reads("Ana wrote: (shared)", WORDS, "Ana will read:");
    marta.reads("Marta answered you:", "You asked for a hand, and I'm glad that you did.");
  }

  @Test
  void whatIsNotSharedStandsNowhere() {
    anaAnswers("All in one form", "now", "no");
    monday();
    marta.reads("Ana asked for your help on Thursday 19 November.");
    marta.presses("Answer").reads("Ana will read:").neverSees("old reports", "Ana wrote");
  }

  @Test
  void whatIsSharedNoMoreGoesFromWhereHelpIsWanted() {
    anaAnswers("All in one form", "now", "yes");
    monday();
    marta.types("followup @ana").reads("Ana asked for your help on Thursday 19 November.");
    anaAnswers("Edit", "now", "no");
    marta.neverSees("old reports").sees("Ana asked for your help on Thursday 19 November.");
  }

  @Test
  void anAnswerIsCalledThatWhereverItIsTold() {
    anaAnswers("All in one form", "now", "yes");
    monday();
    marta.presses("Answer").presses("Send").sees("✓ You answered Ana.");
    marta.neverSees("You encouraged");
    rehearsal.at("2026-11-23T09:02", LISBON);
    ana.reads("Marta answered you:");
    ana.types("goals").reads("Marta answered you on Monday 23 November.");
    ana.doesNotRead("wrote to you");
  }

  @Test
  void aWishToTalkHasWordsOfItsOwn() {
    anaAnswers("All in one form", "one_on_one", "no");
    monday();
    marta.reads("Ana would like to talk about what they tried in your 1:1");
    marta.reads("Your move: begin your next 1:1 with it.", "Where would you like to begin?");
    marta.doesNotRead("You asked for a hand");
    marta.presses("Answer").reads("You would like to talk about it in our 1:1");
  }
}
