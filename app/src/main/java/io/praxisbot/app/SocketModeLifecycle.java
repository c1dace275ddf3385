package io.praxisbot.app;

import io.praxisbot.slack.inbound.SocketModeDoor;
import org.springframework.context.SmartLifecycle;

/** Opens the socket to Slack last and closes it first, as the web server does with its port. */
final class SocketModeLifecycle implements SmartLifecycle {

  private final SocketModeDoor door;
  private volatile boolean running;

  SocketModeLifecycle(SocketModeDoor door) {
    this.door = door;
  }

  @Override
  public void start() {
    door.start();
    running = true;
  }

  @Override
  public void stop() {
    door.stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
