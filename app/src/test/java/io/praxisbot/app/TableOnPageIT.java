package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table of people that is chosen, dropped or pasted on the playground's page. */
class TableOnPageIT {

  private static final String NADIA = "nadia";
  private static final String TABLE = "person,manager\nDilan,Marta\nzoe@example.com,Dilan\n";

  @TempDir private Path folder;
  private Running praxis;
  private Browser browser;
  private Page page;

  @BeforeEach
  void openThePage() {
    assumeTrue(Browser.isHere(TableOnPageIT.class), "no Chromium here");
    praxis = Running.in(folder.resolve("data"));
    browser = Browser.open();
    page = new Page(browser, "http://127.0.0.1:" + praxis.port() + "/");
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    if (praxis != null) {
      praxis.close();
    }
  }

  @Test
  void aFileIsChosenDroppedAppliedAndTakenBack() throws IOException {
    assertThat(page.namesTheButtonForFiles(NADIA)).isTrue();
    page.chooses(NADIA, Files.writeString(folder.resolve("people.csv"), TABLE));
    page.reads(NADIA, "Is this the table of your people?");
    page.presses(NADIA, "No");
    page.drops(NADIA, "people.csv", TABLE);
    page.presses(NADIA, "Yes, show me");
    page.reads(NADIA, "This table names 2 people.");
    page.presses(NADIA, "Apply");
    page.sees(NADIA, "2 people in the table");
    page.sees("dilan", "Your manager Marta sees your goal");
    page.presses(NADIA, "Undo");
    page.sees(NADIA, "Taken back");
  }
}
