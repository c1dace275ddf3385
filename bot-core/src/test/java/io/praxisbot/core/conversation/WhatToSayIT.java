package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.praxisbot.core.followup.digest.Sayings;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a manager is given to say, in their own language, and other words the next time. */
class WhatToSayIT {

  private static final String LISBON = "Europe/Lisbon";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final Actor ana = rehearsal.somebody("Ana Silva", LISBON);

  @BeforeEach
  void notTriedTwice() {
    nadia.types("enrol @ana manager @marta");
    ana.commits("lead a small project", "I plan my week", "ask for one piece");
    missed("2026-11-19");
    missed("2026-11-26");
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void missed(String thursday) {
    rehearsal.at(thursday + "T15:00", LISBON);
    ana.presses("Not yet").presses("Skip").presses("Keep it as it is");
  }

  private void speaks(String language) {
    rehearsal.shows(
        new Sighting(
            marta.person().accounts().get(0),
            "Marta Ferreira",
            "",
            Optional.of(ZoneId.of(LISBON)),
            Optional.of(Locale.forLanguageTag(language)),
            Optional.empty(),
            Profile.Kind.MEMBER,
            false));
  }

  private void monday(String day) {
    marta.listens();
    rehearsal.at(day + "T09:00", LISBON);
  }

  @Test
  void isInTheManagersLanguageAndAllElseIsNot() {
    speaks("de-DE");
    monday("2026-11-30");
    marta.reads("Your team", "You could say:", "“Was müsste gegeben sein, damit es diesen Monat");
    marta.presses("Other words").reads("Welchen Teil davon könntest du");
    speaks("es-MX");
    marta.types("followup @ana").reads("¿Cuál es la parte más pequeña");
    speaks("fr-CA");
    marta.types("followup @ana").reads("Est-ce toujours la bonne chose");
    speaks("sv-SE");
    marta.types("followup @ana").reads("What would make next week a good week for it?");
  }

  @Test
  void isAnotherInTheNextDigest() {
    monday("2026-11-30");
    marta.reads("What would have to be true for it to happen this month?");
    missed("2026-12-03");
    monday("2026-12-07");
    marta.reads("Which part of it could be yours").doesNotRead("What would have to be true");
    marta.types("digest").reads("What is the smallest piece of it");
    marta.types("digest").reads("Is it still the right thing to try");
  }

  @Test
  void doesNotComeBackWhenItIsNotForThisManager() {
    monday("2026-11-30");
    marta.reads("What would have to be true for it to happen this month?");
    marta.presses("I talked to them").reads("Were the words of use to you?");
    marta.presses("Not really").reads("It won't come back as long as there are others.");
    for (String thursday : List.of("2026-12-03", "2026-12-10", "2026-12-17")) {
      missed(thursday);
      monday(LocalDate.parse(thursday).plusDays(4).toString());
      marta.types("digest").doesNotRead("What would have to be true");
      marta.types("digest").doesNotRead("What would have to be true");
    }
  }

  @Test
  void isAnotherThanInTheDigestForWhoeverLooksAtOnePerson() {
    monday("2026-11-30");
    marta.reads("What would have to be true for it to happen this month?").listens();
    marta.types("followup @ana").reads("Which part of it could be yours");
    marta.doesNotRead("What would have to be true").listens();
    marta.types("followup @ana").reads("What is the smallest piece of it").listens();
    missed("2026-12-03");
    monday("2026-12-07");
    marta.reads("Is it still the right thing to try");
  }

  @Test
  void turnsToOtherWordsWhereOnePersonIsLookedAt() {
    marta.types("followup @ana").reads("What would have to be true").listens();
    marta.presses("Other words").sees("Which part of it could be yours");
    marta.neverSees("What would have to be true").listens();
    marta.types("digest").reads("What is the smallest piece of it");
    assertThat(rehearsal.stores.sayings().find(marta.id()).orElseThrow().value().marks())
        .containsOnly(entry("not_tried.experience.1", Sayings.Mark.PASSED));
  }

  @Test
  void asksWhetherItWasOfUseWhereOnePersonIsLookedAt() {
    marta.types("followup @ana").reads("What would have to be true");
    marta.presses("I talked to them").reads("Were the words of use to you?");
    marta.presses("Not really").presses("Undo");
    for (int i = 0; i < 7; i++) {
      marta.listens();
      marta.types("followup @ana").doesNotRead("What would have to be true");
    }
  }

  @Test
  void comesAgainWhenItWasOfUse() {
    monday("2026-11-30");
    marta.presses("I talked to them").presses("Yes").reads("Good to know.");
    assertThat(rehearsal.stores.sayings().find(marta.id()).orElseThrow().value().marks())
        .containsOnly(entry("not_tried.experience.1", Sayings.Mark.USEFUL));
    marta.types("talked @ana").doesNotRead("of use?");
  }

  @Test
  void waitsWhenTheManagerTurnedToOtherWords() {
    monday("2026-11-30");
    marta.presses("Other words").presses("Other words").reads("What is the smallest piece");
    assertThat(rehearsal.stores.sayings().find(marta.id()).orElseThrow().value().marks())
        .containsOnlyKeys("not_tried.experience.1", "not_tried.experience.2");
  }

  @Test
  void isForWhatWentWellAndForGoalsThatClashToo() {
    marta.types("followup @ana").presses("When it went well …");
    marta.reads("I like that you took that on. What would you like to take on next?");
    marta.reads("I'm glad you tried it.").doesNotRead("Ana");
    marta.types("followup @ana").presses("When goals clash …");
    marta.reads("where you want to go, and what we have to deliver");
  }
}
