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

  private static final String MARTA = "marta";
  private static final String ANA = "ana";
  private static final String BEN = "ben";
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
    page.shown().stream().filter(person -> !List.of(people).contains(person)).forEach(page::folds);
  }

  @Test
  void aGoalIsMadeFromAnExample() {
    only(ANA, BEN, DILAN);
    page.types(ANA, "goal");
    page.presses(ANA, "Show me examples");
    page.types(BEN, "goal");
    page.presses(BEN, "Show me examples");
    page.presses(BEN, "I lead people for the first time");
    page.types(DILAN, "start");
    page.presses(DILAN, "Set a goal");
    page.presses(DILAN, "Show me examples");
    page.presses(DILAN, "I lead people for the first time");
    page.types(DILAN, "1");
    browser.picture("goal");
  }

  @Test
  void everybodyIsAtAStageOfTheirOwn() {
    only(JONAS, GRETA, TIAGO, KOFI);
    page.sees(JONAS, "Achieved on");
    page.sees(GRETA, "Jonas's idea, yours since");
    page.sees(GRETA, "it sits");
    page.sees(TIAGO, "Resting since");
    page.sees(KOFI, "beyond work");
    browser.picture("goals");
  }

  @Test
  void whatAManagerSuggestsIsThePersonsToDecide() {
    only(MARTA, CHITRA, HUGO);
    page.sees(HUGO, "Jonas suggests something to try");
    page.sees(CHITRA, "Marta suggests a goal:");
    page.presses(CHITRA, "Accept");
    page.sees(CHITRA, "It's yours now");
    page.sees(MARTA, "took up what you suggested");
    page.types(MARTA, "suggest @ana draw the house with the customer before the offer");
    page.presses(MARTA, "Something to try for it");
    page.sees(MARTA, "This is what Ana");
    browser.picture("proposal");
  }

  @Test
  void aCheckInKnowsWhatSitsWhatMissesAndWhatIsMeasured() {
    only(GRETA, HUGO, KOFI);
    page.jumpsUntil(KOFI, "Did you try it");
    page.jumpsUntil(GRETA, "Did you try it");
    page.jumpsUntil(HUGO, "Did you try it");
    page.presses(GRETA, "Tried it");
    page.presses(GRETA, "Skip");
    page.sees(GRETA, "it may sit");
    page.presses(KOFI, "Tried it");
    page.presses(KOFI, "Skip");
    page.sees(KOFI, "2 of 2");
    page.presses(KOFI, "Not yet");
    page.presses(KOFI, "No chance came up");
    page.sees(KOFI, "Not yet three times with this plan");
    page.presses(HUGO, "Tried it");
    page.presses(HUGO, "Skip");
    page.presses(HUGO, "Same plan again");
    page.sees(HUGO, "And your own measures?");
    browser.picture("growing");
  }

  @Test
  void whereItStandsStillIsSaidToThePersonAlone() {
    only(HUGO, KOFI, JONAS);
    page.types(HUGO, "progress");
    page.types(KOFI, "progress");
    page.types(JONAS, "progress");
    page.sees(HUGO, "has stayed about the same for some weeks");
    page.sees(KOFI, "you keep trying");
    page.sees(JONAS, "all your goals are the company's");
    browser.picture("progress");
  }
}
