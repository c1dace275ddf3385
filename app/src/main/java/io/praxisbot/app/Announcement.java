package io.praxisbot.app;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where Praxis is, once it is ready. */
@Component
final class Announcement {

  private final Settings settings;
  private volatile int port;

  Announcement(Settings settings) {
    this.settings = settings;
  }

  @EventListener
  void listens(WebServerInitializedEvent event) {
    port = event.getWebServer().getPort();
  }

  @EventListener(ApplicationReadyEvent.class)
  @SuppressWarnings("SystemOut") // for whoever started it, not for a log
  void ready() {
    System.out.println("Praxis is ready: http://" + host() + ":" + port + "/");
  }

  private String host() {
    return switch (settings.bind()) {
      case "0.0.0.0", "::" -> "127.0.0.1";
      default -> settings.bind().contains(":") ? "[" + settings.bind() + "]" : settings.bind();
    };
  }
}
