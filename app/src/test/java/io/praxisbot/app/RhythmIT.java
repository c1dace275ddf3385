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
    page.presses(NADIA, "Apply");
    page.types(NADIA, "pause @ana next two weeks");
    page.reads(ANA, "off");
    page.types(NADIA, "preview @ana");
    page.reads(NADIA, "falls out");
    browser.picture("preview");
    page.types(NADIA, "cadence every 2 weeks tue 10:00 for @marta");
    page.reads(NADIA, "This would change");
    page.presses(NADIA, "Apply");
    page.types(NADIA, "undo");
    page.presses(NADIA, "Undo it");
    page.types(NADIA, "status");
    page.reads(NADIA, "Ana");
    browser.picture("status");
    page.types(NADIA, "why @ana");
    page.reads(NADIA, "Ana");
    browser.picture("why");
  }
}
