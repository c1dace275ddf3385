package io.praxisbot.app;

import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.roster.Register;
import io.praxisbot.core.roster.Roster;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.time.SystemClock;
import io.praxisbot.slack.inbound.Bot;
import io.praxisbot.slack.inbound.Errands;
import io.praxisbot.slack.inbound.Reception;
import io.praxisbot.slack.inbound.Registry;
import io.praxisbot.slack.inbound.Screens;
import io.praxisbot.slack.install.BotToken;
import io.praxisbot.slack.install.Installations;
import io.praxisbot.slack.install.Keyring;
import io.praxisbot.slack.install.Seal;
import io.praxisbot.slack.outbound.Pace;
import io.praxisbot.slack.outbound.PacedWebApi;
import io.praxisbot.slack.outbound.Rates;
import io.praxisbot.slack.outbound.SlackConnection;
import io.praxisbot.slack.outbound.SlackPlatform;
import io.praxisbot.slack.outbound.Whispering;
import io.praxisbot.slack.people.PeopleRefresh;
import io.praxisbot.slack.people.SlackPeople;
import io.praxisbot.slack.render.BlockKit;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the Slack adapter together. How requests come in is {@link SlackDoors}' matter. */
@Configuration(proxyBeanMethods = false)
@WithSlack
class SlackWiring {

  /** Answers are sent and homes shown by so many at once; more would only wait for Slack. */
  private static final int ERRANDS = 8;

  @Bean
  SlackSettings slackSettings(Settings settings) {
    return settings.slack().orElseThrow();
  }

  @Bean(destroyMethod = "close")
  SlackConnection slackConnection(SlackSettings slack) {
    return new SlackConnection(slack.api().orElse(SlackConnection.SLACK));
  }

  @Bean
  Keyring keyring(SlackSettings slack) {
    return slack.reach() instanceof SlackSettings.Many many
        ? new Keyring(Optional.of(Seal.of(many.secretKey())), Optional.empty())
        : new Keyring(Optional.empty(), Optional.of(token(slack)));
  }

  static BotToken token(SlackSettings slack) {
    return new BotToken(((SlackSettings.One) slack.reach()).botToken());
  }

  @Bean
  Installations installations(MongoStores stores, Keyring keyring, SystemClock wall) {
    return new Installations(new Register(PlatformName.SLACK, stores, wall), keyring, wall);
  }

  @Bean
  PacedWebApi webApi(SlackConnection connection, Installations installations, SlackSettings slack) {
    return new PacedWebApi(connection, installations, new Pace(Rates.slack(slack.perMinute())));
  }

  @Bean
  SlackPlatform slackPlatform(PacedWebApi web, SlackConnection connection, SystemClock wall) {
    return new SlackPlatform(web, connection, new BlockKit(), wall);
  }

  @Bean
  SlackPeople slackPeople(PacedWebApi web, MongoStores stores, Roster roster) {
    return new SlackPeople(web, stores, roster::sight);
  }

  @Bean
  PeopleRefresh peopleRefresh(
      MongoStores stores, PacedWebApi web, SlackPeople people, SystemClock wall, Meters meters) {
    return new PeopleRefresh(stores.workspaces(), web, people, wall, meters);
  }

  @Bean(destroyMethod = "close")
  Errands errands() {
    return new Errands(ERRANDS);
  }

  @Bean
  Reception reception(
      Engine engine,
      Dispatcher dispatcher,
      Renderer renderer,
      Installations installations,
      SlackPeople people,
      PacedWebApi web,
      SlackConnection connection,
      Errands errands,
      SystemClock wall) {
    return Reception.of(
        new Bot(engine, dispatcher, screens(renderer)),
        new Registry(installations, people, people, installations),
        web,
        new Whispering(connection, new BlockKit())::say,
        errands,
        wall);
  }

  private static Screens screens(Renderer renderer) {
    return new Screens() {
      @Override
      public Optional<Form> form(PersonId person, Press press) {
        return renderer.form(person, press);
      }

      @Override
      public Optional<Form> checkInForm(PersonId person) {
        return renderer.checkInForm(person);
      }

      @Override
      public Optional<Message> home(PersonId person) {
        return renderer.home(person);
      }
    };
  }
}
