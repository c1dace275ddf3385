package io.praxisbot.app;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.PropertyResolver;

/** What is set for Teams. */
sealed interface TeamsSettings {

  /**
   * A bot that is registered with Microsoft. Whatever comes in is checked, always.
   *
   * @param appId the registration's application (client) id, lower-cased
   * @param tenant the only tenant that it works for, lower-cased; empty for any
   * @param openIdMetadata where the keys of the Bot Framework are found; empty for the public cloud
   * @param login where its tokens come from; empty for the public cloud
   * @param publicUrl how the world reaches this service, as its app says it; empty if unset
   */
  record Registered(
      String appId,
      String password,
      Optional<String> tenant,
      Optional<URI> openIdMetadata,
      Optional<URI> login,
      Optional<URI> publicUrl)
      implements TeamsSettings {

    @Override
    public boolean local() {
      return openIdMetadata.filter(Registered::isHere).isPresent()
          && login.filter(Registered::isHere).isPresent();
    }

    private static boolean isHere(URI url) {
      return Settings.loopback(url.getHost());
    }

    /** Names no secret. */
    @Override
    public String toString() {
      return "Registered[" + appId + "]";
    }
  }

  /** No registration: clients on this machine come in without a word about who they are. */
  record Local() implements TeamsSettings {
    @Override
    public boolean local() {
      return true;
    }
  }

  /** Whether nobody beyond this machine can be meant. */
  boolean local();

  List<String> OF_A_REGISTRATION =
      List.of(
          "TEAMS_APP_ID",
          "TEAMS_APP_PASSWORD",
          "TEAMS_TENANT_ID",
          "TEAMS_OPENID_METADATA_URL",
          "TEAMS_LOGIN_URL");

  /**
   * Reads them; empty if none is set.
   *
   * @throws BadSettingException with one line that says what to set as well, or instead
   */
  static Optional<TeamsSettings> of(PropertyResolver environment) {
    Words words = new Words(environment);
    Optional<String> set =
        OF_A_REGISTRATION.stream().filter(name -> words.of(name).isPresent()).findFirst();
    if (words.local()) {
      if (set.isPresent()) {
        throw new BadSettingException(
            "TEAMS_LOCAL lets anybody on this machine in, and "
                + set.get()
                + " is for a registered bot: unset one of them.");
      }
      return Optional.of(new Local());
    }
    return set.map(any -> words.registered());
  }

  /** The settings' words. */
  record Words(PropertyResolver environment) {

    private static final Pattern GUID =
        Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    Optional<String> of(String name) {
      return Settings.text(environment, name);
    }

    boolean local() {
      return switch (of("TEAMS_LOCAL").orElse("off").toLowerCase(Locale.ROOT)) {
        case "on" -> true;
        case "off" -> false;
        default ->
            throw new BadSettingException(
                "TEAMS_LOCAL is neither on nor off: write one of these, or unset it.");
      };
    }

    Registered registered() {
      return new Registered(
          guid("TEAMS_APP_ID", need("TEAMS_APP_ID")),
          need("TEAMS_APP_PASSWORD"),
          of("TEAMS_TENANT_ID").map(id -> guid("TEAMS_TENANT_ID", id)),
          url("TEAMS_OPENID_METADATA_URL"),
          url("TEAMS_LOGIN_URL"),
          of("PRAXIS_PUBLIC_URL").flatMap(Words::told));
    }

    private String need(String name) {
      return of(name)
          .orElseThrow(
              () ->
                  new BadSettingException(
                      "Teams is half set: "
                          + name
                          + " is missing. It comes with the bot's registration; or set"
                          + " TEAMS_LOCAL=on alone, to try Teams on this machine."));
    }

    private static String guid(String name, String value) {
      String lower = value.toLowerCase(Locale.ROOT);
      if (!GUID.matcher(lower).matches()) {
        throw new BadSettingException(
            name
                + " isn't one: it looks like 00000000-0000-0000-0000-000000000000, on the page of"
                + " the bot's registration.");
      }
      return lower;
    }

    /** What is no URL is complained about by whoever can't do without it. */
    private static Optional<URI> told(String text) {
      try {
        return Optional.of(URI.create(text));
      } catch (IllegalArgumentException notOne) {
        return Optional.empty();
      }
    }

    private Optional<URI> url(String name) {
      return of(name).map(text -> url(name, text));
    }

    private static URI url(String name, String text) {
      try {
        URI url = URI.create(text);
        if (url.getHost() != null && isKept(url)) {
          return url;
        }
      } catch (IllegalArgumentException notOne) {
        // Said below, as for one without a host.
      }
      throw new BadSettingException(
          name + " is not a URL with https://: write one, or unset it for the public cloud.");
    }

    /** Passwords and keys go there. */
    private static boolean isKept(URI url) {
      return "https".equals(url.getScheme())
          || ("http".equals(url.getScheme()) && Settings.loopback(url.getHost()));
    }
  }
}
