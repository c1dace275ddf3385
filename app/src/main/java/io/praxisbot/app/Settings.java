package io.praxisbot.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;

/**
 * What is set from outside.
 *
 * @param port to listen on; 0 takes any free one
 * @param bind the address to listen on
 * @param mongo MongoDB's connection string; empty for the embedded database
 * @param data the folder of the embedded database
 * @param playground whether the page is served on which a newcomer plays everybody
 * @param slack how Slack is connected; empty if it isn't
 * @param teams how Teams is connected; empty if it isn't
 * @param admins the platform user ids of the first admins
 */
record Settings(
    int port,
    String bind,
    Optional<String> mongo,
    Path data,
    boolean playground,
    Optional<SlackSettings> slack,
    Optional<TeamsSettings> teams,
    Set<String> admins) {

  private static final String LOOPBACK = "127.0.0.1";
  private static final Pattern ADDRESS =
      Pattern.compile("localhost|\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /**
   * Reads them.
   *
   * @throws BadSettingException with one line that says what to write instead
   */
  static Settings of(PropertyResolver environment) {
    Optional<SlackSettings> slack = SlackSettings.of(environment);
    Optional<TeamsSettings> teams = TeamsSettings.of(environment);
    boolean playground = playground(environment, slack.isPresent() || teams.isPresent());
    String bind = bind(environment, playground, teams);
    return new Settings(
        port(environment),
        bind,
        text(environment, "MONGODB_URI"),
        data(environment),
        playground,
        slack,
        teams,
        admins(environment));
  }

  private static String bind(
      PropertyResolver environment, boolean playground, Optional<TeamsSettings> teams) {
    boolean open = teams.filter(TeamsSettings.Local.class::isInstance).isPresent();
    String bind =
        text(environment, "PRAXIS_BIND").orElse(playground || open ? LOOPBACK : "0.0.0.0");
    if (!ADDRESS.matcher(bind).matches()) {
      throw new BadSettingException(
          "PRAXIS_BIND is not an address: write 127.0.0.1 for this machine only, or 0.0.0.0 for"
              + " everybody.");
    }
    if (open && !loopback(bind) && !bind.equals("::1")) {
      throw new BadSettingException(
          "TEAMS_LOCAL lets anybody in who reaches this machine, and PRAXIS_BIND lets everybody"
              + " reach it: set PRAXIS_BIND=127.0.0.1, or unset TEAMS_LOCAL.");
    }
    return bind;
  }

  /** Whether whatever is connected is on this machine, so that nobody real can be meant. */
  boolean local() {
    return slack.filter(s -> !s.local()).isEmpty() && teams.filter(t -> !t.local()).isEmpty();
  }

  private static Set<String> admins(PropertyResolver environment) {
    return Stream.of(text(environment, "PRAXIS_ADMINS").orElse("").split(",", -1))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where the database is may hold a password. */
  @Override
  public String toString() {
    return "Settings[port="
        + port
        + ", bind="
        + bind
        + ", slack="
        + slack
        + ", teams="
        + teams
        + "]";
  }

  /** Whether a host is this machine, as it is written. */
  static boolean loopback(String host) {
    return host.equals("localhost") || host.matches("127(\\.\\d{1,3}){3}") || host.equals("[::1]");
  }

  private static boolean playground(PropertyResolver environment, boolean connected) {
    String wish = text(environment, "PRAXIS_PLAYGROUND").orElse("").toLowerCase(Locale.ROOT);
    return switch (wish) {
      case "on" -> true;
      case "off" -> false;
      case "" -> !connected;
      default ->
          throw new BadSettingException(
              "PRAXIS_PLAYGROUND is neither on nor off: write one of these, or unset it.");
    };
  }

  private static int port(PropertyResolver environment) {
    String port = text(environment, "PORT").orElse("8080");
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new BadSettingException(
          "PORT is not a port: write a number from 1 to 65535, for example PORT=8081.");
    }
    return Integer.parseInt(port);
  }

  private static Path data(PropertyResolver environment) {
    try {
      return Path.of(text(environment, "PRAXIS_DATA").orElse("data"));
    } catch (InvalidPathException notOne) {
      throw new BadSettingException(
          "PRAXIS_DATA is not a folder's name: write one, for example PRAXIS_DATA=./data.");
    }
  }

  /** What is set to nothing is not set. */
  static Optional<String> text(PropertyResolver environment, String name) {
    return Optional.ofNullable(environment.getProperty(name))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }
}
