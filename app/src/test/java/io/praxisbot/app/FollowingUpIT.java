package io.praxisbot.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;

/**
 * A manager's two minutes, in a real browser: the digest of a team of eight with something of
 * everything, an act on each, and what the people see of it. Its pictures are in docs.
 */
class FollowingUpIT {

  private static final String LENA = "lena";
  private static final String MIRA = "mira";
  private static final String OSKAR = "oskar";
  private static final String YUNA = "yuna";

  /** High enough for a whole digest. */
  private static final Dimension HIGH = new Dimension(1000, 2240);

  @TempDir private Path folder;
  private Running praxis;
  private Browser browser;
  private Page page;

  @BeforeEach
  void openThePage() {
    assumeTrue(Browser.isHere(FollowingUpIT.class), "no Chromium here");
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
    page.shown().stream().filter(person -> !List.of(people).contains(person)).forEach(page::folds);
  }

  @Test
  void theDigestSaysWhatWentWellWhoNeedsTheManagerAndWhatTheManagerOwes() {
    only(LENA);
    browser.driver().manage().window().setSize(HIGH);
    page.types(LENA, "digest");
    page.sees(LENA, "Yuna tried: show how I got it before I give in");
    page.sees(LENA, "Mira asked for your help");
    page.sees(LENA, "Oskar planned to ask one customer for an hour on site");
    page.sees(LENA, "Priya hasn't answered for");
    page.sees(LENA, "Sofia has a goal but nothing concrete to try");
    page.sees(LENA, "Emil");
    page.sees(LENA, "You promised Yuna a seat in the planning round");
    page.sees(LENA, "No talk with Lukas");
    page.sees(LENA, "Irina is off");
    page.scrollsToLast(LENA);
    browser.picture("followup-digest");
  }

  @Test
  void eachIsOnePressAndThePeopleSeeThatItHappened() {
    only(LENA, MIRA, OSKAR, YUNA);
    page.types(LENA, "digest");
    page.presses(LENA, "Done");
    page.sees(LENA, "Yuna sees that you kept it");
    page.presses(LENA, "Answer");
    page.sees(LENA, "Mira will read:");
    page.presses(LENA, "Send");
    page.types(LENA, "followup @oskar");
    page.presses(LENA, "I talked to them");
    page.sees(LENA, "Oskar will see that you followed up");
    page.types(LENA, "agenda @yuna add the next planning round");
    page.types(YUNA, "agenda");
    page.sees(YUNA, "the next planning round");
    page.jumpsUntil(MIRA, "answered you");
    page.types(YUNA, "goals");
    page.sees(YUNA, "a seat in the planning round");
    page.types(OSKAR, "checkin");
    page.presses(OSKAR, "Not yet");
    page.presses(OSKAR, "Skip");
    page.presses(OSKAR, "Keep it as it is");
    page.sees(OSKAR, "Did you and Lena talk");
    browser.picture("followup-acts");
  }
}
