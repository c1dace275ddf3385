package io.praxisbot.teams.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.praxisbot.core.people.Profile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that somebody sends in their own chat with the bot. */
class SentFilesIT {

  private static final String URL =
      "https://acme-my.sharepoint.com/personal/download.aspx?tempauth=1";

  private final Desk desk = new Desk();

  @BeforeEach
  void begin() {
    desk.knows("29:1a-alex", Activities.ALEX, "Alex Wilber", Profile.Kind.MEMBER);
    desk.tells(Activities.message("help"));
    desk.texts(1);
  }

  @AfterEach
  void end() {
    desk.close();
  }

  @Test
  void anAdminsTableIsFetchedAndOffered() {
    administers();
    desk.tells(file("people.csv", ""));
    assertThat(desk.texts(2).get(1)).contains("Is this the table of your people?");
    assertThat(desk.fetched).containsExactly(URL);
  }

  @Test
  void whatIsWrittenBesideItCountsFirst() {
    administers();
    desk.tells(file("people.csv", "import"));
    assertThat(String.join("\n", desk.texts(3))).contains("This table names one person.");
  }

  @Test
  void nobodyElsesFileIsFetched() {
    desk.tells(file("people.csv", ""));
    assertThat(desk.texts(2).get(1)).contains("I can take a file only from an admin");
    assertThat(desk.fetched).isEmpty();
  }

  @Test
  void whatIsNoTableIsNotFetched() {
    administers();
    desk.tells(file("people.xlsx", ""));
    assertThat(desk.texts(2).get(1)).contains("I can read CSV files only");
    assertThat(desk.fetched).isEmpty();
  }

  @Test
  void theSameFileTwiceHasOneEffect() {
    administers();
    ObjectNode sent = file("people.csv", "");
    desk.tells(sent);
    desk.tells(sent);
    assertThat(desk.texts(2)).hasSize(2);
    desk.tells(Activities.message("help"));
    assertThat(desk.texts(4)).hasSize(4);
    assertThat(desk.texts(4).get(3)).startsWith("Back to where we were:");
  }

  private void administers() {
    var alex = desk.stores.people().find(desk.person(Activities.ALEX).id()).orElseThrow();
    assertThat(desk.stores.people().replace(alex, alex.value().administering(true))).isTrue();
  }

  private static ObjectNode file(String name, String beside) {
    ObjectNode message = Activities.message(beside);
    ObjectNode attachment = message.withArray("attachments").addObject();
    attachment
        .put("contentType", "application/vnd.microsoft.teams.file.download.info")
        .put("name", name)
        .putObject("content")
        .put("downloadUrl", URL)
        .put("fileType", name.substring(name.lastIndexOf('.') + 1));
    return message;
  }
}
