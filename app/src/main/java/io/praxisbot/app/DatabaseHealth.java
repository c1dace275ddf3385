package io.praxisbot.app;

import io.praxisbot.core.store.mongo.MongoStores;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the database answers. Spring's own indicator asks what the embedded one doesn't know. */
final class DatabaseHealth extends AbstractHealthIndicator {

  private final MongoStores stores;

  DatabaseHealth(MongoStores stores) {
    super("the database doesn't answer");
    this.stores = stores;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    stores.ping();
    builder.up();
  }
}
