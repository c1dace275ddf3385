package io.praxisbot.app;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/**
 * Looks early whether the port can be had. A second Praxis in the same folder would stumble over
 * the database first, and the port is what whoever started it can mend at once.
 */
final class PortCheck {

  private PortCheck() {}

  /**
   * Opens the port and lets go of it.
   *
   * @throws BadSettingException with one line that says what to set instead
   */
  static void free(Settings settings) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address(settings));
    } catch (BindException taken) {
      throw new BadSettingException(explained(settings, String.valueOf(taken.getMessage())));
    } catch (UnknownHostException notAnAddress) {
      throw new BadSettingException(explained(settings, "unknown"));
    } catch (IOException fault) {
      throw new BadSettingException(
          "Port "
              + settings.port()
              + " can't be opened on "
              + settings.bind()
              + ": set PORT to"
              + " another one.");
    }
  }

  @SuppressWarnings("AddressSelection") // a literal address: nothing is looked up
  private static InetSocketAddress address(Settings settings) throws IOException {
    return new InetSocketAddress(InetAddress.getByName(settings.bind()), settings.port());
  }

  private static String explained(Settings settings, String why) {
    if (why.contains("in use")) {
      return inUse(settings.port());
    }
    return why.contains("ermission")
        ? "Port "
            + settings.port()
            + " is not for this user. Set PORT to one above 1023, for"
            + " example PORT=8081 mvn -q spring-boot:run"
        : "PRAXIS_BIND="
            + settings.bind()
            + " is no address of this machine: write 127.0.0.1 for"
            + " this machine only, or 0.0.0.0 for everybody.";
  }

  static String inUse(int port) {
    return "Port "
        + port
        + " is in use. Set PORT to a free one, for example PORT="
        + (port == 8081 ? 8082 : 8081)
        + " mvn -q spring-boot:run";
  }
}
