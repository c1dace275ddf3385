package io.praxisbot.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.DeliveryStores;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.delivery.Platform;
import io.praxisbot.core.duty.Duty;
import io.praxisbot.core.duty.Timeline;
import io.praxisbot.core.people.FirstAdmins;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.roster.ClaimCodes;
import io.praxisbot.core.roster.Roster;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.time.BusinessClock;
import io.praxisbot.core.time.SystemClock;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts bot-core together. Spring closes in reverse: ticks, requests, stores, database. */
@Configuration(proxyBeanMethods = false)
class CoreWiring {

  /** More would only wait for the database; fewer leave a core idle while others wait for it. */
  private static final int HANDS = 4;

  /** Into so many more workspaces is sent at once; each waits for its platform most of the time. */
  private static final int SENDERS = 7;

  @Bean(destroyMethod = "close")
  Database database(Settings settings) {
    return Database.open(settings);
  }

  /** Closed with the database that it belongs to. */
  @Bean(destroyMethod = "")
  MongoStores stores(Database database) {
    return database.stores();
  }

  @Bean
  SystemClock wall() {
    return new SystemClock();
  }

  @Bean
  BusinessClock business(SystemClock wall, MongoStores stores) {
    return new BusinessClock(wall, stores.clockOffset());
  }

  @Bean
  Agenda agenda(MongoStores stores) {
    return new Agenda(stores);
  }

  @Bean
  FirstAdmins firstAdmins(Settings settings) {
    return new FirstAdmins(settings.admins());
  }

  @Bean
  Engine engine(
      MongoStores stores,
      Agenda agenda,
      FirstAdmins first,
      BusinessClock business,
      SystemClock wall) {
    return new Engine(stores, agenda, first, business, wall);
  }

  @Bean
  Roster roster(MongoStores stores, Engine engine, FirstAdmins first, BusinessClock business) {
    return new Roster(stores, engine, first, business);
  }

  /** Nobody claims the playground. */
  @Bean
  ClaimLines claimLines(MongoStores stores, SystemClock wall) {
    return new ClaimLines(
        new ClaimCodes(stores, new SecureRandom()),
        Set.of(PlatformName.SLACK, PlatformName.TEAMS),
        wall);
  }

  @Bean
  Renderer renderer(MongoStores stores, BusinessClock business) {
    return new Renderer(stores, business);
  }

  @Bean
  Meters meters(MeterRegistry registry) {
    return new Meters(registry);
  }

  /** The owner names this start of the process, so that it never takes an older one's claims. */
  @Bean
  Dispatcher dispatcher(
      MongoStores stores,
      Renderer renderer,
      List<Platform> platforms,
      SystemClock wall,
      Meters meters,
      Hands senders) {
    String owner = UUID.randomUUID().toString();
    return new Dispatcher(DeliveryStores.of(stores), renderer, platforms, wall, owner, meters)
        .with(senders, SENDERS);
  }

  @Bean(destroyMethod = "close")
  Hands senders() {
    return new Hands("sender", SENDERS);
  }

  @Bean(destroyMethod = "close")
  Hands hands() {
    return new Hands("hand", HANDS);
  }

  @Bean
  Duties duties(
      MongoStores stores,
      Agenda agenda,
      Engine engine,
      Dispatcher dispatcher,
      SystemClock wall,
      Meters meters,
      Hands hands,
      ObjectProvider<Duty> ofPlatforms) {
    return Duties.of(
        stores,
        agenda,
        engine,
        dispatcher,
        wall,
        meters,
        hands,
        ofPlatforms.orderedStream().toList());
  }

  @Bean
  Timeline timeline(MongoStores stores, BusinessClock business, SystemClock wall, Duties duties) {
    return new Timeline(stores, business, wall, duties.onTheWay());
  }

  @Bean
  Ticking ticking(Duties duties, Timeline timeline, BusinessClock business, Meters meters) {
    return new Ticking(duties.ticks(timeline), business, meters);
  }

  @Bean
  HealthIndicator databaseHealthIndicator(MongoStores stores) {
    return new DatabaseHealth(stores);
  }
}
