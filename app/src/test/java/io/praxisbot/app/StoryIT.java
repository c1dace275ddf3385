package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The story in a real browser: an admin sets the cadence, three people in three zones are asked on
 * their own Friday afternoon, and on Monday morning their manager reads where to follow up. Its
 * pictures are the README's.
 */
class StoryIT {

  private static final String NADIA = "nadia";
  private static final String MARTA = "marta";
  private static final String ANA = "ana";
  private static final String BEN = "ben";
  private static final String CHITRA = "chitra";

  @TempDir private Path folder;
  private ConfigurableApplicationContext application;
  private Browser browser;
  private Page page;

  @BeforeEach
  void openThePage() throws IOException {
    assumeTrue(Browser.isHere(StoryIT.class), "no Chromium here");
    int port = freePort();
    application =
        PraxisApplication.application()
            .run("--PORT=" + port, "--PRAXIS_DATA=" + folder.resolve("data"));
    browser = Browser.open();
    page = new Page(browser, "http://127.0.0.1:" + port + "/");
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
    }
    if (application != null) {
      application.close();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void aWeekGoesByFromTheCadenceToTheDigest() {
    admin();
    everybodyIsAskedOnTheirOwnFriday();
    anaAnswersByButtons();
    benAnswersByTyping();
    chitraSaysNothing();
    martaReadsHerDigest();
  }

  private void admin() {
    page.types(NADIA, "cadence weekly fri 15:00");
    page.reads(NADIA, "This would change");
    browser.picture("cadence");
    page.presses(NADIA, "Apply");
    page.sees(NADIA, "Fridays at 15:00");
    page.types(NADIA, "digest weekly mon 09:00");
    page.reads(NADIA, "Mondays at 09:00");
  }

  private void everybodyIsAskedOnTheirOwnFriday() {
    page.jumpsUntil(CHITRA, "Did you try it");
    assertThat(page.localTime(CHITRA)).isEqualTo("Fri 15:00");
    page.jumpsUntil(ANA, "Did you try it");
    assertThat(page.localTime(ANA)).isEqualTo("Fri 15:00");
    assertThat(page.lastOfBot(BEN)).doesNotContain("Did you try it");
    page.jumpsUntil(BEN, "Did you try it");
    assertThat(page.localTime(BEN)).isEqualTo("Fri 15:00");
    browser.picture("check-in");
  }

  private void anaAnswersByButtons() {
    page.presses(ANA, "Tried it");
    page.presses(ANA, "Skip");
    page.presses(ANA, "Same plan again");
    page.sees(ANA, "Done. Thank you.");
  }

  private void benAnswersByTyping() {
    page.types(BEN, "not really, was on the road all week");
    page.presses(BEN, "Keep it as it is");
    page.sees(BEN, "not really, was on the road all week");
    browser.picture("answers");
  }

  private void chitraSaysNothing() {
    assertThat(page.text(CHITRA)).doesNotContain("Done. Thank you.");
  }

  private void martaReadsHerDigest() {
    page.jumpsUntil(MARTA, "3 asked · 2 answered · 1 tried something new");
    assertThat(page.localTime(MARTA)).isEqualTo("Mon 09:00");
    assertThat(page.lastOfBot(MARTA))
        .contains("Ana tried:", "Ben planned to offer", "Chitra has not answered yet")
        .contains("You could say:", "I talked to them")
        .doesNotContain("on the road");
    page.scrollsToLast(MARTA);
    browser.picture("digest");
    page.presses(MARTA, "I talked to them");
    page.sees(MARTA, "✓ You talked to");
  }
}
