package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.slack.fake.client.FakeUser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of people that is dropped into Slack, in the real application. */
class SlackTableIT {

  private static final byte[] TABLE =
      "person,manager\nAna Silva,Marta Ferreira\nzoe@example.com,Ana Silva\n"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir private Path data;
  private InSlack in;

  @BeforeEach
  void begin() {
    in = new InSlack(data);
  }

  @AfterEach
  void end() {
    in.close();
  }

  @Test
  void anAdminsFileIsShownAndApplied() {
    FakeUser ana = in.joins("Ana Silva");
    in.joins("Marta Ferreira");
    in.nadia.uploads("people.csv", TABLE, "");
    in.nadia.awaits("Is this the table of your people?");
    in.nadia.presses("Yes, show me");
    in.nadia.awaits("This table names 2 people.");
    in.nadia.presses("Apply");
    in.nadia.awaits("2 people in the table");
    ana.awaits("Your manager Marta sees your goal");
  }

  @Test
  void aFileThatAnAdminNamesIsShownAtOnce() {
    in.joins("Ana Silva");
    in.joins("Marta Ferreira");
    in.nadia.uploads("people.csv", TABLE, "import");
    in.nadia.awaits("This table names 2 people.");
  }

  @Test
  void nobodyElsesFileIsFetched() {
    FakeUser ana = in.joins("Ana Silva");
    ana.uploads("people.csv", TABLE, "");
    ana.awaits("I can take a file only from an admin");
    ana.uploads("holiday.png", new byte[] {1}, "");
    assertThat(in.slack.log().calls("files")).isEmpty();
  }

  @Test
  void whatIsNoTableIsSaidToBeNone() {
    in.nadia.uploads("people.xlsx", new byte[] {'P', 'K'}, "");
    in.nadia.awaits("I can read CSV files only");
    assertThat(in.slack.log().calls("files")).isEmpty();
  }
}
