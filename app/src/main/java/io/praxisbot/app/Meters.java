package io.praxisbot.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.DeliveryWatch;
import io.praxisbot.core.duty.DutyWatch;
import java.util.Locale;

/** Counts what happens, by kind; never whom it happens to. */
public final class Meters implements DeliveryWatch, DutyWatch {

  private final MeterRegistry registry;

  Meters(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void settled(Delivery delivery) {
    String outcome = delivery.state().name().toLowerCase(Locale.ROOT);
    registry.counter("praxis.deliveries", "outcome", outcome).increment();
  }

  /** How many messages arrived, since the start. */
  public double delivered() {
    return registry.counter("praxis.deliveries", "outcome", "delivered").count();
  }

  @Override
  public void failed(String duty) {
    registry.counter("praxis.duty.errors", "duty", duty).increment();
  }

  /** Somebody's turn was taken. */
  public void taken(Input input) {
    String kind = input.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    registry.counter("praxis.turns", "kind", kind).increment();
  }
}
