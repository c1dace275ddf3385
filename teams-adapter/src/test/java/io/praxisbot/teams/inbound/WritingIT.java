package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Profile;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody writes to the bot, in their own chat or where others read along. */
class WritingIT {

  private final Desk desk = new Desk();

  @AfterEach
  void end() {
    desk.close();
  }

  private static ObjectNode shout(String text) {
    return Activities.mentioningBot(Activities.inTeam("<at>Praxis</at>&nbsp;" + text));
  }

  @Test
  void whoWritesForTheFirstTimeIsKnownAndReachedFromThenOn() {
    desk.knows("29:1a-alex", Activities.ALEX, "Alex Wilber", Profile.Kind.MEMBER);
    desk.tells(Activities.message("start"));
    assertThat(desk.texts(1).get(0)).contains("I ask you one thing");
    assertThat(desk.person(Activities.ALEX).zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
    assertThat(desk.person(Activities.ALEX).locale()).isEqualTo(Locale.US);
    assertThat(desk.person(Activities.ALEX).organization()).isEqualTo(Desk.organization());
    assertThat(desk.person(Activities.ALEX).profile().flatMap(Profile::email))
        .contains("alex.wilber@example.com");
    assertThat(desk.person(Activities.ALEX).enrolment()).isEqualTo(Enrolment.ACTIVE);
    ConversationReference reference = desk.reference(Activities.ALEX).orElseThrow();
    assertThat(reference.conversation()).contains("a:1personal-alex");
    assertThat(reference.user()).isEqualTo("29:1a-alex");
    assertThat(reference.serviceUrl()).isEqualTo(Activities.SERVICE);
    assertThat(desk.tenant().orElseThrow().installedBy()).isEmpty();
  }

  @Test
  void whoCannotBeLookedUpNowIsToldSoAndTakesNoPartUntilThen() {
    desk.nobodyTells = true;
    desk.tells(Activities.message("start"));
    Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> !desk.remarks.isEmpty());
    assertThat(desk.remarks).singleElement().asString().contains("can't tell me at the moment");
    assertThat(desk.kept()).doesNotContainKey("people");
    desk.nobodyTells = false;
    desk.tells(Activities.message("start"));
    assertThat(desk.texts(1).get(0)).contains("I ask you one thing");
    assertThat(desk.person(Activities.ALEX).enrolment()).isEqualTo(Enrolment.ACTIVE);
  }

  @Test
  void aGuestWhoCouldNotBeLookedUpAtFirstIsStillAGuest() {
    desk.knows("29:1a-alex", Activities.ALEX, "Alex Wilber", Profile.Kind.GUEST);
    desk.nobodyTells = true;
    desk.tells(Activities.installation("add")).tells(Activities.message("start"));
    desk.nobodyTells = false;
    desk.tells(Activities.message("start"));
    assertThat(desk.texts(1).get(0)).contains("you're a guest here");
    assertThat(desk.person(Activities.ALEX).enrolment()).isEqualTo(Enrolment.NONE);
  }

  @Test
  void whomTeamsDoesNotTellOfTakesNoPart() {
    desk.directory.clear();
    desk.tells(Activities.message("start")).tells(shout("start"));
    assertThat(desk.remarksAfterAll())
        .hasSize(2)
        .allMatch(remark -> remark.contains("can't tell me at the moment"));
    assertThat(desk.kept()).doesNotContainKey("people");
  }

  @Test
  void nothingIsWrittenTwiceWhenNothingIsNew() {
    desk.tells(Activities.message("start"));
    desk.texts(1);
    Map<?, ?> people = Map.of("p", desk.kept().get("people"));
    Map<?, ?> references = Map.of("r", desk.kept().get("conversationReferences"));
    desk.wall.advance(Duration.ofHours(1));
    desk.tells(Activities.message("help"));
    desk.texts(2);
    assertThat(Map.of("p", desk.kept().get("people"))).isEqualTo(people);
    assertThat(Map.of("r", desk.kept().get("conversationReferences"))).isEqualTo(references);
  }

  @Test
  void whatIsSentAgainHasOneEffect() {
    ObjectNode message = Activities.message("start");
    for (int i = 0; i < 10; i++) {
      desk.tells(message);
    }
    assertThat(desk.textsAfterAll()).hasSize(1);
  }

  @Test
  void anEditedAnswerIsTakenAsItIsNow() {
    ObjectNode message = Activities.message("strat");
    desk.tells(message);
    desk.texts(1);
    ObjectNode edit = message.deepCopy().put("type", "messageUpdate").put("text", "start");
    desk.tells(edit).tells(edit);
    desk.tells(Activities.message("cancel"));
    assertThat(desk.textsAfterAll()).hasSize(2);
  }

  @Test
  void anEditThatOvertookItsMessageIsTheMessage() {
    ObjectNode message = Activities.message("strat");
    ObjectNode edit =
        message
            .deepCopy()
            .put("type", "messageUpdate")
            .put("id", "1795291720319")
            .put("text", "start");
    desk.tells(edit);
    desk.tells(message.put("id", "1795291720319"));
    assertThat(desk.textsAfterAll()).hasSize(1);
    assertThat(desk.person(Activities.ALEX).enrolment()).isEqualTo(Enrolment.ACTIVE);
  }

  @Test
  void someoneAddressedByNameAloneGetsTheHelp() {
    desk.tells(Activities.message("/praxis"));
    assertThat(desk.texts(1).get(0)).contains("start – take part");
  }

  @Test
  void aTeamReadsNothingButWhereTheAnswerIs() {
    desk.tells(Activities.installation("add"));
    desk.texts(1);
    desk.tells(shout("start"));
    assertThat(desk.texts(2).get(1)).contains("I ask you one thing");
    assertThat(desk.remarksAfterAll())
        .containsExactly(
            "19:announce@thread.tacv2;messageid=1795291726161 I've answered you in our chat.");
  }

  @Test
  void whatIsSentAgainFromATeamIsRemarkedOnce() {
    desk.tells(Activities.installation("add"));
    ObjectNode said = shout("start");
    desk.tells(said).tells(said);
    assertThat(desk.remarksAfterAll()).hasSize(1);
  }

  @Test
  void aTeamIsNotListenedToUnlessTheBotIsMeant() {
    desk.tells(Activities.inTeam("start"));
    desk.tells(Activities.mentioning(Activities.inTeam("start"), "29:1b-megan", "Megan Bowen"));
    assertThat(desk.kept()).isEmpty();
    assertThat(desk.remarksAfterAll()).isEmpty();
  }

  @Test
  void whoHasntTheAppIsToldHowToAddItAndNothingIsKeptOfTheirWords() {
    desk.tells(shout("learned a secret"));
    assertThat(desk.remarksAfterAll()).singleElement().asString().contains("add it");
    assertThat(desk.kept().toString()).doesNotContain("secret");
    assertThat(desk.reference(Activities.ALEX)).isEmpty();
  }

  @Test
  void aGuestIsToldWhyNot() {
    desk.knows("29:1a-alex", Activities.ALEX, "Alex Wilber", Profile.Kind.GUEST);
    desk.tells(shout("start"));
    desk.tells(Activities.message("start"));
    assertThat(desk.texts(1).get(0)).contains("you're a guest here");
    assertThat(desk.remarksAfterAll()).singleElement().asString().contains("guest");
  }

  @Test
  void aBotGetsNoAnswer() {
    desk.tells(Activities.from(Activities.message("hi"), "28:other", "", "Other bot"));
    desk.tells(Activities.from(shout("hi"), "28:other", "", "Other bot"));
    assertThat(desk.kept()).isEmpty();
    assertThat(desk.textsAfterAll()).isEmpty();
    assertThat(desk.remarks).isEmpty();
  }

  @Test
  void whoIsMentionedIsMeantByIdAndKnownFromThenOn() {
    desk.knows("29:1b-megan", Activities.MEGAN, "Megan Bowen", Profile.Kind.MEMBER);
    desk.tells(Activities.message("start"));
    desk.texts(1);
    desk.tells(
        Activities.mentioning(shout("manager <at>Megan Bowen</at>"), "29:1b-megan", "Megan Bowen"));
    assertThat(desk.texts(2).toString()).contains("Megan Bowen");
    assertThat(desk.person(Activities.MEGAN).name()).isEqualTo("Megan Bowen");
  }

  @Test
  void whoIsMentionedAndUnknownIsCalledByName() {
    desk.tells(Activities.message("start"));
    desk.texts(1);
    desk.tells(
        Activities.mentioning(shout("manager <at>Zoe \"Q\" Zed</at>"), "29:zoe", "Zoe \"Q\" Zed"));
    assertThat(desk.texts(2).get(1)).contains("Zoe Q Zed");
  }

  @Test
  void tenantsAreKeptApart() {
    desk.tells(Activities.message("start"));
    ObjectNode elsewhere = Activities.message("start");
    String other = "99999999-5b6a-4c7d-8e9f-0a1b2c3d4e5f";
    Activities.conversation(elsewhere).put("tenantId", other).put("id", "a:other");
    ((ObjectNode) elsewhere.path("channelData")).putObject("tenant").put("id", other);
    desk.tells(elsewhere);
    desk.texts(2);
    assertThat(desk.kept().get("people")).hasSize(2);
    assertThat(desk.kept().get("organizations")).hasSize(2);
  }

  @Test
  void aZoneMayBeCalledAsWindowsDoes() {
    desk.tells(Activities.message("start").put("localTimezone", "W. Europe Standard Time"));
    assertThat(desk.person(Activities.ALEX).zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    desk.tells(Activities.message("help").put("localTimezone", "Nowhere/Atlantis"));
    assertThat(desk.person(Activities.ALEX).zone()).isEqualTo(ZoneId.of("Europe/Lisbon"));
  }
}
