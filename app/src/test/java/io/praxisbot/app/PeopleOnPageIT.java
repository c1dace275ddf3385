package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Dimension;

/** Whose conversations the playground's page shows, where there are more than a screen holds. */
class PeopleOnPageIT {

  @TempDir private Path folder;
  private Running praxis;
  private Browser browser;
  private Page page;

  @BeforeEach
  void openThePage() {
    assumeTrue(Browser.isHere(PeopleOnPageIT.class), "no Chromium here");
    praxis = Running.in(folder.resolve("data"));
    browser = Browser.open();
    page = new Page(browser, address());
  }

  private String address() {
    return "http://127.0.0.1:" + praxis.port() + "/";
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
  void theFirstSixAreThereAndTheOthersOnePressAway() {
    assertThat(page.shown()).containsExactly("nadia", "marta", "ana", "ben", "chitra", "dilan");

    page.folds("dilan");
    page.shows("kofi");
    page.reads("kofi", "play the trumpet in front of people again");

    page = new Page(browser, address());
    assertThat(page.shown()).containsExactly("nadia", "marta", "ana", "ben", "chitra", "kofi");
  }

  @Test
  void whatComesToSomebodyWhoIsFoldedAwayIsMarkedUntilItIsSeen() {
    assertThat(page.marksNews("greta")).isFalse();

    page.types("nadia", "pause @greta next week");
    page.waitsForNews("greta");
    assertThat(page.marksNews("ana")).isFalse();

    page.shows("greta");
    page.sees("greta", "away");
    assertThat(page.marksNews("greta")).isFalse();
  }

  @Test
  void theLastOneStays() {
    for (String person : page.shown().subList(1, 6)) {
      page.folds(person);
    }

    page.pressesInTheList("nadia");

    assertThat(page.shown()).containsExactly("nadia");
  }

  @Test
  void aNarrowScreenShowsOneAtATime() {
    browser.driver().manage().window().setSize(new Dimension(560, 900));
    page.waitsUntilShown(List.of("nadia"));

    page.opensTab("kofi");

    assertThat(page.shown()).containsExactly("kofi");
    assertThat(page.fits()).isTrue();
    page.types("kofi", "help");
  }
}
