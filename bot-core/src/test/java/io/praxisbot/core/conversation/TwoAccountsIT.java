package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.Sighting;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two platforms that show somebody differently. */
class TwoAccountsIT {

  private static final Sighting SHOWN_IN_TEAMS =
      Shown.at(Shown.member("x", "Ana Silva", "Europe/London"), TwoPlatforms.teams("ana-t"));

  private final TwoPlatforms two = TwoPlatforms.linked();
  private final Actor inSlack = two.inSlack("ana", "Ana Silva");
  private final Actor inTeams = two.inTeams("ana-t", "Ana Silva");

  @BeforeEach
  void links() {
    inSlack.types("start").types("link");
    inTeams.types("link " + TwoPlatforms.code(inSlack)).presses("Yes, that's me");
  }

  @AfterEach
  void end() {
    two.close();
  }

  private void shows(Sighting seen) {
    assertThat(two.rehearsal.roster().sight(Rehearsal.ORGANIZATION, seen)).isPresent();
  }

  @Test
  void aZoneChosenInSlackStaysWhateverTheClientInTeamsSays() {
    inSlack.types("timezone Asia/Tokyo");
    for (int i = 0; i < 2; i++) {
      shows(SHOWN_IN_TEAMS);
      inTeams.types("goals");
    }
    assertThat(inSlack.person().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));

    shows(Shown.in(SHOWN_IN_TEAMS, "Europe/Madrid"));
    assertThat(inSlack.person().zone()).as("moved").isEqualTo(ZoneId.of("Europe/Madrid"));
  }

  @Test
  void aGuestInTeamsWhoIsAMemberInSlackTakesPart() {
    inSlack.commits("lead a small project", "I plan my week", "ask for one piece");
    inTeams.types("goals");
    shows(Shown.as(SHOWN_IN_TEAMS, Profile.Kind.GUEST));
    inTeams.listens();

    two.rehearsal.at("2026-11-19T15:00", "Europe/Lisbon");
    inTeams.reads("Did you try it this time?").types("progress");
    assertThat(inTeams.person().belongs()).isTrue();
  }
}
