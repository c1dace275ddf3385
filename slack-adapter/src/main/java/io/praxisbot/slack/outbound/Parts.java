package io.praxisbot.slack.outbound;

import com.slack.api.model.Message.Metadata;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.slack.render.BlockKit;
import java.util.List;
import java.util.Map;

/**
 * One delivery as Slack's messages, each of which carries the delivery's key and its own number, so
 * that it can be found again.
 *
 * @param all in the order in which they are read; at least one
 */
record Parts(DeliveryKey key, List<BlockKit.Part> all) {

  static final String EVENT = "praxis_delivery";
  static final String KEY = "key";
  static final String PART = "part";
  static final String PARTS = "parts";

  Parts {
    all = List.copyOf(all);
  }

  int count() {
    return all.size();
  }

  /** The part of that number, from 1 on. */
  BlockKit.Part part(int number) {
    return all.get(number - 1);
  }

  Metadata metadata(int number) {
    return Metadata.builder()
        .eventType(EVENT)
        .eventPayload(Map.of(KEY, key.value(), PART, number, PARTS, count()))
        .build();
  }
}
