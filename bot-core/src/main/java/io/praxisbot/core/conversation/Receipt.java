package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.DeliveryKey;
import java.util.List;
import java.util.Map;

/**
 * That a turn was taken.
 *
 * @param deliveries what it wrote into the ledger, in order; empty if it had its effect before
 * @param errors for a form: a sentence by field; not empty means that nothing was taken
 */
public record Receipt(List<DeliveryKey> deliveries, Map<String, String> errors) {

  public Receipt {
    deliveries = List.copyOf(deliveries);
    errors = Map.copyOf(errors);
  }
}
