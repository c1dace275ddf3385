package io.praxisbot.app;

import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Starts Praxis. */
@SpringBootApplication
public class PraxisApplication {

  /** The application as it is started, by the command line and by tests. */
  static SpringApplicationBuilder application() {
    return new SpringApplicationBuilder(PraxisApplication.class)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .initializers(new SettingsInitializer());
  }

  /**
   * What the person at the keyboard can mend is said in one line; anything else is a fault of ours
   * and keeps its stack trace.
   *
   * @param arguments Spring's command line arguments
   */
  @SuppressWarnings("SystemOut") // for whoever started it, not for a log
  public static void main(String[] arguments) {
    try {
      application().run(arguments);
    } catch (RuntimeException fault) {
      Optional<String> line = StartFaults.line(fault);
      if (line.isEmpty()) {
        fault.printStackTrace();
      }
      line.ifPresent(System.err::println);
      System.exit(1);
    }
  }
}
