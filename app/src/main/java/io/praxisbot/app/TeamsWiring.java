package io.praxisbot.app;

import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.roster.Register;
import io.praxisbot.core.roster.Roster;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.time.BusinessClock;
import io.praxisbot.core.time.Clocks;
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
import io.praxisbot.teams.outbound.Place;
import io.praxisbot.teams.outbound.Rates;
import io.praxisbot.teams.outbound.Refreshes;
import io.praxisbot.teams.outbound.Registration;
import io.praxisbot.teams.outbound.Remarking;
import io.praxisbot.teams.outbound.TeamsConnection;
import io.praxisbot.teams.outbound.TeamsFiles;
import io.praxisbot.teams.outbound.TeamsPlatform;
import io.praxisbot.teams.outbound.Tokens;
import io.praxisbot.teams.people.PeopleRefresh;
import io.praxisbot.teams.people.TeamsPeople;
import io.praxisbot.teams.render.AdaptiveCards;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Puts the Teams adapter together. */
@Configuration(proxyBeanMethods = false)
@WithTeams
@PropertySource("classpath:praxis-version.properties")
class TeamsWiring {

  /** The public cloud's, as the Bot Framework's documentation names them. */
  private static final URI KEYS =
      URI.create("https://login.botframework.com/v1/.well-known/openidconfiguration");

  private static final URI LOGIN = URI.create("https://login.microsoftonline.com");

  private static final String MESSAGES = "/api/messages";

  /** Answers are sent by so many at once; more would only wait for Teams. */
  private static final int ERRANDS = 8;

  /** More would wait longer than until the sending duty takes them up. */
  private static final int ERRANDS_WAITING = 500;

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
      BusinessClock business,
      SystemClock wall) {
    return new TeamsPlatform(
        connector,
        stores.conversationReferences(),
        new AdaptiveCards(),
        registration(teams).map(Registration::botId),
        refreshes,
        new Clocks(business, wall));
  }

  @Bean
  TeamsPeople teamsPeople(
      PacedConnector connector, MongoStores stores, Roster roster, BusinessClock business) {
    return new TeamsPeople(connector, stores, roster::sight, business);
  }

  @Bean
  PeopleRefresh teamsPeopleRefresh(
      MongoStores stores,
      PacedConnector connector,
      TeamsPeople people,
      SystemClock wall,
      Meters meters) {
    return new PeopleRefresh(stores.workspaces(), connector, people, wall, meters);
  }

  @Bean
  Voice teamsVoice(Refreshes refreshes, PacedConnector connector) {
    Remarking remarking = new Remarking(connector);
    return new Voice(
        refreshes,
        (tenant, there, sentence) ->
            remarking.say(new Place(tenant, there.serviceUrl(), there.conversation()), sentence));
  }

  @Bean
  TeamsFiles teamsFiles(TeamsConnection connection, TeamsSettings teams) {
    return new TeamsFiles(connection, teams.local());
  }

  @Bean(destroyMethod = "close")
  Hands teamsErrands() {
    return new Hands("teams-errand", ERRANDS, ERRANDS_WAITING);
  }

  @Bean
  TeamsDoor teamsDoor(
      Engine engine,
      Dispatcher dispatcher,
      Renderer renderer,
      MongoStores stores,
      Roster roster,
      TeamsPeople people,
      Voice voice,
      TeamsFiles files,
      Hands teamsErrands,
      TeamsSettings teams,
      BusinessClock business,
      SystemClock wall) {
    Registry registry =
        new Registry(new Register(PlatformName.TEAMS, stores, wall), stores, roster::sight, people);
    Bot bot = new Bot(engine, dispatcher, renderer::form);
    return new TeamsDoor(
        guard(teams, wall),
        Reception.of(bot, registry, voice, files::fetch, teamsErrands, new Clocks(business, wall)));
  }

  private static Guard guard(TeamsSettings teams, SystemClock wall) {
    return teams instanceof TeamsSettings.Registered bot
        ? new TokenGuard(bot.appId(), bot.tenant(), bot.openIdMetadata().orElse(KEYS), wall)
        : new LocalGuard();
  }

  @Bean
  ServletRegistrationBean<TeamsServlet> teamsServlet(TeamsDoor door) {
    ServletRegistrationBean<TeamsServlet> servlet =
        new ServletRegistrationBean<>(new TeamsServlet(door));
    servlet.addUrlMappings(MESSAGES);
    return servlet;
  }

  /** A registered bot's callers show a token instead. */
  @Bean
  FilterRegistrationBean<LocalClients> localClients(TeamsSettings teams) {
    FilterRegistrationBean<LocalClients> filter = new FilterRegistrationBean<>(new LocalClients());
    filter.addUrlPatterns(MESSAGES);
    filter.setEnabled(teams instanceof TeamsSettings.Local);
    return filter;
  }

  /** What is uploaded to Teams; it holds nothing that Teams doesn't show to everybody. */
  @Bean
  ServletRegistrationBean<AppPackageServlet> appPackageServlet(
      TeamsSettings teams, @Value("${praxis.version}") String version) {
    Optional<byte[]> zip =
        teams instanceof TeamsSettings.Registered bot
            ? Optional.of(
                AppPackage.of(new AppPackage.Settings(bot.appId(), bot.publicUrl(), version)))
            : Optional.empty();
    ServletRegistrationBean<AppPackageServlet> servlet =
        new ServletRegistrationBean<>(new AppPackageServlet(zip));
    servlet.addUrlMappings("/teams/praxis.zip");
    return servlet;
  }
}
