package io.praxisbot.slack.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What an app's manifest declares, read as strictly as Slack reads it. The fake Slack gives the app
 * nothing that isn't in here.
 */
public record Manifest(
    String name,
    Surfaces surfaces,
    List<Command> commands,
    List<Shortcut> shortcuts,
    Grants oauth,
    Subscriptions subscriptions) {

  /** A slash command; its word begins with a slash. */
  public record Command(String word, Optional<String> url, boolean escapes) {

    Command at(UnaryOperator<String> hosted) {
      return new Command(word, url.map(hosted), escapes);
    }
  }

  /** A shortcut that can be used from anywhere. */
  public record Shortcut(String name, String callbackId) {}

  /** Where the app shows itself. */
  public record Surfaces(boolean homeTab, boolean messagesTab, boolean readOnly) {}

  /** What the bot's token may do, and where an installation may return to. */
  public record Grants(Set<String> scopes, List<String> redirectUrls) {}

  /**
   * What the app is told, and how.
   *
   * @param eventsUrl where events go; empty with Socket Mode
   * @param interactivityUrl where presses, submissions and shortcuts go; empty with Socket Mode
   */
  public record Subscriptions(
      Set<String> events,
      Optional<String> eventsUrl,
      boolean interactive,
      Optional<String> interactivityUrl,
      boolean socketMode) {

    Subscriptions at(UnaryOperator<String> hosted) {
      return new Subscriptions(
          events, eventsUrl.map(hosted), interactive, interactivityUrl.map(hosted), socketMode);
    }
  }

  /** Thrown for a manifest that Slack would refuse. */
  public static final class Refused extends IllegalArgumentException {

    Refused(String why) {
      super(why);
    }
  }

  public Manifest {
    commands = List.copyOf(commands);
    shortcuts = List.copyOf(shortcuts);
  }

  /** The bot's scopes. */
  public Set<String> scopes() {
    return oauth.scopes();
  }

  /** The bot's events, such as {@code message.im}. */
  public Set<String> events() {
    return subscriptions.events();
  }

  /** The addresses to which an installation may return. */
  public List<String> redirectUrls() {
    return oauth.redirectUrls();
  }

  /** Whether people have a home tab of the app's. */
  public boolean homeTab() {
    return surfaces.homeTab();
  }

  /** Whether people have a direct message with the app. */
  public boolean messagesTab() {
    return surfaces.messagesTab();
  }

  /** Whether the app is told over a socket that it opened. */
  public boolean socketMode() {
    return subscriptions.socketMode();
  }

  /** The command with this word, slash included. */
  public Optional<Command> command(String word) {
    return commands.stream().filter(command -> command.word().equals(word)).findFirst();
  }

  /** The shortcut with this name. */
  public Optional<Shortcut> shortcut(String name) {
    return shortcuts.stream().filter(shortcut -> shortcut.name().equals(name)).findFirst();
  }

  /** This app with other scopes, to see what it does when it lacks one. */
  public Manifest withScopes(Set<String> scopes) {
    return new Manifest(
        name,
        surfaces,
        commands,
        shortcuts,
        new Grants(Set.copyOf(scopes), redirectUrls()),
        subscriptions);
  }

  /**
   * This app at another address: only the paths stay.
   *
   * @param base such as {@code http://127.0.0.1:8080}
   */
  public Manifest hostedAt(URI base) {
    UnaryOperator<String> hosted = url -> base.resolve(URI.create(url).getRawPath()).toString();
    return new Manifest(
        name,
        surfaces,
        commands.stream().map(command -> command.at(hosted)).toList(),
        shortcuts,
        new Grants(scopes(), redirectUrls().stream().map(hosted).toList()),
        subscriptions.at(hosted));
  }

  /**
   * Reads a manifest.
   *
   * @throws Refused if Slack would refuse it
   */
  public static Manifest of(String yaml) {
    return ManifestReader.read(yaml);
  }

  /**
   * The repository's manifest for HTTP.
   *
   * @throws Refused if Slack would refuse it
   */
  public static Manifest http() {
    return inRepository("manifest.yaml");
  }

  /**
   * The repository's manifest for Socket Mode.
   *
   * @throws Refused if Slack would refuse it
   */
  public static Manifest overSocket() {
    return inRepository("manifest-socket-mode.yaml");
  }

  private static Manifest inRepository(String file) {
    try {
      return of(Files.readString(find(Path.of("slack-adapter", file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tests run in the folder of their own module, somewhere below the repository's. */
  private static Path find(Path file) {
    return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
        .takeWhile(folder -> folder != null)
        .map(folder -> folder.resolve(file))
        .filter(Files::exists)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + file + " above the tests"));
  }
}
