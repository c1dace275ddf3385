package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whom an admin means by a mention, an address or a name; and who can't take part. */
class StrangersIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final Sighting ANA =
      Shown.named(Shown.member("UANA", "Ana Silva", LISBON), "Ana Silva", "", "Ana@Example.com");

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor ana = rehearsal.shows(ANA).orElseThrow();
  private final Actor guest =
      rehearsal
          .shows(Shown.as(Shown.member("UGUS", "Gus Guest", LISBON), Profile.Kind.GUEST))
          .orElseThrow();

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void shows(Profile.Kind kind, String user, String name) {
    rehearsal.shows(Shown.as(Shown.member(user, name, LISBON), kind));
  }

  @Test
  void meansByAMentionWhoHasThatId() {
    nadia.types("enrol <@UANA>").reads("Ana Silva takes part from now on");
    nadia.types("unenrol <@UANA|somebody else>").reads("Ana Silva doesn't take part any more");
  }

  @Test
  void neverTakesTheLabelOfAMentionForTheName() {
    nadia.types("enrol <@UNEW|ana>").reads("I don't know anybody called “ana” here.");
    assertThat(ana.person().enrolment()).isEqualTo(Enrolment.NONE);
  }

  @Test
  void meansByAnAddressWhoHasIt() {
    nadia.types("enrol ANA@example.com").reads("Ana Silva takes part from now on");
    nadia.types("enrol <mailto:nobody@example.com|nobody@example.com>").reads("I don't know");
  }

  @Test
  void enrolsTheOthersAndSaysWhoWasLeftOutAndWhy() {
    shows(Profile.Kind.BOT, "UBOT", "Robo Bot");
    Sighting old = Shown.member("UOLD", "Otto Old", LISBON);
    rehearsal.shows(old);
    rehearsal.shows(Shown.gone(old));
    nadia.types("enrol <@UANA> <@UGUS> <@UBOT> <@UOLD>");
    nadia.reads(
        "Ana Silva takes part from now on, and has been told.",
        "Otto Old isn't in the workspace any more, so they were left out.",
        "Gus Guest is a guest here, so they were left out",
        "Robo Bot is a bot and can't take part.");
    assertThat(guest.messages()).isZero();
    assertThat(guest.person().enrolment()).isEqualTo(Enrolment.NONE);
    nadia.types("enrol <@UGUS> manager <@UANA>").reads("Gus Guest is a guest here");
    nadia.doesNotRead("Their manager is");
  }

  @Test
  void nobodyWhoCannotTakePartBecomesAManager() {
    shows(Profile.Kind.BOT, "UBOT", "Robo Bot");
    nadia.types("enrol <@UANA> manager <@UBOT>").reads("Robo Bot is a bot. Nothing was changed.");
    assertThat(ana.person().enrolment()).isEqualTo(Enrolment.NONE);
    nadia.types("manager <@UANA> is <@UGUS>").reads("Gus Guest is a guest here");
    ana.types("start").types("manager <@UGUS>").reads("they can't be anybody's manager here");
    assertThat(guest.messages()).isZero();
  }

  @Test
  void aGuestWhoWantsToStartIsToldWhyNot() {
    guest.types("start").reads("you're a guest here");
    assertThat(guest.person().enrolment()).isEqualTo(Enrolment.NONE);
  }

  @Test
  void aGuestIsToldWhyNotWhateverTheyType() {
    guest.types("Hello, who are you?").reads("you're a guest here");
    guest.types("goal learn to listen").reads("you're a guest here");
    assertThat(guest.messages()).isEqualTo(2);
  }

  @Test
  void ofTwoWithOneNameTheOneWhoIsThereIsMeant() {
    Sighting old = Shown.member("UANA2", "Ana Silva", LISBON);
    rehearsal.shows(old);
    nadia.types("enrol @ana").reads("Several people could be meant");
    rehearsal.shows(Shown.gone(old));
    nadia.types("enrol @ana").reads("Ana Silva takes part from now on");
    assertThat(ana.person().enrolment()).isEqualTo(Enrolment.ACTIVE);
  }
}
