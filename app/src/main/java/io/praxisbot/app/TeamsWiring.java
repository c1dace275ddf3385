package io.praxisbot.app;

import io.praxisbot.core.conversation.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.roster.Register;
import io.praxisbot.core.roster.Roster;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.time.SystemClock;
import io.praxisbot.teams.inbound.Bot;
import io.praxisbot.teams.inbound.Guard;
import io.praxisbot.teams.inbound.LocalGuard;
import io.praxisbot.teams.inbound.Reception;
import io.praxisbot.teams.inbound.Registry;
import io.praxisbot.teams.inbound.TeamsDoor;
import io.praxisbot.teams.inbound.TokenGuard;
import io.praxisbot.teams.inbound.Voice;
import io.praxisbot.teams.install.AppPackage;
import io.praxisbot.teams.outbound.Backoff;
import io.praxisbot.teams.outbound.ClientCredentials;
import io.praxisbot.teams.outbound.Pace;
import io.praxisbot.teams.outbound.PacedConnector;
import io.praxisbot.teams.outbound.Rates;
import io.praxisbot.teams.outbound.Refreshes;
import io.praxisbot.teams.outbound.Registration;
import io.praxisbot.teams.outbound.TeamsConnection;
import io.praxisbot.teams.outbound.TeamsPlatform;
import io.praxisbot.teams.outbound.Tokens;
import io.praxisbot.teams.people.TeamsPeople;
import io.praxisbot.teams.render.AdaptiveCards;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the Teams adapter together. */
@Configuration(proxyBeanMethods = false)
@WithTeams
class TeamsWiring {

  /** The public cloud's, as the Bot Framework's documentation names them. */
  private static final URI KEYS =
      URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration");

  private static final URI LOGIN = URI.create("https://login.microsoftonline.com");

  /** Answers are sent by so many at once; more would only wait for Teams. */
  private static final int ERRANDS = 8;

  @Bean
  TeamsSettings teamsSettings(Settings settings) {
    return settings.teams().orElseThrow();
  }

  @Bean(destroyMethod = "close")
  TeamsConnection teamsConnection(TeamsSettings teams, SystemClock wall) {
    return new TeamsConnection(tokens(teams, wall), teams.local());
  }

  private static Tokens tokens(TeamsSettings teams, SystemClock wall) {
    return registration(teams)
        .<Tokens>map(registered -> new ClientCredentials(registered, wall))
        .orElseGet(Tokens::none);
  }

  private static Optional<Registration> registration(TeamsSettings teams) {
    return teams instanceof TeamsSettings.Registered bot
        ? Optional.of(
            new Registration(bot.appId(), bot.password(), bot.tenant(), bot.login().orElse(LOGIN)))
        : Optional.empty();
  }

  @Bean
  PacedConnector teamsConnector(TeamsConnection connection, SystemClock wall) {
    return new PacedConnector(
        connection, new Pace(Rates.teams()), new Backoff(new SecureRandom()), wall);
  }

  @Bean
  Refreshes refreshes() {
    return new Refreshes();
  }

  @Bean
  TeamsPlatform teamsPlatform(
      PacedConnector connector,
      MongoStores stores,
      TeamsSettings teams,
      Refreshes refreshes,
      SystemClock wall) {
    return new TeamsPlatform(
        connector,
        stores.conversationReferences(),
        new AdaptiveCards(),
        registration(teams).map(Registration::botId),
        refreshes,
        wall);
  }
}
