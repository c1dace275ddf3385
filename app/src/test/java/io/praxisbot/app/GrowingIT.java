package io.praxisbot.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How people work on their goals, in a real browser: making one from an example, everybody's goals
 * at their stages, a check-in with readings, and a manager's idea. Its pictures are in docs.
 */
class GrowingIT {

  private static final String NADIA = "nadia";
  private static final String MARTA = "marta";
  private static final String CHITRA = "chitra";
  private static final String DILAN = "dilan";
  private static final String GRETA = "greta";
  private static final String HUGO = "hugo";
  private static final String KOFI = "kofi";
  private static final String TIAGO = "tiago";
  private static final String JONAS = "jonas";

  @TempDir private Path folder;
  private Running praxis;
  private Browser browser;
  private Page page;

  @BeforeEach
  void openThePage() {
    assumeTrue(Browser.isHere(GrowingIT.class), "no Chromium here");
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

  private void only(String... people) {
    for (String person : people) {
      page.shows(person);
    }
    page.shown().stream()
        .filter(person -> !List.of(people).contains(person))
        .forEach(page::folds);
  }

  @Test
  void look() {
    only(GRETA, HUGO, KOFI, TIAGO, JONAS);
    page.reads(KOFI, "trumpet");
    browser.picture("goals");
    only(MARTA, CHITRA, HUGO, DILAN);
    browser.picture("proposal");
    page.types(DILAN, "start");
    page.presses(DILAN, "Set a goal");
    page.presses(DILAN, "Show me examples");
    browser.picture("goal");
    only(GRETA, HUGO, KOFI);
    page.jumpsUntil(KOFI, "Did you try it");
    page.jumpsUntil(GRETA, "Did you try it");
    page.presses(GRETA, "Tried it");
    page.presses(GRETA, "Skip");
    page.presses(HUGO, "Tried it");
    page.presses(HUGO, "Skip");
    page.presses(KOFI, "Tried it");
    browser.picture("growing");
    page.presses(KOFI, "Skip");
    browser.picture("growing2");
  }
}
