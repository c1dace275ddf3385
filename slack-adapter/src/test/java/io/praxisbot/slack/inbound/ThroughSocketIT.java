package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.slack.fake.client.SocketSender;
import org.junit.jupiter.api.Test;

/** Over a socket that the bot opens. */
class ThroughSocketIT extends ThroughSlack {

  @Override
  Connected connect() {
    Connected connected = Connected.overSocket();
    ((SocketSender) connected.client.sender()).awaitsConnections(1);
    return connected;
  }

  private SocketSender sender() {
    return (SocketSender) bot.client.sender();
  }

  @Test
  void theSocketIsOpenedAgainWhenSlackSaysSo() {
    assertThat(bot.socket.isConnected()).isTrue();
    sender().disconnects("refresh_requested");
    sender().awaitsConnections(1);
    ana.types("start");
    ana.awaitsButton("Set a goal");
    assertThat(sender().strangeAcknowledgements()).isEmpty();
  }

  @Test
  void theSocketIsOpenedAgainWhenItBreaks() {
    sender().breaks();
    sender().awaitsConnections(1);
    ana.types("start");
    ana.awaitsButton("Set a goal");
  }

  @Test
  void nothingIsTakenAfterTheStop() {
    bot.socket.stop();
    assertThat(bot.socket.isConnected()).isFalse();
    ana.types("start");
    assertThat(sender().replies()).noneMatch(reply -> reply.taken());
  }
}
