package io.praxisbot.app;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;

/**
 * What is set for Slack.
 *
 * @param way how Slack's requests come in
 * @param reach for whom
 * @param api the base of the Web API; empty for Slack's own
 * @param perMinute how many messages a workspace takes in a minute
 */
record SlackSettings(Way way, Reach reach, Optional<URI> api, int perMinute) {

  /** Slack allows a few hundred; a little less than three hundred was never too much. */
  static final int MESSAGES_PER_MINUTE = 297;

  static final List<String> NAMES =
      List.of(
          "SLACK_SIGNING_SECRET",
          "SLACK_BOT_TOKEN",
          "SLACK_APP_TOKEN",
          "SLACK_CLIENT_ID",
          "SLACK_CLIENT_SECRET");

  /** How Slack's requests come in. */
  sealed interface Way {}

  /** Slack calls us. */
  record Http(String signingSecret) implements Way {
    /** Names no secret. */
    @Override
    public String toString() {
      return "Http[...]";
    }
  }

  /** We hold a web socket open to Slack. */
  record Socket(String appToken) implements Way {
    /** Names no secret. */
    @Override
    public String toString() {
      return "Socket[...]";
    }
  }

  /** For whom the bot works. */
  sealed interface Reach {}

  /** One workspace, by the token that its admin copied. */
  record One(String botToken) implements Reach {
    /** Names no secret. */
    @Override
    public String toString() {
      return "One[...]";
    }
  }

  /** Any workspace whose admin installs the bot by OAuth. */
  record Many(String clientId, String clientSecret, String secretKey, URI publicUrl)
      implements Reach {
    /** Names no secret. */
    @Override
    public String toString() {
      return "Many[" + publicUrl + "]";
    }
  }

  /**
   * Reads them; empty if none is set.
   *
   * @throws BadSettingException with one line that says what to set as well, or instead
   */
  static Optional<SlackSettings> of(PropertyResolver environment) {
    Words words = new Words(environment);
    if (NAMES.stream().allMatch(name -> words.of(name).isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(new SlackSettings(way(words), reach(words), words.api(), words.perMinute()));
  }

  private static Way way(Words words) {
    Optional<String> app = words.of("SLACK_APP_TOKEN");
    if (app.isPresent()) {
      return new Socket(words.token("SLACK_APP_TOKEN", "xapp-", "Basic Information"));
    }
    return words
        .of("SLACK_SIGNING_SECRET")
        .<Way>map(Http::new)
        .orElseThrow(
            () ->
                new BadSettingException(
                    "Slack is half set: set SLACK_SIGNING_SECRET (from the app's Basic"
                        + " Information) for HTTP, or SLACK_APP_TOKEN for Socket Mode."));
  }

  private static Reach reach(Words words) {
    boolean one = words.of("SLACK_BOT_TOKEN").isPresent();
    boolean many = words.of("SLACK_CLIENT_ID").isPresent();
    if (one && many) {
      throw new BadSettingException(
          "SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for many: unset one of them.");
    }
    if (one) {
      return new One(words.token("SLACK_BOT_TOKEN", "xoxb-", "OAuth & Permissions"));
    }
    if (many) {
      return new Many(
          words.need("SLACK_CLIENT_ID", "SLACK_CLIENT_ID"),
          words.need("SLACK_CLIENT_SECRET", "SLACK_CLIENT_ID"),
          words.need("PRAXIS_SECRET_KEY", "SLACK_CLIENT_ID"),
          words.url("PRAXIS_PUBLIC_URL", words.need("PRAXIS_PUBLIC_URL", "SLACK_CLIENT_ID")));
    }
    throw new BadSettingException(
        "Slack is half set: set SLACK_BOT_TOKEN (from the app's OAuth & Permissions) for one"
            + " workspace, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET for many.");
  }

  /** Whether the Web API is on this machine: a fake one. */
  boolean local() {
    return api.map(URI::getHost).filter(Settings::loopback).isPresent();
  }

  /** The settings' words. */
  private record Words(PropertyResolver environment) {

    Optional<String> of(String name) {
      return Settings.text(environment, name);
    }

    String need(String name, String because) {
      return of(name)
          .orElseThrow(
              () ->
                  new BadSettingException(
                      name + " is missing: with " + because + " it is needed. " + hint(name)));
    }

    String token(String name, String prefix, String page) {
      String token = of(name).orElseThrow();
      if (!token.startsWith(prefix)) {
        throw new BadSettingException(
            name + " isn't one: it starts with " + prefix + ", see the app's " + page + ".");
      }
      return token;
    }

    URI url(String name, String text) {
      try {
        URI url = URI.create(text.endsWith("/") ? text : text + "/");
        if (List.of("http", "https").contains(String.valueOf(url.getScheme()))
            && url.getHost() != null) {
          return url;
        }
      } catch (IllegalArgumentException notOne) {
        // Said below, as for one without a host.
      }
      throw new BadSettingException(
          name + " is not a URL: write one, for example https://praxis.example.com");
    }

    Optional<URI> api() {
      Optional<URI> api = of("SLACK_API_URL").map(text -> url("SLACK_API_URL", text));
      if (api.filter(url -> !url.getPath().endsWith("/api/")).isPresent()) {
        throw new BadSettingException(
            "SLACK_API_URL doesn't end in /api/: write the base of the Web API, or unset it.");
      }
      if (api.filter(Words::isReadOnTheWay).isPresent()) {
        throw new BadSettingException(
            "SLACK_API_URL is not encrypted, and tokens would go there: write it with https://, or"
                + " with http:// for this machine alone.");
      }
      return api;
    }

    private static boolean isReadOnTheWay(URI url) {
      return url.getScheme().equals("http") && !Settings.loopback(url.getHost());
    }

    int perMinute() {
      String number = of("SLACK_MESSAGES_PER_MINUTE").orElse(Integer.toString(MESSAGES_PER_MINUTE));
      if (!number.matches("[1-9]\\d{0,4}")) {
        throw new BadSettingException(
            "SLACK_MESSAGES_PER_MINUTE is not a number from 1 to 99999: write one, or unset it.");
      }
      return Integer.parseInt(number);
    }

    private static String hint(String name) {
      return switch (name) {
        case "PRAXIS_SECRET_KEY" -> "Make one by: openssl rand -base64 32";
        case "PRAXIS_PUBLIC_URL" -> "Write how the world reaches this service, with https://";
        default -> "See the app's Basic Information.";
      };
    }
  }
}
