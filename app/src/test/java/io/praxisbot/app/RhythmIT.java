package io.praxisbot.app;

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
 * How an admin sets the rhythm, in a real browser: holidays and leave, a look ahead at what they
 * do, a change that is seen before it is made and taken back. Its pictures are in docs/cadence.md.
 */
class RhythmIT {

  private static final String NADIA = "nadia";
  private static final String ANA = "ana";
  private static final String PLANNED = "15 check-ins come in the next seven days.";
  private static final int MOST_ASKED = 20;

  @TempDir private Path folder;
  private ConfigurableApplicationContext application;
  private Browser browser;
  private Page page;

  @BeforeEach
  void openThePage() throws IOException {
    assumeTrue(Browser.isHere(RhythmIT.class), "no Chromium here");
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
  void anAdminSeesWhatARhythmDoesBeforeAndAfterItIsSet() {
    page.types(NADIA, "holidays portugal for @marta");
    page.reads(NADIA, "Public holidays in Marta’s team: Portugal");
    page.types(NADIA, "pause @ana next two weeks");
    page.reads(ANA, "Nadia noted that you're away");
    page.types(NADIA, "preview @ana");
    page.reads(NADIA, "check-in falls out: off, back on");
    page.scrollsToLast(NADIA);
    browser.picture("preview");
    page.types(NADIA, "cadence every 2 weeks tue 10:00 for @marta");
    page.reads(NADIA, "This would change check-ins in Marta’s team");
    page.presses(NADIA, "Apply");
    page.reads(NADIA, "every two weeks on Tuesday at 10:00");
    page.types(NADIA, "undo");
    page.reads(NADIA, "so on Thursdays at 15:00");
    page.presses(NADIA, "Undo it");
    page.reads(NADIA, "Taken back:");
    page.types(NADIA, "why @ana");
    page.reads(NADIA, "Welcome back:");
    page.scrollsToLast(NADIA);
    browser.picture("why");
    status();
    browser.picture("status");
  }

  /** What was taken back is planned in by a duty, a moment later. */
  private void status() {
    for (int asked = 0; asked < MOST_ASKED && !page.lastOfBot(NADIA).contains(PLANNED); asked++) {
      page.types(NADIA, "status");
      page.reads(NADIA, "Off just now: Ana Lopes");
    }
    page.reads(NADIA, PLANNED);
    page.scrollsToLast(NADIA);
  }
}
