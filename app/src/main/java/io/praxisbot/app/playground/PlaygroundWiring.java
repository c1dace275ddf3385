package io.praxisbot.app.playground;

import io.praxisbot.app.Meters;
import io.praxisbot.core.agenda.Agenda;
import io.praxisbot.core.conversation.engine.Engine;
import io.praxisbot.core.conversation.view.Renderer;
import io.praxisbot.core.delivery.Dispatcher;
import io.praxisbot.core.duty.Timeline;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.store.mongo.MongoStores;
import io.praxisbot.core.time.BusinessClock;
import io.praxisbot.core.time.SystemClock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the playground together. */
@Configuration(proxyBeanMethods = false)
@WhilePlaying
class PlaygroundWiring {

  @Bean
  Revisions revisions(SystemClock wall) {
    return new Revisions(wall.instant().toEpochMilli());
  }

  @Bean
  PlaygroundPlatform playgroundPlatform(
      MongoStores stores, BusinessClock business, Revisions revisions) {
    return new PlaygroundPlatform(stores.panes(), business, revisions);
  }

  @Bean
  Staging staging(
      MongoStores stores, Timeline timeline, BusinessClock business, Revisions revisions) {
    return new Staging(stores, stores.panes(), timeline, business, revisions);
  }

  @Bean
  Actions actions(
      MongoStores stores,
      Engine engine,
      Dispatcher dispatcher,
      Renderer renderer,
      BusinessClock business,
      Meters meters,
      Revisions revisions) {
    return new Actions(
        new Actions.Wires(stores, engine, dispatcher, renderer, business, meters),
        stores.panes(),
        revisions);
  }

  @Bean
  Clock clock(
      Timeline timeline,
      BusinessClock business,
      Revisions revisions,
      Meters meters,
      @Value("${praxis.clock.movable}") boolean movable) {
    return new Clock(timeline, business, revisions, meters, movable);
  }

  @Bean
  Gate gate(JsonMapper json) {
    return new Gate(json);
  }

  @Bean
  JsonMapperBuilderCustomizer kindsOfBlocks() {
    return json ->
        json.addMixIn(Block.class, BlockKind.class).addMixIn(Field.class, BlockKind.class);
  }

  /** Before anything ticks. */
  @Bean
  SmartInitializingSingleton seeding(
      MongoStores stores, Agenda agenda, BusinessClock business, SystemClock wall) {
    return () -> new Seed(stores, agenda, business.instant(), wall.instant()).sow();
  }
}
