package io.praxisbot.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Praxis. */
@SpringBootApplication
public class PraxisApplication {

  /**
   * @param arguments Spring's command line arguments
   */
  public static void main(String[] arguments) {
    SpringApplication.run(PraxisApplication.class, arguments);
  }
}
