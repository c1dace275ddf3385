package io.praxisbot.teams.inbound;

import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.Lookup;
import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.delivery.Platform;
import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import java.util.function.BiConsumer;

/** A platform that also tells of the messages that it updates right after a press in them. */
record Refreshing(Platform platform, BiConsumer<String, Message> told) implements Platform {

  @Override
  public PlatformName name() {
    return platform.name();
  }

  @Override
  public Outcome post(Account to, DeliveryKey key, Message message) {
    return platform.post(to, key, message);
  }

  @Override
  public Outcome update(PostRef ref, DeliveryKey key, Message message) {
    return platform.update(ref, key, message);
  }

  @Override
  public Outcome update(PostRef ref, Aside aside, DeliveryKey key, Message message) {
    Outcome outcome = platform.update(ref, aside, key, message);
    told.accept(aside.address(), message);
    return outcome;
  }

  @Override
  public Outcome aside(Account to, Aside aside, DeliveryKey key, Message message) {
    return platform.aside(to, aside, key, message);
  }

  @Override
  public Lookup find(Account to, DeliveryKey key) {
    return platform.find(to, key);
  }
}
