package io.praxisbot.app;

import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.time.SystemClock;
import io.praxisbot.slack.inbound.Answered;
import io.praxisbot.slack.inbound.Asked;
import io.praxisbot.slack.inbound.Reception;
import io.praxisbot.slack.inbound.SlackDoor;
import io.praxisbot.slack.inbound.SocketModeDoor;
import io.praxisbot.slack.install.Installations;
import io.praxisbot.slack.install.OAuthDoor;
import io.praxisbot.slack.install.OAuthSettings;
import io.praxisbot.slack.install.Seal;
import io.praxisbot.slack.install.SingleWorkspace;
import io.praxisbot.slack.install.States;
import io.praxisbot.slack.outbound.SlackConnection;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways in from Slack: signed requests or a socket, and the pages of the installation. */
@Configuration(proxyBeanMethods = false)
@WithSlack
class SlackDoors {

  /** One workspace is there before anything can come in from it. */
  @Bean(initMethod = "start", destroyMethod = "close")
  @ConditionalOnProperty(name = "praxis.slack.reach", havingValue = "one")
  SingleWorkspace singleWorkspace(
      Installations installations, SlackConnection connection, SlackSettings slack) {
    return new SingleWorkspace(installations, connection.slack(), SlackWiring.token(slack));
  }

  @Bean
  ServletRegistrationBean<SlackServlet> slackServlet(
      Reception reception,
      Installations installations,
      SlackConnection connection,
      MongoStores stores,
      SlackSettings slack,
      SystemClock wall) {
    Optional<SlackDoor> door =
        slack.way() instanceof SlackSettings.Http http
            ? Optional.of(new SlackDoor(http.signingSecret(), wall, reception))
            : Optional.empty();
    Optional<OAuthDoor> pages =
        slack.reach() instanceof SlackSettings.Many many
            ? Optional.of(pages(many, installations, connection, stores, slack, wall))
            : Optional.empty();
    ServletRegistrationBean<SlackServlet> servlet =
        new ServletRegistrationBean<>(new SlackServlet(asked -> answer(asked, pages, door)));
    servlet.addUrlMappings("/slack/*");
    return servlet;
  }

  private static OAuthDoor pages(
      SlackSettings.Many many,
      Installations installations,
      SlackConnection connection,
      MongoStores stores,
      SlackSettings slack,
      SystemClock wall) {
    States states = new States(Seal.of(many.secretKey()), stores.redemptions(), wall);
    OAuthSettings settings =
        new OAuthSettings(
            many.clientId(),
            many.clientSecret(),
            many.publicUrl(),
            slack.api().orElse(SlackConnection.SLACK));
    return new OAuthDoor(settings, states, installations, connection.slack());
  }

  private static Answered answer(Asked asked, Optional<OAuthDoor> pages, Optional<SlackDoor> door) {
    Function<SlackDoor, Answered> events = open -> open.answer(asked);
    return pages
        .flatMap(page -> page.answer(asked))
        .or(() -> door.map(events))
        .orElseGet(() -> Answered.status(404));
  }

  @Bean
  @ConditionalOnProperty(name = "praxis.slack.way", havingValue = "socket")
  SocketModeLifecycle socketMode(
      SlackConnection connection, Reception reception, SlackSettings slack) {
    String token = ((SlackSettings.Socket) slack.way()).appToken();
    return new SocketModeLifecycle(new SocketModeDoor(connection.slack(), token, reception));
  }
}
