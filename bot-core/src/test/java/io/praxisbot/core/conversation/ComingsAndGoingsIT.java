package io.praxisbot.core.conversation;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who leaves, never started or never agreed is named as what they are, and has no gap. */
class ComingsAndGoingsIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);
  private final Actor ben = rehearsal.somebody("Ben Adler", LISBON);

  @BeforeEach
  void oneWorks() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  @Test
  void whoeverLeavesIsNoGap() {
    nadia.types("enrol @ben manager @marta");
    ben.commits("run a workshop", "I open my calendar", "invite two people");
    rehearsal.at("2026-11-19T15:00", LISBON);
    ben.types("leave").presses("Yes, leave");
    rehearsal.at("2026-11-23T09:00", LISBON);
    marta.reads("Ben doesn't take part").doesNotRead("Ben hasn't answered", "run a workshop");
    rehearsal.at("2026-12-07T09:00", LISBON);
    marta.doesNotRead("Ben");
    marta.types("team").reads("Ben Adler – doesn't take part").doesNotRead("run a workshop");
    marta.types("followup @ben").reads("doesn't take part");
    marta.doesNotRead("hasn't answered", "no goal", "run a workshop");
  }

  @Test
  void whoeverWasNeverEnrolledIsNoGap() {
    rehearsal.reports(ben, marta);
    rehearsal.at("2026-12-07T09:00", LISBON);
    marta.reads("Ben doesn't take part").doesNotRead("Ben hasn't", "Ben has no");
    marta.types("team").reads("Ben Adler – doesn't take part");
    marta.types("followup @ben").reads("doesn't take part yet");
  }

  @Test
  void whoeverWasInvitedAndNeverStartedIsNoGap() {
    nadia.types("enrol new@example.com manager @marta");
    rehearsal.at("2026-12-07T09:00", LISBON);
    marta.reads("has been invited").doesNotRead("new@example.com hasn't");
    marta.types("team").reads("invited");
  }

  @Test
  void whoeverAsksAndIsNotAcceptedIsNotOnTheTeam() {
    ben.types("start").types("manager @marta");
    marta.reads("Ben Adler names you as their manager");
    rehearsal.at("2026-12-07T09:00", LISBON);
    marta.doesNotRead("Ben").types("team").doesNotRead("Ben");
    marta.types("followup @ben").reads("on your team");
    nadia.types("status").doesNotRead("Ben Adler has no career goal");
  }
}
