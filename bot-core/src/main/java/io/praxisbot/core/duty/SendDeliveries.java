package io.praxisbot.core.duty;

import io.praxisbot.core.delivery.Dispatcher;
import java.time.Instant;

/**
 * Sends what the ledger holds. Attempts go by wall time, so the business time says nothing here.
 */
public final class SendDeliveries implements Duty {

  private final Dispatcher dispatcher;

  public SendDeliveries(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  @Override
  public String name() {
    return "send-deliveries";
  }

  @Override
  public int run(Instant now) {
    return dispatcher.sendDue();
  }
}
